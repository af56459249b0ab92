using Concord.Domain.Secretariats;

namespace Concord.Domain.ActionPlan;

/// <summary>A responsible secretariat's share of a milestone.</summary>
/// <param name="Secretariat">Whose.</param>
/// <param name="State">How it stands.</param>
/// <param name="Last">The newest report on it; null before the first.</param>
public sealed record MilestonePart(SecretariatId Secretariat, PartState State, PartReport? Last);
