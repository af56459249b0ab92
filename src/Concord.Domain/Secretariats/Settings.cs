using System.Collections.Immutable;
using Concord.Domain.Meetings;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>What the workspace is: its secretariats in protocol order, and the zone in which its days begin.</summary>
public sealed record Settings : Record
{
    private static readonly LocalTime Morning = new(8, 0);

    /// <summary>The key of the one record of this kind.</summary>
    public static RecordKey TheKey { get; } = new("settings", "workspace");

    /// <summary>What stands in for them before a workspace is set up.</summary>
    public static Settings NotSetUp { get; } = new() { Name = "", Zone = "Etc/UTC", Members = [], Languages = ["en"] };

    /// <summary>What people call the group.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone, such as <c>Europe/Berlin</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>IANA zones of other places whose time is shown beside it, such as <c>Africa/Nairobi</c>.</summary>
    public ImmutableArray<string> OtherZones { get; init; } = [];

    /// <summary>The secretariats, in the order in which every card shows them.</summary>
    public required ImmutableArray<Secretariat> Members { get; init; }

    /// <summary>Their codes, in the same order.</summary>
    public ImmutableArray<SecretariatId> Secretariats => [.. Members.Select(m => m.Id)];

    /// <summary>ISO 639-1 codes of the languages that are used here, the first for whoever speaks none of them.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Frameworks that have ended: their tags stay where they are and are put on nothing new.</summary>
    public ImmutableArray<string> RetiredFrameworks { get; init; } = RetiredByDefault;

    /// <summary>The meetings that are held again and again; the proposed ones, led by the first secretariat, where nobody said otherwise.</summary>
    public ImmutableArray<Series> Series
    {
        get => !field.IsDefault ? field : Members.IsEmpty ? [] : Meetings.Series.ProposedFor(Members[0].Id);
        init;
    }

    /// <summary>The series with that code; null where the group holds none such.</summary>
    public Series? SeriesOf(string code) => Series.FirstOrDefault(s => s.Code == code);

    /// <summary>The zone of a series' hours.</summary>
    public string ZoneOf(Series series) => series.Zone ?? Zone;

    /// <summary>The Aichi Targets and the Strategic Plan that they were part of ended in 2020.</summary>
    public static ImmutableArray<string> RetiredByDefault => ["Aichi", "Strategic Plan for Biodiversity 2011"];

    /// <summary>How many days before its due date a milestone comes before people's eyes, from the longest to the shortest.</summary>
    public ImmutableArray<int> LeadDays { get; init; } = LeadDaysByDefault;

    /// <summary>What is not set otherwise.</summary>
    public static ImmutableArray<int> LeadDaysByDefault => [30, 7];

    /// <summary>Where all that is told to everybody comes; null for the channel in which the bot was heard first.</summary>
    public NoticeChannel? Channel { get; init; }

    /// <summary>The place by whose working days people are reminded; null where none was named.</summary>
    public DutyStation? Station { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => TheKey;

    /// <inheritdoc/>
    public override bool GovernsOthers => true;

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after) => [new(workspace.NextDigest(after), Digests.Kind, Key)];

    /// <summary>The day that it is in the workspace's zone.</summary>
    public LocalDate DayOf(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb[Zone]).Date;

    /// <summary>When that day begins in the workspace's zone; where the clock springs over midnight, the first moment after.</summary>
    public Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    /// <summary>When that day's reminders come: at eight in the workspace's zone; where the clock springs over it, the first moment after.</summary>
    public Instant MorningOf(LocalDate day) => day.At(Morning).InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    /// <summary>When that day is over in the workspace's zone: the first moment of the next.</summary>
    public Instant EndOf(LocalDate day) => StartOf(day.PlusDays(1));

    /// <summary>The secretariat's name in full; its code where it is none of the workspace's.</summary>
    public string NameOf(SecretariatId secretariat) => Members.FirstOrDefault(m => m.Id == secretariat)?.Name ?? secretariat.Code;

    /// <summary>Those of the workspace's secretariats, each once, in protocol order.</summary>
    public ImmutableArray<SecretariatId> InProtocolOrder(IEnumerable<SecretariatId> some) =>
        [.. Secretariats.Intersect(some)];
}
