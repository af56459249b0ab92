using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Domain.ActionPlan;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Concord.Bot.Files.Workbooks;

/// <summary>
/// Dates in a workbook: numbers whose format shows a day, or a month and a year. A format is all that tells them from other numbers.
/// </summary>
internal sealed partial class DateFormats
{
    /// <summary>Excel counts a 29 February 1900, which there was not; before 1 March it is of no use.</summary>
    private const double FirstSound = 61, Last = 2_958_466;

    /// <summary>Days from Excel's own beginning to that of the workbooks which count from 1904.</summary>
    private const int From1904 = 1462;

    private static readonly LocalDate Beginning = new(1899, 12, 30);

    private readonly List<DatePrecision?> _ofStyles;
    private readonly int _offset;

    /// <summary>Reads the workbook's styles.</summary>
    public DateFormats(WorkbookPart workbook)
    {
        _offset = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true ? From1904 : 0;
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(f => f.NumberFormatId is not null)
            .DistinctBy(f => f.NumberFormatId!.Value).ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode?.Value ?? "");
        _ofStyles = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => Shown(f.NumberFormatId?.Value ?? 0, codes))];
    }

    /// <summary>The date that a cell shows, as we read dates; null for a number that is none.</summary>
    public string? DateOf(string number, uint? style)
    {
        if (style is not { } index || index >= _ofStyles.Count || _ofStyles[(int)index] is not { } precision
            || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial + _offset is not (>= FirstSound and < Last))
            return null;
        var day = Beginning.PlusDays((int)Math.Floor(serial) + _offset);
        return (precision == DatePrecision.Month && day.Day == 1 ? DueDate.InMonth(day.Year, day.Month) : DueDate.On(day)).ToString();
    }

    /// <summary>The formats up to 163 are Excel's own, and stand in no file (ECMA-376, part 1, 18.8.30).</summary>
    private static DatePrecision? Shown(uint id, Dictionary<uint, string> codes) => id switch
    {
        14 or 15 or 16 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => DatePrecision.Day,
        17 => DatePrecision.Month,
        _ when codes.GetValueOrDefault(id) is { } code => Shown(Literals().Replace(code, "").ToLowerInvariant().Split(';')[0]),
        _ => null,
    };

    private static DatePrecision? Shown(string code) =>
        code.Contains('d', StringComparison.Ordinal) ? DatePrecision.Day
        : code.Contains('m', StringComparison.Ordinal) && code.Contains('y', StringComparison.Ordinal) ? DatePrecision.Month
        : null;

    /// <summary>Quoted and escaped text, colours and locales: letters in them show nothing.</summary>
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\[[^\]]*\]
        """)]
    private static partial Regex Literals();
}
