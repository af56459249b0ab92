using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>The secretariat concerned, or a note-taker, says something of a correspondence.</summary>
/// <param name="Number">Which.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public abstract record CorrespondenceCommand(int Number, long? Seen) : Command
{
    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Correspondence(Number) is not { } correspondence || Seen > correspondence.Version)
            return Refusal.Because(Reason.UnknownCorrespondence, Number);
        return FaultOf(Bodies.Find(correspondence.Body), by)
            ?? (Seen < correspondence.Version ? Refusal.Because(Reason.StaleCard) : Decide(correspondence, workspace, by, now));
    }

    /// <summary>A head speaks for the own secretariat's committee alone; whoever serves the joint work writes down what any did.</summary>
    internal static Outcome.Refused? FaultOf(Body? body, Actor by) =>
        by.Capacity.Secretariat is { } own && body?.Of is { } whose && whose != own ? Refusal.Because(Reason.NotHeadOf, whose) : null;

    private protected abstract Outcome Decide(Correspondence correspondence, Workspace workspace, Actor by, Instant now);
}

/// <summary>Changes what is known of a correspondence whose outcome is open.</summary>
public sealed record DetailCorrespondence(int Number, CorrespondenceDetails Details, long? Seen) : CorrespondenceCommand(Number, Seen)
{
    private protected override Outcome Decide(Correspondence correspondence, Workspace workspace, Actor by, Instant now) =>
        correspondence.Outcome is not null ? Refusal.Because(Reason.CorrespondenceClosed, Number)
        : Details.FaultIn(workspace, correspondence.CirculatedOn) ?? (Outcome)new Outcome.Accepted(by, [new CorrespondenceDetailed(Number, Details)]);
}

/// <summary>More is known of a correspondence.</summary>
public sealed record CorrespondenceDetailed(int Number, CorrespondenceDetails Details) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var correspondence = before.Correspondence(Number)!;
        return
        [
            correspondence with
            {
                Details = Details,
                EarlierDeadlines = correspondence.Details.Deadline is { } earlier && earlier != Details.Deadline
                    ? [.. correspondence.EarlierDeadlines.Add(earlier).TakeLast(Correspondence.MostKept)]
                    : correspondence.EarlierDeadlines,
            },
        ];
    }
}
