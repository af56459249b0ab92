using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>The secretariat that proposed a decision takes it back before it is adopted; so does a note-taker, as its secretary.</summary>
public sealed record WithdrawDecision(DecisionId Id) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Decision(Id) is not { } decision)
            return Refusal.Because(Reason.ForgedCard);
        if (by.Capacity.Role != RoleKind.NoteTaker && by.Capacity.Secretariat != decision.Proposer.Capacity.Secretariat)
            return Refusal.Because(Reason.NotTheProposer);
        return decision.IsPendingAt(now)
            ? new Outcome.Accepted(by, [new DecisionWithdrawn(Id)])
            : Refusal.Because(Reason.DecisionIsDecided);
    }
}

/// <summary>A decision was taken back. It leaves no number behind.</summary>
public sealed record DecisionWithdrawn(DecisionId Id) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Decision(Id)! with { Withdrawal = new Withdrawal(stamp.By, stamp.At) }];
}
