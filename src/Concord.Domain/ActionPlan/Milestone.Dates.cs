using System.Collections.Immutable;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <content>Its dates: the due date moves only when every responsible secretariat accepted, the baseline never.</content>
public sealed partial record Milestone
{
    /// <summary>How many changes the record keeps; the log keeps all.</summary>
    public const int ChangesKept = 100;

    /// <summary>From the third slip on a milestone is flagged.</summary>
    public const int SlipsUntilFlagged = 3;

    /// <summary>Every new date that was asked for, the newest last.</summary>
    public ImmutableArray<DateChange> DateChanges { get; init; } = [];

    /// <summary>Whether the next meeting is to take up its date, because a new one was refused.</summary>
    public bool OnNextAgenda { get; init; }

    /// <summary>The request that awaits answers; null where there is none. There is one at most.</summary>
    public DateChange? OpenChange => DateChanges.LastOrDefault(c => c.Outcome == DateOutcome.Open);

    /// <summary>The responsible secretariats whose answer to the open request is awaited.</summary>
    public IEnumerable<SecretariatId> StillToAnswer =>
        OpenChange is { } open ? Parts.Select(p => p.Secretariat).Where(s => open.AnswerOf(s) is null) : [];

    /// <summary>How often its date was changed.</summary>
    public int TimesMoved => DateChanges.Count(c => c.Outcome == DateOutcome.Accepted);

    /// <summary>How often its date was put off.</summary>
    public int Slips => DateChanges.Count(c => c.IsSlip);

    /// <summary>Whether it was put off so often that people should look at it.</summary>
    public bool SlipsOften => Slips >= SlipsUntilFlagged;

    /// <summary>Days from the last day of the first agreed date to the last day of the present one; negative where it is earlier.</summary>
    public int SlipDays => Period.DaysBetween(Baseline.End, Due.End);

    /// <summary>With a new request, or with one that got an answer.</summary>
    internal Milestone With(DateChange change) => this with
    {
        DateChanges = [.. DateChanges.Where(c => c.Version != change.Version).Append(change).TakeLast(ChangesKept)],
    };

    /// <summary>With the open request closed where that is due.</summary>
    internal Milestone Settled() => OpenChange switch
    {
        null => this,
        { } open when IsDone => With(open with { Outcome = DateOutcome.Lapsed }),
        { } open when open.Answers.Any(a => !a.Accepts) => With(open with { Outcome = DateOutcome.Refused }) with { OnNextAgenda = true },
        { } open when !StillToAnswer.Any() => With(open with { Outcome = DateOutcome.Accepted }) with { Due = open.To, OnNextAgenda = false },
        _ => this,
    };
}
