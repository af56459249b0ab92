using AdaptiveCards;

namespace Concord.Bot.Cards;

/// <summary>The few shapes from which every card of ours is made.</summary>
/// <remarks>
/// What people wrote goes through the <c>Words</c>, whose runs know no markup; a text block would read markdown in it.
/// </remarks>
internal static class CardKit
{
    /// <summary>Teams takes schema 1.5 at most on phones.</summary>
    private static readonly AdaptiveSchemaVersion Schema = new(1, 5);

    /// <summary>A card that says the same in one sentence to who cannot see it.</summary>
    public static AdaptiveCard Card(string inOneSentence, params IEnumerable<AdaptiveElement?> body) => new(Schema)
    {
        FallbackText = inOneSentence,
        Speak = inOneSentence,
        Body = [.. body.OfType<AdaptiveElement>()],
    };

    /// <summary>A card that comes by itself says above all why, also to who cannot see it.</summary>
    public static AdaptiveCard Because(string why, AdaptiveCard card, AdaptiveTextColor colour = AdaptiveTextColor.Accent)
    {
        card.Body.Insert(0, Words(Signed($"◷ {why}", colour, AdaptiveTextWeight.Bolder)));
        card.FallbackText = card.Speak = $"{why}. {card.FallbackText}";
        return card;
    }

    /// <summary>The quiet first line: where we are.</summary>
    public static AdaptiveRichTextBlock Where(string text) =>
        Words(new AdaptiveTextRun(text.ToUpperInvariant())
        {
            Size = AdaptiveTextSize.Small, IsSubtle = true, Weight = AdaptiveTextWeight.Bolder,
        });

    /// <summary>The bold line: what it is. For our own words.</summary>
    public static AdaptiveTextBlock Title(string text) => new(text)
    {
        Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Wrap = true,
        Spacing = AdaptiveSpacing.Small, Style = AdaptiveTextBlockStyle.Heading,
    };

    /// <summary>The bold line, for what people wrote.</summary>
    public static AdaptiveRichTextBlock TitleAsWritten(string text) => Words(
        AdaptiveSpacing.Small, new AdaptiveTextRun(text) { Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder });

    /// <summary>A heading within the card.</summary>
    public static AdaptiveRichTextBlock Section(string text) =>
        Words(AdaptiveSpacing.Large, new AdaptiveTextRun(text) { Weight = AdaptiveTextWeight.Bolder });

    /// <summary>A paragraph of our own words.</summary>
    public static AdaptiveTextBlock Line(string text) => new(text) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>What is needed to trust the card.</summary>
    public static AdaptiveTextBlock SmallPrint(string text) =>
        new(text) { Wrap = true, Size = AdaptiveTextSize.Small, IsSubtle = true, Spacing = AdaptiveSpacing.Small };

    /// <summary>A sentence that the reader must not miss.</summary>
    public static AdaptiveContainer Notice(string text) => new()
    {
        Style = AdaptiveContainerStyle.Warning,
        Items = [new AdaptiveTextBlock(text) { Wrap = true }],
    };

    /// <summary>Runs of text without markup.</summary>
    public static AdaptiveRichTextBlock Words(params IEnumerable<AdaptiveTextRun> runs) => new() { Inlines = [.. runs] };

    /// <summary>Runs of text without markup, so far below what is above them.</summary>
    public static AdaptiveRichTextBlock Words(AdaptiveSpacing spacing, params IEnumerable<AdaptiveTextRun> runs) =>
        new() { Spacing = spacing, Inlines = [.. runs] };

    /// <summary>Subtle small text, as written.</summary>
    public static AdaptiveTextRun Quiet(string text) => new(text) { IsSubtle = true, Size = AdaptiveTextSize.Small };

    /// <summary>A label such as <c>▲ At risk</c>: its sign in the colour, its words as all text, so that no client's palette hides them.</summary>
    public static IEnumerable<AdaptiveTextRun> Signed(
        string label, AdaptiveTextColor colour, AdaptiveTextWeight weight = AdaptiveTextWeight.Default, AdaptiveTextSize size = AdaptiveTextSize.Default)
    {
        var sign = label.IndexOf(' ', StringComparison.Ordinal);
        yield return new(label[..sign]) { Color = colour, Weight = AdaptiveTextWeight.Bolder, Size = size };
        yield return new(label[sign..]) { Weight = weight, Size = size };
    }

    /// <summary>Small print as people wrote it.</summary>
    public static AdaptiveRichTextBlock SmallPrintAsWritten(string text) => Words(AdaptiveSpacing.Small, Quiet(text));

    /// <summary>Elements side by side.</summary>
    public static AdaptiveColumnSet Row(params IEnumerable<AdaptiveColumn> columns) =>
        new() { Spacing = AdaptiveSpacing.Small, Columns = [.. columns] };

    /// <summary>The column in which a secretariat's name begins its line; wide enough for the longest, and for a phone.</summary>
    public static AdaptiveColumn NameOfLine(string name) =>
        Column("136px", Words(new AdaptiveTextRun(name) { Weight = AdaptiveTextWeight.Bolder }));

    /// <summary>A number above the word for what it counts, whose sign has the colour where there is any.</summary>
    public static AdaptiveColumn Figure(int number, string word, AdaptiveTextColor colour) => Column("stretch",
        new AdaptiveTextBlock($"{number}") { Size = AdaptiveTextSize.ExtraLarge },
        Words(AdaptiveSpacing.None, Signed(word, number == 0 ? AdaptiveTextColor.Default : colour, size: AdaptiveTextSize.Small)));

    /// <summary>One column; its width is <c>auto</c>, <c>stretch</c> or pixels such as <c>108px</c>.</summary>
    public static AdaptiveColumn Column(string width, params IEnumerable<AdaptiveElement> items) =>
        new() { Width = width, Items = [.. items] };
}
