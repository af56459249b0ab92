using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The secretariat that asked for a new date takes the request back, before it is settled.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">The one that asked.</param>
public sealed record WithdrawDate(MilestoneId Milestone, SecretariatId Secretariat) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (milestone.OpenChange is not { By.Capacity.Secretariat: { } asker })
            return Refusal.Because(Reason.NoDateRequest, Milestone.Number);
        return asker != Secretariat
            ? Refusal.Because(Reason.NotHeadOf, asker)
            : new Outcome.Accepted(by, [new DateWithdrawn(Milestone)]);
    }
}

/// <summary>The open request was taken back.</summary>
public sealed record DateWithdrawn(MilestoneId Milestone) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        return [milestone.With(milestone.OpenChange! with { Outcome = DateOutcome.Withdrawn })];
    }
}
