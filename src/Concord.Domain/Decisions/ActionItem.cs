using System.Collections.Immutable;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>What is to be done because of a decision or a meeting: one owner, one date. It is owed until it is done.</summary>
public sealed record ActionItem : Record
{
    /// <summary>Characters of its text, and of the reason for more time.</summary>
    public const int LongestText = 500, LongestReason = 500;

    /// <summary>How many changes the record keeps; the log keeps all.</summary>
    public const int ChangesKept = 50;

    /// <summary>The kind of the due row by which its owner is reminded.</summary>
    public const string Reminder = "action.remind";

    /// <summary>Days before its date on which its owner is reminded; afterwards weekly.</summary>
    private const int LeadDays = 7;

    /// <summary>By which people call it; given once.</summary>
    public required int Number { get; init; }

    /// <summary>In the language in which it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Which secretariat owes it.</summary>
    public required SecretariatId Owner { get; init; }

    /// <summary>Who of that secretariat is to do it: an Entra object id; null for whoever heads it then.</summary>
    [ObjectId]
    public string? Assignee { get; init; }

    /// <summary>Until the end of which day, in the workspace's zone.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>The first agreed date, never changed.</summary>
    public required LocalDate Baseline { get; init; }

    /// <summary>The decision that it follows from; null for none.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>The meeting at which it was agreed; null for none.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The id of the item on that meeting's agenda; null for none.</summary>
    public int? AgendaItem { get; init; }

    /// <summary>Who wrote it down.</summary>
    public required Actor By { get; init; }

    /// <summary>When it was done, and who said so; null while it is owed.</summary>
    public ActionDone? Done { get; init; }

    /// <summary>More time and other owners, the newest last.</summary>
    public ImmutableArray<ActionChange> Changes { get; init; } = [];

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Number);

    /// <summary>The key of the action with this number.</summary>
    public static RecordKey KeyOf(int number) => new("action", number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether it is owed: it is not done, and the decision from which it follows is adopted.</summary>
    public bool IsOwed(Workspace workspace) => Done is null && (Decision is not { } id || workspace.Decision(id)?.Adoption is not null);

    /// <summary>Who of its secretariat does it on that day; null for whoever heads it, to whom it falls back when the other one's role ends.</summary>
    public string? DoneBy(Workspace workspace, LocalDate day) =>
        Assignee is { } person && workspace.WorksFor(person, day).Contains(Owner) ? person : null;

    /// <summary>With one more change.</summary>
    internal ActionItem With(ActionChange change) => this with { Changes = [.. Changes.Add(change).TakeLast(ChangesKept)] };

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after)
    {
        if (Done is not null || workspace.Settings() is not { } settings)
            yield break;
        // Counted from its date, never from the last one, so that none drifts.
        var first = settings.DayOf(after);
        var weeks = Math.Max(-1, Period.DaysBetween(Due, first) / LeadDays);
        var next = Enumerable.Range(weeks, 3).Select(w => Due.PlusDays(w * LeadDays)).Where(d => d >= first).Select(settings.MorningOf).First(at => at > after);
        yield return new(next, Reminder, Key);
    }
}

/// <summary>An action was done.</summary>
public sealed record ActionDone(Actor By, Instant At);

/// <summary>An action got another date, or another owner.</summary>
/// <param name="Due">The date before.</param>
/// <param name="Owner">The owner before.</param>
/// <param name="Why">In their own words; null where nothing was said.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, UTC.</param>
public sealed record ActionChange(LocalDate Due, SecretariatId Owner, string? Why, Actor By, Instant At)
{
    /// <summary>Who of the owner before was to do it: an Entra object id; null for whoever headed it.</summary>
    [ObjectId]
    public string? Assignee { get; init; }
}
