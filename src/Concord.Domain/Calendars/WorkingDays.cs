using Concord.Domain.Records;
using Concord.Domain.Secretariats;
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

    /// <summary>That day, or the last before it which is no day off; without a station only weekends are. Where there is none within a month, that day.</summary>
    public static LocalDate WorkingDayUntil(this Workspace workspace, DutyStation? station, LocalDate day) => workspace.WorkingDay(station, day, -1);

    /// <summary>That day, or the first after it which is no day off; without a station only weekends are. Where there is none within a month, that day.</summary>
    public static LocalDate WorkingDayFrom(this Workspace workspace, DutyStation? station, LocalDate day) => workspace.WorkingDay(station, day, 1);

    private static LocalDate WorkingDay(this Workspace workspace, DutyStation? station, LocalDate day, int step)
    {
        for (var i = 0; i < Horizon; i++)
            if (workspace.IsWorkingDay(station ?? default, day.PlusDays(i * step)) != Working.No)
                return day.PlusDays(i * step);
        return day;
    }

    /// <summary>The station by whose days people are reminded: the one that was named, else the only one of which there are calendars.</summary>
    public static DutyStation? HomeStation(this Workspace workspace) =>
        workspace.Settings()?.Station ?? (workspace.Stations().Take(2).ToList() is [var only] ? only : null);

    /// <summary>The stations of which any year was imported, by name.</summary>
    public static IEnumerable<DutyStation> Stations(this Workspace workspace) =>
        workspace.All<HolidayCalendar>().Select(c => c.Station).Distinct().OrderBy(s => s.Key, StringComparer.Ordinal);
}
