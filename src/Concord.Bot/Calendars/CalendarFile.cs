using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using NodaTime;

namespace Concord.Bot.Calendars;

/// <summary>Holidays as they are published: a table of duty station, date and name, of any stations and years.</summary>
/// <param name="Lists">One for each station and year, by name.</param>
/// <param name="Bad">The rows that cannot be read, each with its number in the sheet. A list with a hole is none, so nothing is taken then.</param>
public sealed partial record CalendarFile(ImmutableArray<HolidayList> Lists, ImmutableArray<(int Row, Fault Fault)> Bad)
{
    /// <summary>Reads it; null where the columns are not there.</summary>
    public static CalendarFile? Read(string csv)
    {
        var sheet = CsvText.Read(csv);
        var heading = sheet.TakeWhile(r => r.All(c => c.Length == 0)).Count();
        if (heading == sheet.Count || CalendarColumns.In(sheet[heading]) is not { } columns)
            return null;
        List<(int Row, DutyStation Station, Holiday Holiday)> good = [];
        var bad = ImmutableArray.CreateBuilder<(int, Fault)>();
        foreach (var (index, cells) in sheet.Index().Skip(heading + 1).Where(r => r.Item.Any(c => c.Length > 0)))
        {
            var (station, holiday, fault) = Read(cells, columns);
            var twin = good.FirstOrDefault(g => g.Station.Equals(station) && g.Holiday.Day == holiday?.Day);
            if (fault is null && twin.Holiday is not null)
                fault = Fault.Of(FaultKind.DayTwiceInFile, twin.Row);
            if (fault is not null)
                bad.Add((index + 1, fault));
            else
                good.Add((index + 1, station, holiday!));
        }
        return new(
            [
                .. good.GroupBy(g => (g.Station, g.Holiday.Day.Year)).OrderBy(g => g.Key.Station.Key, StringComparer.Ordinal).ThenBy(g => g.Key.Year)
                    .Select(g => new HolidayList(g.Key.Station, g.Key.Year, [.. g.Select(h => h.Holiday).OrderBy(h => h.Day)])),
            ],
            bad.ToImmutable());
    }

    private static (DutyStation Station, Holiday? Holiday, Fault? Fault) Read(string[] cells, CalendarColumns columns)
    {
        string Cell(int column) => column < cells.Length ? cells[column].Trim() : "";
        var (written, name) = (Cell(columns.Day), Cell(columns.Name));
        if (DutyStation.Parse(Cell(columns.Station)) is not { } station)
            return (default, null, Fault.Of(FaultKind.NoStation, Quoted.Of(Cell(columns.Station))));
        if (DayOf(written) is not { } day)
            return (station, null, Fault.Of(FaultKind.NoHoliday, Quoted.Of(written)));
        return (station, new Holiday(day, name), name switch
        {
            "" => Fault.Of(FaultKind.NoHolidayName),
            { Length: > Holiday.LongestName } => Fault.Of(FaultKind.TooLong, "name", Holiday.LongestName),
            _ when DraftCheck.IsFormulaOrMarkup(name) => Fault.Of(FaultKind.FormulaOrMarkup, "name"),
            _ => null,
        });
    }

    /// <summary>A day with its year; no year is guessed for a holiday.</summary>
    private static LocalDate? DayOf(string written) =>
        Year().IsMatch(written) && DueText.TryRead(written, null, new LocalDate(2000, 1, 1), out var due, out _) && due.Precision == DatePrecision.Day
            ? due.Start
            : null;

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
