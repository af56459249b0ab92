using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Concord.Bot.Files.Documents;

/// <summary>A Word document on A4: what it is top right on every page, the page's number below, paragraphs that can be numbered through.</summary>
/// <param name="language">Of the spelling, such as <c>fr-FR</c>.</param>
/// <param name="title">What it is.</param>
/// <param name="topRight">The lines at the top right of every page.</param>
internal sealed class WordDocument(string language, string title, params ImmutableArray<string> topRight)
{
    private readonly Body _body = new();

    /// <summary>A paragraph; line breaks stay.</summary>
    /// <param name="style">One of <see cref="WordStyles"/>.</param>
    /// <param name="text">As it is to stand there; no markup is read in it.</param>
    public WordDocument Add(string style, string text)
    {
        _body.Append(Paragraph(style, text));
        return this;
    }

    /// <summary>A table over the whole width, whose heading is repeated where it runs over a page; an empty line behind it.</summary>
    /// <param name="widths">Of the columns, in twentieths of a point; together 9,638 for the whole width.</param>
    /// <param name="rows">The first is the heading.</param>
    public WordDocument Add(ImmutableArray<int> widths, IEnumerable<ImmutableArray<string>> rows)
    {
        _body.Append(new WordTable(
        [
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(Line<TopBorder>(), Line<BottomBorder>(), Line<InsideHorizontalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })),
            .. rows.Select((cells, i) => Row(cells, widths, isHeading: i == 0)),
        ]));
        return Add(WordStyles.Small, "");
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = XmlText.Clean(title);
            document.PackageProperties.Language = language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Sheet(language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Numbering();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            }));
            var (header, footer) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            header.Header = new Header(topRight.Select(t => Aligned(JustificationValues.Right, TextRun(t))));
            footer.Footer = new Footer(Aligned(JustificationValues.Center, Field("PAGE"), TextRun(" / "), Field("NUMPAGES")));
            main.Document = new Document(_body);
            _body.Append(new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1418, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        }
        return file.ToArray();
    }

    private static TableRow Row(ImmutableArray<string> cells, ImmutableArray<int> widths, bool isHeading)
    {
        var row = new TableRow(isHeading ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        row.Append(cells.Zip(widths, (text, width) => new TableCell(
            new TableCellProperties(
            [
                new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
                .. isHeading ? [new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8EEF4" }] : Array.Empty<OpenXmlElement>(),
            ]),
            Paragraph(WordStyles.Cell, text, isHeading))));
        return row;
    }

    private static Paragraph Paragraph(string style, string text, bool isBold = false) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), TextRun(text, isBold));

    private static Paragraph Aligned(JustificationValues where, params OpenXmlElement[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Small }, new SpacingBetweenLines { After = "0" }, new Justification { Val = where }), .. runs]);

    private static Run TextRun(string text, bool isBold = false)
    {
        var run = isBold ? new Run(new RunProperties(new Bold())) : new Run();
        foreach (var (index, line) in XmlText.Clean(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static SimpleField Field(string name) => new(TextRun("1")) { Instruction = $" {name} " };

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "BFBFBF", Space = 0 };
}
