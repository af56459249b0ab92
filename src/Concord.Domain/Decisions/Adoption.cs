using System.Collections.Immutable;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>That a decision was adopted.</summary>
/// <param name="Number">By which it is cited from then on.</param>
/// <param name="At">When, UTC: the last answer, or the end of the silence, whenever that was recorded.</param>
/// <param name="Round">Which version of the text.</param>
/// <param name="Silent">The parties that had not answered when the silence ended; empty where all agreed.</param>
public sealed record Adoption(DecisionNumber Number, Instant At, int Round, ImmutableArray<SecretariatId> Silent);
