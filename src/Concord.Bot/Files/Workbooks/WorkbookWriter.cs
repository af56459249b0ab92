using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Concord.Bot.Files.Workbooks;

/// <summary>Tables as an .xlsx workbook, a sheet each: the headings stay in sight, days are days, texts are never calculated.</summary>
public static class WorkbookWriter
{
    private static readonly LocalDate Beginning = new(1899, 12, 30);

    /// <summary>The file.</summary>
    public static byte[] Write(params IReadOnlyList<Table> tables)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles.Sheet();
            foreach (var (index, table) in tables.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(table);
                workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)index + 1, Name = table.Name });
            }
        }
        return file.ToArray();
    }

    private static Worksheet SheetOf(Table table) => new(
        new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }),
        new Columns(table.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
        new SheetData(
        [
            RowOf(1, table.Columns.Select(c => (object?)c.Heading), Styles.Heading),
            .. table.Rows.Select((cells, i) => RowOf(i + 2, cells, Styles.Words)),
        ]));

    private static Row RowOf(int number, IEnumerable<object?> cells, uint style) => new(
        cells.Select((value, i) => (Value: value, At: $"{ColumnName(i)}{number}")).Where(c => c.Value is not null).Select(c => c.Value switch
        {
            LocalDate day => Number(Period.DaysBetween(Beginning, day), c.At, Styles.Day),
            int number => Number(number, c.At, style),
            var text => new Cell
            {
                CellReference = c.At, StyleIndex = style, DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(XmlText.Clean($"{text}")) { Space = SpaceProcessingModeValues.Preserve }),
            },
        }))
    { RowIndex = (uint)number };

    private static Cell Number(int value, string at, uint style) =>
        new() { CellReference = at, StyleIndex = style, CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)) };

    private static string ColumnName(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{ColumnName((index / 26) - 1)}{(char)('A' + (index % 26))}";
}
