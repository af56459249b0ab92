using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace Concord.Bot.Files;

/// <summary>Tables as comma-, semicolon- or tab-separated text (RFC 4180).</summary>
/// <remarks>
/// A text that a spreadsheet would calculate gets an apostrophe before it when it is written (OWASP, CSV injection), and
/// loses it again when it is read.
/// </remarks>
public static partial class CsvText
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n");

    /// <summary>
    /// The rows, blank ones too: a row's place in the list, counted from 1, is its number in a spreadsheet, however many lines
    /// its cells have.
    /// </summary>
    public static IReadOnlyList<string[]> Read(string csv)
    {
        var text = csv.TrimStart('\uFEFF');
        using var parser = new CsvParser(new StringReader(text), Format(SeparatorOf(text)));
        List<string[]> rows = [];
        while (parser.Read())
            rows.Add([.. parser.Record!.Select(Bare)]);
        return rows;
    }

    /// <summary>The cells of the first line that has any text; for looking at what a text may be.</summary>
    public static string[] HeadingsOf(string csv)
    {
        var line = csv.TrimStart('\uFEFF', ' ', '\r', '\n').Split('\n', 2)[0].TrimEnd('\r');
        return Read(line) is [var headings, ..] ? headings : [];
    }

    /// <summary>Writes rows, separated by commas; an empty row is a blank line. A number below zero is no formula.</summary>
    public static string Write(IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(c => c is string words ? Quoted(Safe(words)) : Table.TextOf(c))).Append("\r\n");
        return text.ToString();
    }

    private static string Safe(string cell) => Calculated().IsMatch(cell) ? $"'{cell}" : cell;

    private static string Bare(string cell) => Protected().IsMatch(cell) ? cell[1..] : cell;

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(Special) || cell.StartsWith(' ') || cell.EndsWith(' ')
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    /// <summary>The one that stands most often in the heading line.</summary>
    private static char SeparatorOf(string text)
    {
        var line = QuotedPart().Replace(text.TrimStart().Split('\n', 2)[0], "");
        return Separators.MaxBy(s => line.Count(c => c == s));
    }

    private static CsvConfiguration Format(char separator) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        TrimOptions = TrimOptions.Trim,
        IgnoreBlankLines = false,
        BadDataFound = null,
        MaxFieldSize = 0,
    };

    [GeneratedRegex(@"^'*[=+\-@\t\r]")]
    private static partial Regex Calculated();

    [GeneratedRegex(@"^'+[=+\-@\t\r]")]
    private static partial Regex Protected();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex QuotedPart();
}
