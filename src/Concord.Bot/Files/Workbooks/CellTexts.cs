using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Concord.Bot.Files.Workbooks;

/// <summary>What a cell says, as text: words, numbers as they are stored, dates as <c>2027-06-30</c>.</summary>
internal sealed class CellTexts
{
    private const int LongestFormula = 60;

    private readonly DateFormats _dates;
    private readonly List<string> _shared;

    /// <summary>Reads what cells of the workbook refer to.</summary>
    public CellTexts(WorkbookPart workbook)
    {
        _dates = new DateFormats(workbook);
        _shared = [.. (workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(Written)];
    }

    /// <summary>The text; empty for a cell without. A formula is given as one, never its result: what it calculates is not what was agreed.</summary>
    public string Of(Cell cell)
    {
        if (cell.CellFormula is { } formula)
            return $"={(formula.Text is { Length: > LongestFormula } text ? text[..LongestFormula] : formula.Text)}";
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : "",
            "inlineStr" => cell.InlineString is { } words ? Written(words) : "",
            "str" or "e" => value,
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => value.Length > 10 ? value[..10] : value,
            _ => _dates.DateOf(value, cell.StyleIndex?.Value) ?? value,
        };
    }

    /// <summary>The words of all runs; how a word is pronounced is no part of it.</summary>
    private static string Written(OpenXmlElement words) =>
        string.Concat(words.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text)).Replace("_x000D_", "", StringComparison.Ordinal);
}
