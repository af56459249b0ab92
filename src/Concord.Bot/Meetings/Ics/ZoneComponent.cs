using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;
using Duration = NodaTime.Duration;

namespace Concord.Bot.Meetings.Ics;

/// <summary>
/// A zone as iCalendar has it. Ical.Net's own makes a yearly rule of every zone's last change, also where it was the only one or
/// follows the moon; here a rule stands only where it gives every change of the years in question, and else those changes stand.
/// </summary>
internal static class ZoneComponent
{
    /// <summary>The component, right from one instant to another.</summary>
    /// <param name="id">IANA zone.</param>
    /// <param name="from">The first instant, UTC.</param>
    /// <param name="until">The last instant, UTC.</param>
    public static VTimeZone Of(string id, Instant from, Instant until)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var component = new VTimeZone { TzId = id };
        var (first, last) = (from.InZone(zone).Year - 1, until.InZone(zone).Year);
        var changes = ChangesOf(zone, first, last);
        if (changes.Count == 0)
            component.AddChild(Observance(zone.GetZoneInterval(from), from: null, new(1970, 1, 1, 0, 0), null));
        else if (changes.GroupBy(c => c.Interval.Savings > Offset.Zero).Select(g => Rule(g, first, last)).ToList() is [{ } one, { } other])
            (_, _) = (Add(component, one), Add(component, other));
        else
            foreach (var change in changes.Where(c => c.Interval.Start <= until && (!c.Interval.HasEnd || c.Interval.End > from)))
                Add(component, Observance(change.Interval, change.Before, change.Wall, null));
        return component;
    }

    /// <summary>Those of the years, each with the clock on the wall just before it.</summary>
    private static List<Change> ChangesOf(DateTimeZone zone, int first, int last)
    {
        var start = new LocalDate(first, 1, 1).AtStartOfDayInZone(zone).ToInstant();
        var end = new LocalDate(last + 1, 1, 1).AtStartOfDayInZone(zone).ToInstant();
        List<Change> changes = [];
        foreach (var interval in zone.GetZoneIntervals(start, end).Where(i => i.HasStart && i.Start > start))
        {
            var before = zone.GetUtcOffset(interval.Start - Duration.Epsilon);
            changes.Add(new(interval, before, interval.Start.WithOffset(before).LocalDateTime));
        }
        return changes;
    }

    /// <summary>The yearly rule that gives all of these changes, one in each of the years; null where there is none.</summary>
    private static VTimeZoneInfo? Rule(IEnumerable<Change> changes, int first, int last)
    {
        var all = changes.ToList();
        var (one, ordinals) = (all[0], all.Select(OrdinalsOf).Aggregate((a, b) => a.Intersect(b)).ToList());
        bool IsLikeIt(Change c) => (c.Before, c.Interval.WallOffset, c.Wall.Month, c.Wall.DayOfWeek, c.Wall.TimeOfDay)
            == (one.Before, one.Interval.WallOffset, one.Wall.Month, one.Wall.DayOfWeek, one.Wall.TimeOfDay);
        return ordinals.Count == 0 || !all.TrueForAll(IsLikeIt) || !all.Select(c => c.Wall.Year).SequenceEqual(Enumerable.Range(first, last - first + 1))
            ? null
            : Observance(one.Interval, one.Before, one.Wall, new RecurrenceRule(FrequencyType.Yearly)
            {
                ByMonth = [one.Wall.Month], ByDay = [new WeekDay((DayOfWeek)((int)one.Wall.DayOfWeek % 7), ordinals[0])],
            });
    }

    /// <summary>Which of its weekday in the month it is: from the end where it is the last, and from the beginning.</summary>
    private static IEnumerable<int> OrdinalsOf(Change change) =>
        change.Wall.Day + 7 > CalendarSystem.Iso.GetDaysInMonth(change.Wall.Year, change.Wall.Month)
            ? [-1, ((change.Wall.Day - 1) / 7) + 1]
            : [((change.Wall.Day - 1) / 7) + 1];

    private static VTimeZoneInfo Observance(ZoneInterval interval, Offset? from, LocalDateTime wall, RecurrenceRule? rule) =>
        new(interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD")
        {
            TimeZoneName = interval.Name, DtStart = new CalDateTime(wall.ToDateTimeUnspecified()), RecurrenceRule = rule,
            OffsetFrom = Minutes(from ?? interval.WallOffset), OffsetTo = Minutes(interval.WallOffset),
        };

    private static UtcOffset Minutes(Offset offset) => new(TimeSpan.FromMinutes(offset.Seconds / 60));

    private static VTimeZone Add(VTimeZone component, VTimeZoneInfo observance)
    {
        component.AddChild(observance);
        return component;
    }

    private sealed record Change(ZoneInterval Interval, Offset Before, LocalDateTime Wall);
}
