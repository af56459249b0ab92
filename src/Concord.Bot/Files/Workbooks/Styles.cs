using DocumentFormat.OpenXml.Spreadsheet;

namespace Concord.Bot.Files.Workbooks;

/// <summary>How the cells of our workbooks look.</summary>
internal static class Styles
{
    /// <summary>Numbers of the styles.</summary>
    public const uint Words = 1, Heading = 2, Day = 3;

    private const uint DayFormat = 164;

    /// <summary>The part of the file that says it. The first two fills are fixed by the format.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(Wrapped()) { ApplyAlignment = true },
            new CellFormat(Wrapped()) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left })
            {
                NumberFormatId = DayFormat, ApplyNumberFormat = true, ApplyAlignment = true,
            }));

    private static Alignment Wrapped() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
