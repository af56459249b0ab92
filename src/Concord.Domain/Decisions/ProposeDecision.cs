using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Puts a decision to the heads of its parties; one that was not agreed, once more, with the same text or another.</summary>
/// <param name="Id">Which.</param>
/// <param name="Text">The text for another attempt; null for the one that stands.</param>
/// <param name="Seen">The version of the record that the proposer had before them.</param>
public sealed record ProposeDecision(DecisionId Id, string? Text, long Seen) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Decision(Id) is not { } decision || Seen > decision.Version)
            return Refusal.Because(Reason.ForgedCard);
        var state = decision.StateAt(now);
        if (state is DecisionState.Proposed or DecisionState.UnderSilence)
            return Refusal.Because(Reason.AlreadyProposed);
        if (state is not (DecisionState.Draft or DecisionState.NotAgreed))
            return Refusal.Because(Reason.DecisionIsDecided);
        if (Seen < decision.Version)
            return Refusal.Because(Reason.StaleCard);
        if (decision.Rounds.Length >= Decision.MostRounds)
            return Refusal.Because(Reason.TooManyVersions, Decision.MostRounds);
        // Who proposes it again may have written another text; who proposes a draft proposes what it says.
        var draft = DecisionDraft.Of(decision) with { Text = (state == DecisionState.NotAgreed ? Text : null) ?? decision.Current.Text };
        return draft.FaultIn(workspace, by, now) ?? (Outcome)new Outcome.Accepted(by, [new DecisionProposed(Id, draft.Text.Trim())]);
    }
}

/// <summary>A text was put to the parties. They have agreed to nothing of it yet.</summary>
public sealed record DecisionProposed(DecisionId Id, string Text) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var decision = before.Decision(Id)!;
        return
        [
            decision.Proposal is null
                ? decision.With(decision.Current with { Proposal = new Agreement(decision.Current.Number, stamp.By, stamp.At) })
                : decision.WithNext(Text, stamp.By, stamp.At, []),
        ];
    }
}
