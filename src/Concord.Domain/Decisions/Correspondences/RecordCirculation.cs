using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>Puts on the record that something was circulated to a committee for approval in writing.</summary>
/// <param name="Body">Code of the committee.</param>
/// <param name="On">The day on which it was circulated; today or before.</param>
/// <param name="Details">What else is known.</param>
public sealed record RecordCirculation(string Body, LocalDate On, CorrespondenceDetails Details) : Command
{
    /// <summary>The counter of correspondences.</summary>
    internal const string Numbers = "correspondence";

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        Bodies.Find(Body) is not { IsCommittee: true } body ? Refusal.Because(Reason.NotACommittee)
        : CorrespondenceCommand.FaultOf(body, by) is { } stranger ? stranger
        : On > workspace.Settings()!.DayOf(now) ? Refusal.Because(Reason.DayIsToCome, On)
        : Twin(workspace) is { } twin ? Refusal.Because(Reason.CirculatedAlready, twin.Number)
        : Details.FaultIn(workspace, On)
        ?? (Outcome)new Outcome.Accepted(by, [new Circulated(workspace.NextNumber(Numbers), Body, On, Details)]);

    /// <summary>The same, said before: to the same committee, on the same day, about the same.</summary>
    private Correspondence? Twin(Workspace workspace) => workspace.All<Correspondence>().FirstOrDefault(c =>
        c.Body == Body && c.CirculatedOn == On && PlainText.Of(c.Details.Subject ?? "") == PlainText.Of(Details.Subject ?? ""));
}

/// <summary>Something was circulated to a committee.</summary>
public sealed record Circulated(int Number, string Body, LocalDate On, CorrespondenceDetails Details) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        new Correspondence { Number = Number, Body = Body, CirculatedOn = On, Details = Details, By = stamp.By, At = stamp.At },
        new Counter { Of = RecordCirculation.Numbers, Last = Number },
    ];
}
