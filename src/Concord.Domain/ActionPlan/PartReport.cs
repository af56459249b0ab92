using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>What somebody said of a part.</summary>
/// <param name="Secretariat">Whose part.</param>
/// <param name="State">How it stands since.</param>
/// <param name="Note">In their own words and language; null where they gave none.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who, and in which capacity.</param>
/// <param name="Version">The commit which has it.</param>
public sealed record PartReport(
    SecretariatId Secretariat, PartState State, string? Note, Instant At, Actor By, long Version);
