using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Concord.Bot.Files.Workbooks;

/// <summary>Reads a table from an .xlsx workbook: the first visible sheet that begins with headings which are wanted.</summary>
internal static class WorkbookReader
{
    private const int LastRow = 2_000, LastColumn = 60;

    /// <summary>The rows as texts, each in its place as in the sheet, blank ones too; or why there are none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="wanted">Whether a heading row is one that we know.</param>
    public static (IReadOnlyList<string[]>? Rows, WorkbookFault Fault) Read(byte[] bytes, Func<IReadOnlyList<string>, bool> wanted)
    {
        if (Package.FaultOf(bytes) is { } fault)
            return (null, fault);
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (document.DocumentType == SpreadsheetDocumentType.MacroEnabledWorkbook)
                return (null, WorkbookFault.Macros);
            return document.WorkbookPart is { Workbook: not null } workbook ? Read(workbook, wanted) : (null, WorkbookFault.NotOne);
        }
        // All that a damaged or forged package makes the reader say.
        catch (Exception e) when (e is OpenXmlPackageException or FormatException or InvalidDataException or IOException or XmlException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or NullReferenceException)
        {
            return (null, WorkbookFault.NotOne);
        }
    }

    private static (IReadOnlyList<string[]>?, WorkbookFault) Read(WorkbookPart workbook, Func<IReadOnlyList<string>, bool> wanted)
    {
        var texts = new CellTexts(workbook);
        var visible = (workbook.Workbook!.Sheets?.Elements<Sheet>() ?? []).Where(s => s.State is null || s.State.Value == SheetStateValues.Visible);
        foreach (var sheet in visible)
            if (sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                var rows = RowsOf(worksheet, texts, wanted, out var tooMany);
                if (rows is not null)
                    return tooMany ? (null, WorkbookFault.TooManyRows) : (rows, default);
            }
        return (null, WorkbookFault.NoHeadings);
    }

    /// <summary>Null where the first row that has any text is not what is wanted.</summary>
    private static List<string[]>? RowsOf(WorksheetPart sheet, CellTexts texts, Func<IReadOnlyList<string>, bool> wanted, out bool tooMany)
    {
        List<string[]> rows = [];
        tooMany = false;
        var (headed, width) = (false, 0);
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
            if (reader.ElementType == typeof(MergeCell) && CellRange.Parse(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value) is { } merged)
                Merge(rows, merged);
            else if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                var number = (int)Math.Min(row.RowIndex?.Value ?? (uint)rows.Count + 1, int.MaxValue);
                var cells = CellsOf(row, texts);
                if (cells.Length == 0 || number <= rows.Count)
                    continue;
                if (!headed && !(headed = wanted(cells)))
                    return null;
                if (number > LastRow)
                {
                    tooMany = true;
                    return rows;
                }
                while (rows.Count < number - 1)
                    rows.Add([]);
                width = Math.Max(width, cells.Length);
                rows.Add([.. cells, .. Enumerable.Repeat("", width - cells.Length)]);
            }
        return headed ? rows : null;
    }

    /// <summary>Up to the last cell that has any text.</summary>
    private static string[] CellsOf(Row row, CellTexts texts)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellRange.ColumnOf(cell.CellReference?.Value) ?? cells.Count + 1;
            if (column > LastColumn || column <= cells.Count || texts.Of(cell) is not { Length: > 0 } text)
                continue;
            while (cells.Count < column - 1)
                cells.Add("");
            cells.Add(text);
        }
        return [.. cells];
    }

    /// <summary>
    /// A cell merged downwards, such as a priority beside its milestones, holds for each row; one merged across a row that has
    /// nothing else is a title within the table, and no row of it.
    /// </summary>
    private static void Merge(List<string[]> rows, CellRange merged)
    {
        if (merged.Top > rows.Count || merged.Left > LastColumn || rows[merged.Top - 1] is not { } first || merged.Left > first.Length)
            return;
        if (merged.Left < merged.Right)
        {
            if (merged.Top > 1 && first.Count(c => c.Length > 0) == 1)
                rows[merged.Top - 1] = [];
            return;
        }
        for (var row = merged.Top; row < Math.Min(merged.Bottom, rows.Count); row++)
            if (rows[row].Length >= merged.Left)
                rows[row][merged.Left - 1] = first[merged.Left - 1];
    }
}
