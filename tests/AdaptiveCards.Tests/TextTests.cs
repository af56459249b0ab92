using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class TextTests
{
    [Fact]
    public void A_text_block_leaves_its_defaults_out()
    {
        Same.Json("""{"type":"TextBlock","text":""}""", new AdaptiveTextBlock());
        Same.Json(
            """{"type":"TextBlock","text":"x"}""",
            new AdaptiveTextBlock("x")
            {
                Size = AdaptiveTextSize.Default, Weight = AdaptiveTextWeight.Default, Color = AdaptiveTextColor.Default,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Left, Style = AdaptiveTextBlockStyle.Paragraph, Spacing = AdaptiveSpacing.Default,
                Wrap = false, IsSubtle = false, Italic = false, Separator = false, IsVisible = true,
            });
    }

    [Fact]
    public void A_text_block_says_all_that_is_not_default()
    {
        Same.Json(
            """
            {
              "type": "TextBlock", "id": "t", "text": "x", "size": "extraLarge", "weight": "bolder", "color": "attention", "isSubtle": true,
              "italic": true, "horizontalAlignment": "center", "wrap": true, "style": "heading", "spacing": "extraLarge", "separator": true, "isVisible": false
            }
            """,
            new AdaptiveTextBlock("x")
            {
                Id = "t", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, IsSubtle = true,
                Italic = true, HorizontalAlignment = AdaptiveHorizontalAlignment.Center, Wrap = true, Style = AdaptiveTextBlockStyle.Heading,
                Spacing = AdaptiveSpacing.ExtraLarge, Separator = true, IsVisible = false,
            });
    }

    [Fact]
    public void A_rich_text_block_is_made_of_runs()
    {
        Same.Json("""{"type":"RichTextBlock","inlines":[]}""", new AdaptiveRichTextBlock());
        Same.Json(
            """
            {
              "type": "RichTextBlock", "horizontalAlignment": "right",
              "inlines": [ { "type": "TextRun", "text": " " }, { "type": "TextRun", "text": "x", "size": "small", "weight": "lighter", "color": "good",
                           "isSubtle": true, "italic": true, "selectAction": { "type": "Action.Submit", "title": "Open" } } ]
            }
            """,
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Inlines =
                [
                    new AdaptiveTextRun(),
                    new AdaptiveTextRun("x")
                    {
                        Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Lighter, Color = AdaptiveTextColor.Good,
                        IsSubtle = true, Italic = true, SelectAction = new AdaptiveSubmitAction { Title = "Open" },
                    },
                ],
            });
    }

    [Fact]
    public void A_text_that_is_null_is_refused()
    {
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveTextBlock(null)));
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveTextRun(null)));
    }
}
