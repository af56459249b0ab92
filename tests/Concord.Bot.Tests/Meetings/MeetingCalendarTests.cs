using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Meetings.Ics;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;
using Record = Concord.Domain.Records.Record;

namespace Concord.Bot.Tests.Meetings;

/// <summary>The file as such, made on Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class MeetingCalendarTests
{
    private const string Head = "00000000-0000-0000-0000-0000000000c1";

    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private static readonly Actor Somebody = new(Head, new(RoleKind.ExecutiveSecretary, new("CMS")));

    private static Meeting Meeting(LocalDateTime local, string zone = "Europe/Berlin", int minutes = 120) =>
        new() { Id = Q2, Time = new(local, zone), Minutes = minutes, Version = 7 };

    private static readonly Meeting June = Meeting(new(2027, 6, 24, 10, 0));

    [Fact]
    public void A_meeting_as_a_file_is_this_in_English() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        METHOD:PUBLISH
        PRODID:-//Concord//EN
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        DTSTART:20260329T020000
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        TZNAME:CEST
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20261025T030000
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        TZNAME:CET
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        DESCRIPTION:Bonn: 10:00–12:00\nNairobi: 11:00–13:00\nLed by Ms Okoro (E
         xecutive Secretary)\, UNEP/CMS\n\nCMS Family · ES/2027/Q2 · Version 7
        DTSTAMP:20270614T080000Z
        DTSTART;TZID=Europe/Berlin:20270624T100000
        DURATION:PT120M
        ORGANIZER;CN=Ms Okoro (Executive Secretary):mailto:okoro@example.org
        SEQUENCE:0
        STATUS:CONFIRMED
        SUMMARY:Executive Secretaries’ meeting\, Q2 2027
        UID:ES-2027-Q2@family.concord
        END:VEVENT
        END:VCALENDAR
        """, FileOf([June], mails: new() { [Head] = "okoro@example.org" }).ReplaceLineEndings("\n").Trim());

    [Fact]
    public void A_meeting_in_Nairobi_that_was_cancelled_is_this_in_French_and_without_an_address_has_no_organiser() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        METHOD:CANCEL
        PRODID:-//Concord//FR
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:Africa/Nairobi
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZNAME:EAT
        TZOFFSETFROM:+0300
        TZOFFSETTO:+0300
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        DESCRIPTION:✕ Annulée. « chacun voyage »\nNairobi : 10:00–12:00\n
         Bonn : 09:00–11:00\nPrésidée par Ms Okoro (Secrétaire exécutif·ve)
         \, UNEP/CMS\n\nCMS Family · ES/2027/Q2 · Version 9
        DTSTAMP:20270614T080000Z
        DTSTART;TZID=Africa/Nairobi:20270624T100000
        DURATION:PT120M
        SEQUENCE:2
        STATUS:CANCELLED
        SUMMARY:Réunion des Secrétaires exécutifs\, T2 2027
        UID:ES-2027-Q2@family.concord
        END:VEVENT
        END:VCALENDAR
        """, FileOf([Cancelled], Language.French).ReplaceLineEndings("\n").Trim());

    [Fact]
    public void All_meetings_are_published_with_what_became_of_each_and_a_zone_once()
    {
        var file = Calendar.Load(FileOf([June, Meeting(new(2027, 11, 5, 9, 30)) with { Id = new("MGT", new(2027, "11")) }, Cancelled], Language.Spanish))!;
        Assert.Equal("PUBLISH", file.Method);
        Assert.Equal(["CONFIRMED", "CONFIRMED", "CANCELLED"], file.Events.Select(e => e.Status));
        Assert.Equal(["Europe/Berlin", "Africa/Nairobi"], file.TimeZones.Select(z => z.TzId));
        Assert.Equal(file.Events.Count, file.Events.Select(e => (e.Uid, e.Sequence)).Distinct().Count());
    }

    [Fact]
    public void What_people_called_a_series_or_wrote_becomes_no_line_of_the_file()
    {
        const string evil = "Tea\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028X:1;<b>,\\n\"🦇\u0085";
        var settings = Settings with { Series = [new("ES", evil, new(3, CadenceKind.Limit), new("CMS"))], Name = evil };
        var text = FileOf([Cancelled with { Changes = [.. Cancelled.Changes[..1], Cancelled.Changes[1] with { Why = evil }] }],
            settings: settings, name: evil, mails: new() { [Head] = "a@b.c\r\nATTENDEE:mailto:x@y.z" });
        var one = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal("Tea  END:VEVENT  BEGIN:VEVENT X:1;<b>,\\n\"🦇 , Q2 2027", one.Summary);
        Assert.Null(one.Organizer);
        Assert.Empty(one.Attendees);
        Assert.Single(text.Split("\r\n"), l => l == "BEGIN:VEVENT");

        var named = Calendar.Load(FileOf([June], name: evil, mails: new() { [Head] = "a@b.c" }))!.Events[0]!;
        Assert.Contains("Tea  END:VEVENT", named.Organizer!.CommonName, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_of_75_octets_at_most()
    {
        var settings = Settings with { Series = [new("ES", string.Concat(Enumerable.Repeat("🦇é", 20)), new(3, CadenceKind.Limit), new("CMS"))] };
        Assert.All(FileOf([June], settings: settings).Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.StartsWith("🦇é🦇é", Calendar.Load(FileOf([June], settings: settings))!.Events[0]!.Summary, StringComparison.Ordinal);
    }

    /// <summary>Zones with and without a summer time, in the south, that changed its rule, and one that follows the moon.</summary>
    private static readonly string[] Zones =
        ["Europe/Berlin", "Africa/Nairobi", "America/New_York", "Australia/Sydney", "Asia/Dubai", "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata", "Etc/UTC", "Asia/Gaza"];

    [Property(MaxTest = 400)]
    public void Whoever_reads_it_finds_the_same_instants_by_the_name_of_the_zone_and_by_what_the_file_says_of_it(ushort day, ushort minute, byte zone, ushort minutes) =>
        IsTheSame(Meeting(new LocalDate(2015, 1, 1).PlusDays(day % 9_000).At(LocalTime.Midnight.PlusMinutes(minute % 1440)), Zones[zone % Zones.Length], 1 + (minutes % 480)));

    [Property(MaxTest = 200)]
    public void So_it_is_on_the_nights_on_which_the_clock_is_changed(byte year, bool spring, short minute, bool nairobi, ushort minutes)
    {
        var on = spring ? Last(2000 + (year % 40), 3) : Last(2000 + (year % 40), 10);
        IsTheSame(Meeting(on.AtMidnight().PlusMinutes((minute % 360) + 60), nairobi ? "Africa/Nairobi" : "Europe/Berlin", 1 + (minutes % 480)));

        static LocalDate Last(int year, int month) => new LocalDate(year, month, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Sunday));
    }

    [Fact]
    public void A_meeting_of_the_hour_that_comes_twice_lasts_as_long_as_was_said()
    {
        var twice = Meeting(new(2027, 10, 31, 2, 30), minutes: 60);
        var one = Calendar.Load(FileOf([twice]))!.Events[0]!;
        Assert.Equal(new DateTime(2027, 10, 31, 0, 30, 0), one.DtStart!.AsUtc);
        Assert.Equal(TimeSpan.FromHours(1), one.Duration!.Value.ToTimeSpanUnspecified());
        Assert.Contains("Bonn: 02:30–02:30 (UTC+2)", one.Description, StringComparison.Ordinal);
    }

    private static Meeting Cancelled => Meeting(new(2027, 6, 24, 10, 0), "Africa/Nairobi") with
    {
        State = MeetingState.Cancelled, Version = 9,
        Changes =
        [
            new(new(new(2027, 6, 23, 10, 0), "Africa/Nairobi"), new(new(2027, 6, 24, 10, 0), "Africa/Nairobi"), null, Somebody, default),
            new(new(new(2027, 6, 24, 10, 0), "Africa/Nairobi"), null, "chacun voyage", Somebody, default),
        ],
    };

    private static readonly Settings Settings = Given.Settings with { OtherZones = ["Africa/Nairobi"] };

    private static void IsTheSame(Meeting meeting)
    {
        var file = Calendar.Load(FileOf([meeting]))!;
        var one = Assert.Single(file.Events);
        var start = meeting.Time.Start.ToInstant();
        Assert.Equal(start, ByItsOwnZone(Assert.Single(file.TimeZones), LocalDateTime.FromDateTime(one.DtStart!.Value)));
        Assert.Equal(Duration.FromMinutes(meeting.Minutes), Duration.FromTimeSpan(one.Duration!.Value.ToTimeSpanUnspecified()));
        if (meeting.Time.Skipped is null)
            Assert.Equal(start, Instant.FromDateTimeUtc(DateTime.SpecifyKind(one.DtStart!.AsUtc, DateTimeKind.Utc)));
    }

    /// <summary>What RFC 5545 makes of a local time: of two the first, and in a gap as if the clock had not sprung yet.</summary>
    private static Instant ByItsOwnZone(VTimeZone zone, LocalDateTime local)
    {
        var onsets = zone.Children.OfType<CalendarComponent>().SelectMany(c => Onsets(c, local.Year)).OrderBy(o => o.At).ToList();
        var fitting = onsets.Index().Select(o => (Utc: local.WithOffset(o.Item.To).ToInstant(), o.Index))
            .Where(c => (c.Index == 0 || c.Utc >= onsets[c.Index].At) && (c.Index == onsets.Count - 1 || c.Utc < onsets[c.Index + 1].At)).Select(c => c.Utc).ToList();
        return fitting.Count > 0 ? fitting.Min() : local.WithOffset(onsets.Last(o => o.At <= local.WithOffset(o.From).ToInstant()).From).ToInstant();
    }

    private static IEnumerable<(Instant At, Offset From, Offset To)> Onsets(CalendarComponent observance, int until)
    {
        string Value(string name) => (string)observance.Properties[name]!.Value!.ToString()!;
        var (from, to) = (OffsetOf(Value("TZOFFSETFROM")), OffsetOf(Value("TZOFFSETTO")));
        var start = LocalDateTime.FromDateTime(((Ical.Net.DataTypes.CalDateTime)observance.Properties["DTSTART"]!.Value!).Value);
        yield return (start.WithOffset(from).ToInstant(), from, to);
        if (observance.Properties["RRULE"]?.Value is not Ical.Net.DataTypes.RecurrenceRule rule)
            yield break;
        for (var year = start.Year + 1; year <= until; year++)
        {
            var (month, day) = (rule.ByMonth[0], rule.ByDay[0]);
            var weekday = day.DayOfWeek == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)day.DayOfWeek;
            var on = day.Offset < 0
                ? new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1).With(DateAdjusters.PreviousOrSame(weekday))
                : new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(day.Offset!.Value - 1);
            yield return (on.At(start.TimeOfDay).WithOffset(from).ToInstant(), from, to);
        }
    }

    private static Offset OffsetOf(string text) => NodaTime.Text.OffsetPattern.CreateWithInvariantCulture("+HHmm").Parse(text).GetValueOrThrow();

    private static string FileOf(IReadOnlyList<Meeting> meetings, Language? language = null, Settings? settings = null, string name = "Ms Okoro", Dictionary<string, string>? mails = null)
    {
        var there = settings ?? Settings;
        Record[] records = [there, new Person { ObjectId = Head, Roles = [new(RoleKind.ExecutiveSecretary, new SecretariatId("CMS"))] }, .. meetings.DistinctBy(m => m.Key)];
        var view = new RecordView(
            Workspace.Of(9, records), new Dictionary<string, string> { [Head] = name }, Instant.FromUtc(2027, 6, 14, 8, 0), Text.In(language ?? Language.English).For(there));
        return Encoding.UTF8.GetString(MeetingCalendar.Of(meetings, view, new("family"), mails ?? []));
    }
}
