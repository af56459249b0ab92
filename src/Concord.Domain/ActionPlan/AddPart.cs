using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Another secretariat takes part in a milestone: it has a part of its own from now on, not started.</summary>
public sealed record AddPart(MilestoneId Milestone, SecretariatId Secretariat) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (!workspace.Settings()!.Secretariats.Contains(Secretariat))
            return Refusal.Because(Reason.ForgedCard);
        return milestone.PartOf(Secretariat) is not null
            ? Refusal.Because(Reason.HasPartAlready, Secretariat, Milestone.Number)
            : new Outcome.Accepted(by, [new PartJoined(Milestone, Secretariat)]);
    }
}

/// <summary>A secretariat is responsible too.</summary>
public sealed record PartJoined(MilestoneId Milestone, SecretariatId Secretariat) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        var parts = milestone.Parts.Add(new MilestonePart(Secretariat, PartState.NotStarted, null));
        var order = before.Settings()!.Secretariats;
        return [milestone.With(new PartChange(Secretariat, true, stamp.By, stamp.At), parts.OrderBy(p => order.IndexOf(p.Secretariat)))];
    }
}
