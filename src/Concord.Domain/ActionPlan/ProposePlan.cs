using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Puts the plan of a year, as it stands, to the Executive Secretaries.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Revision">The number which the proposed text gets, as whoever proposes it saw it.</param>
public sealed record ProposePlan(int Year, int Revision) : Command
{
    /// <inheritdoc/>
    public override int? ChangesPlan => Year;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Plan(Year) is not { } plan)
            return Refusal.Because(Reason.UnknownPlan, Year);
        if (plan.State is PlanState.InForce)
            return Refusal.Because(Reason.AlreadyAdopted, Year);
        if (plan.State is PlanState.Proposed)
            return Refusal.Because(Reason.AlreadyProposed);
        if (plan.NextRevision != Revision)
            return Refusal.Because(Reason.SupersededRevision);
        return Completeness.MissingIn(workspace, Year).IsEmpty
            ? new Outcome.Accepted(by, [new PlanProposed(Year, Revision)])
            : Refusal.Because(Reason.PlanIncomplete, Year);
    }
}

/// <summary>A revision of a plan was put to the Executive Secretaries.</summary>
public sealed record PlanProposed(int Year, int Revision) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Plan(Year)! with { Revision = Revision, Proposal = new Agreement(Revision, stamp.By, stamp.At) }];
}
