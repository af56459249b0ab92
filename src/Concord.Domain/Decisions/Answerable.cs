using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Whether a decision takes an answer now, of that party and to that version.</summary>
internal static class Answerable
{
    /// <summary>Why it does not; null where it does.</summary>
    public static Outcome.Refused? FaultOf(Workspace workspace, DecisionId id, SecretariatId? party, int round, Instant now)
    {
        if (workspace.Decision(id) is not { } decision || round > decision.Current.Number || decision.StateAt(now) == DecisionState.Draft)
            return Refusal.Because(Reason.ForgedCard);
        if (party is { } one && !decision.Parties.Contains(one))
            return Refusal.Because(Reason.NotAParty, one);
        if (decision.HasElapsed(now))
            return Refusal.Because(Reason.SilenceElapsed);
        if (decision.Adoption is not null)
            return Refusal.Because(Reason.DecisionIsDecided);
        return round < decision.Current.Number || !decision.TakesAnswersAt(now) ? Refusal.Because(Reason.SupersededRevision) : null;
    }
}
