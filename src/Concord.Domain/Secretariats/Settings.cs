using System.Collections.Immutable;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>What the workspace is: its secretariats in protocol order, and the zone in which its days begin.</summary>
public sealed record Settings : Record
{
    /// <summary>The key of the one record of this kind.</summary>
    public static RecordKey TheKey { get; } = new("settings", "workspace");

    /// <summary>What people call the group.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone, such as <c>Europe/Berlin</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>The secretariats, in the order in which every card shows them.</summary>
    public required ImmutableArray<SecretariatId> Secretariats { get; init; }

    /// <summary>Frameworks that have ended: their tags stay where they are and are put on nothing new.</summary>
    public ImmutableArray<string> RetiredFrameworks { get; init; } = RetiredByDefault;

    /// <summary>The Aichi Targets and the Strategic Plan that they were part of ended in 2020.</summary>
    public static ImmutableArray<string> RetiredByDefault { get; } = ["Aichi", "Strategic Plan for Biodiversity 2011"];

    /// <inheritdoc/>
    public override RecordKey Key => TheKey;

    /// <summary>The day that it is in the workspace's zone.</summary>
    public LocalDate DayOf(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb[Zone]).Date;

    /// <summary>When that day begins in the workspace's zone; where the clock springs over midnight, the first moment after.</summary>
    public Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    /// <summary>When that day is over in the workspace's zone: the first moment of the next.</summary>
    public Instant EndOf(LocalDate day) => StartOf(day.PlusDays(1));

    /// <summary>Those of the workspace's secretariats, each once, in protocol order.</summary>
    public ImmutableArray<SecretariatId> InProtocolOrder(IEnumerable<SecretariatId> some) =>
        [.. Secretariats.Intersect(some)];
}
