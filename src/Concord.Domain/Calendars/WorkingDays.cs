using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Calendars;

/// <summary>Whether a duty station works on a day.</summary>
public enum Working
{
    /// <summary>It does.</summary>
    Yes,

    /// <summary>It does not: a Saturday, a Sunday or a holiday.</summary>
    No,

    /// <summary>Nobody imported its holidays of that year.</summary>
    Unknown,
}

/// <summary>Reading the calendars of duty stations.</summary>
public static class WorkingDays
{
    /// <summary>How far ahead the next working day is looked for; no station is closed for a month.</summary>
    private const int Horizon = 31;

    /// <summary>The station's holidays of that year; null where nobody imported them.</summary>
    public static HolidayCalendar? Holidays(this Workspace workspace, DutyStation station, int year) =>
        (HolidayCalendar?)workspace.Find(HolidayCalendar.KeyOf(station, year));

    /// <summary>The holiday on that day; null where there is none, or none is known.</summary>
    public static Holiday? HolidayOn(this Workspace workspace, DutyStation station, LocalDate day) =>
        workspace.Holidays(station, day.Year)?.Days.FirstOrDefault(d => d.Day == day);

    /// <summary>Whether the station works on that day, ISO calendar; a weekend is one even where no calendar says more.</summary>
    public static Working IsWorkingDay(this Workspace workspace, DutyStation station, LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? Working.No
        : workspace.Holidays(station, day.Year) is not { } calendar ? Working.Unknown
        : calendar.Days.Any(d => d.Day == day) ? Working.No
        : Working.Yes;

    /// <summary>
    /// The first day, from that one on, that is no day off, and whether it is certain: where a calendar is missing, it may be a holiday.
    /// </summary>
    public static (LocalDate Day, bool IsCertain) NextWorkingDay(this Workspace workspace, DutyStation station, LocalDate from)
    {
        var day = Enumerable.Range(0, Horizon).Select(from.PlusDays).First(d => workspace.IsWorkingDay(station, d) != Working.No);
        return (day, workspace.IsWorkingDay(station, day) == Working.Yes);
    }

    /// <summary>The stations of which any year was imported, by name.</summary>
    public static IEnumerable<DutyStation> Stations(this Workspace workspace) =>
        workspace.All<HolidayCalendar>().Select(c => c.Station).Distinct().OrderBy(s => s.Key, StringComparer.Ordinal);
}
