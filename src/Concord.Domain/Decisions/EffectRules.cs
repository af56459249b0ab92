using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>What a decision may do to which earlier one.</summary>
internal static class EffectRules
{
    /// <summary>
    /// Why these parties cannot do it; null where they can. Only what is adopted and in force can be changed, so no chain of
    /// decisions ever comes back to its beginning.
    /// </summary>
    public static Outcome.Refused? FaultIn(this Effect effect, Workspace workspace, ImmutableArray<SecretariatId> parties, Instant now)
    {
        if (!Enum.IsDefined(effect.Kind) || workspace.Decision(effect.Other) is not { } other)
            return Refusal.Because(Reason.ForgedCard);
        if (other.StateAt(now) is DecisionState.Superseded or DecisionState.Retired)
            return Refusal.Because(Reason.DecisionEnded, other.Symbol!, workspace.Decision(other.EndedBy!.Other)!.Symbol!);
        if (other.Adoption is null)
            return Refusal.Because(Reason.DecisionNotAdopted, other.Id.Draft);
        if (other.Kind == DecisionKind.PlanAdoption)
            return Refusal.Because(Reason.DecisionIsThePlan, other.Symbol!);
        // Whoever agreed to it has to agree to its change; what keeps its number keeps its parties, which stand in it.
        var agrees = effect.KeepsNumber ? parties.SequenceEqual(other.Parties) : other.Parties.All(parties.Contains);
        return agrees ? null : Refusal.Because(Reason.EffectNeedsParties, other.Symbol!, string.Join(", ", other.Parties));
    }
}
