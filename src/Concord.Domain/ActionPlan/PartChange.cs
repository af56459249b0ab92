using System.Collections.Immutable;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>A secretariat began or ceased to be responsible for a milestone.</summary>
/// <param name="Secretariat">Which.</param>
/// <param name="Joined">Whether it began.</param>
/// <param name="By">Who said so, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
public sealed record PartChange(SecretariatId Secretariat, bool Joined, Actor By, Instant At);

/// <content>Who takes part in it.</content>
public sealed partial record Milestone
{
    /// <summary>Who joined and left since it was put on the record, the newest last; what they reported stays.</summary>
    public ImmutableArray<PartChange> PartChanges { get; init; } = [];

    /// <summary>With other parts; an open request for a date is settled by those who are responsible now.</summary>
    internal Milestone With(PartChange change, IEnumerable<MilestonePart> parts) =>
        (this with { Parts = [.. parts], PartChanges = [.. PartChanges.Add(change).TakeLast(ChangesKept)] }).Settled();
}
