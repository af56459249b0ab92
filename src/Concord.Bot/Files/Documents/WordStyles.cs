using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concord.Bot.Files.Documents;

/// <summary>How the paragraphs of our Word documents look.</summary>
internal static class WordStyles
{
    /// <summary>Ids of the styles.</summary>
    public const string Title = "Title", Heading = "Heading1", Body = "BodyText", Numbered = "ListNumber", Small = "SmallPrint", Cell = "TableText";

    /// <summary>The one list by which paragraphs are numbered through.</summary>
    public const int Numbers = 1;

    private const string Ink = "1F3A5F", Grey = "595959";

    /// <summary>The part of the file that says it.</summary>
    /// <param name="language">Of the spelling, such as <c>fr-FR</c>.</param>
    public static Styles Sheet(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "259", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of(Title, "Title", new SpacingBetweenLines { After = "60" }, new Bold(), new Color { Val = Ink }, new FontSize { Val = "36" }),
        new Style(
            new StyleName { Val = "heading 1" }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = Body }, new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "360", After = "40" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = "26" }))
        { Type = StyleValues.Paragraph, StyleId = Heading },
        Of(Body, "Body Text", new SpacingBetweenLines { After = "120" }),
        new Style(
            new StyleName { Val = "List Number" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
            new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Numbers })))
        { Type = StyleValues.Paragraph, StyleId = Numbered },
        Of(Small, "Small Print", new SpacingBetweenLines { After = "60" }, new Color { Val = Grey }, new FontSize { Val = "17" }),
        Of(Cell, "Table Text", new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto }, new FontSize { Val = "19" }));

    /// <summary>Paragraphs numbered through the document: 1., 2., 3.</summary>
    public static Numbering Numbering() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." },
                new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "567" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Numbers });

    private static Style Of(string id, string name, SpacingBetweenLines spacing, params OpenXmlElement[] letters)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(spacing))
        {
            Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is Small or Cell ? true : null,
        };
        if (letters.Length > 0)
            style.Append(new StyleRunProperties(letters));
        return style;
    }
}
