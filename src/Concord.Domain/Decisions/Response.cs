using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>What the head of a secretariat answered to something that was proposed.</summary>
/// <param name="Secretariat">For which.</param>
/// <param name="Agrees">Agrees, or objects.</param>
/// <param name="Reason">Why they object, in their own words; null where they agree.</param>
/// <param name="By">Who, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
public sealed record Response(SecretariatId Secretariat, bool Agrees, string? Reason, Actor By, Instant At);
