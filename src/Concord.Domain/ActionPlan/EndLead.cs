using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Nobody leads a secretariat's part of a milestone any longer: whoever does ends today, whoever would begin later does not.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">Whose part; null where they may speak for none, which nobody is entitled to.</param>
public sealed record EndLead(MilestoneId Milestone, SecretariatId? Secretariat) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (workspace.Milestone(Milestone) is null)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        var today = workspace.Settings()!.DayOf(now);
        return workspace.LeadsOf(Milestone, secretariat, today).Any()
            ? new Outcome.Accepted(by, [new LeadEnded(Milestone, secretariat, today.PlusDays(-1))])
            : Refusal.Because(Reason.NobodyLeads, secretariat, Milestone.Number);
    }
}

/// <summary>Nobody leads a secretariat's part after that day.</summary>
public sealed record LeadEnded(MilestoneId Milestone, SecretariatId Secretariat, LocalDate Last) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        before.Milestone(Milestone)!.With(new LeadChange(Secretariat, null, stamp.By, stamp.At)),
        .. before.WithoutLead(Milestone, Secretariat, Last),
    ];
}
