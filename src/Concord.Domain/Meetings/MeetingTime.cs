using NodaTime;
using NodaTime.TimeZones;

namespace Concord.Domain.Meetings;

/// <summary>When a meeting begins: by the clock on a wall, so that it stays when a zone's rules change.</summary>
/// <param name="Local">Date and hour.</param>
/// <param name="Zone">IANA zone, one that exists.</param>
public sealed record MeetingTime(LocalDateTime Local, string Zone)
{
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>Where the clock shows the hour twice, the first time; an hour that it skips is never taken for a new meeting.</summary>
    public ZonedDateTime Start => Local.InZone(DateTimeZoneProviders.Tzdb[Zone], Resolver);

    /// <summary>The day in its own zone.</summary>
    public LocalDate Day => Local.Date;

    /// <summary>Whether the clock there shows the hour twice, because it is set back then.</summary>
    public bool ComesTwice => Mapping.Count == 2;

    /// <summary>From which hour to which the clock springs over this one; null where the hour exists.</summary>
    public (LocalTime From, LocalTime To)? Skipped => Mapping is { Count: 0 } gap
        ? (gap.EarlyInterval.IsoLocalEnd.TimeOfDay, gap.LateInterval.IsoLocalStart.TimeOfDay)
        : null;

    /// <summary>Whether a meeting can still be set for it: the hour exists, and has not been.</summary>
    public bool IsToCome(Instant now) => Skipped is null && Start.ToInstant() >= now;

    private ZoneLocalMapping Mapping => DateTimeZoneProviders.Tzdb[Zone].MapLocal(Local);
}
