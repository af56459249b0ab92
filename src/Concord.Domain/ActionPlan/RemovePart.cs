using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>A secretariat no longer takes part in a milestone. Somebody must remain responsible.</summary>
public sealed record RemovePart(MilestoneId Milestone, SecretariatId Secretariat) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (milestone.PartOf(Secretariat) is null)
            return Refusal.Because(Reason.NotResponsible, Secretariat, Milestone.Number);
        return milestone.Parts.Length == 1
            ? Refusal.Because(Reason.LastPart, Secretariat, Milestone.Number)
            : new Outcome.Accepted(by, [new PartLeft(Milestone, Secretariat)]);
    }
}

/// <summary>A secretariat is responsible no longer.</summary>
public sealed record PartLeft(MilestoneId Milestone, SecretariatId Secretariat) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        return [milestone.With(new PartChange(Secretariat, false, stamp.By, stamp.At), milestone.Parts.Where(p => p.Secretariat != Secretariat))];
    }
}
