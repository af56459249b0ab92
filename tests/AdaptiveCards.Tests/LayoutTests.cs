using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void A_container_has_items_even_when_it_has_none()
    {
        Same.Json("""{"type":"Container","items":[]}""", new AdaptiveContainer());
        Same.Json(
            """
            {
              "type": "Container", "id": "c", "style": "emphasis", "spacing": "none", "isVisible": false,
              "selectAction": { "type": "Action.Submit", "title": "Open" }, "items": [ { "type": "TextBlock", "text": "x" } ]
            }
            """,
            new AdaptiveContainer
            {
                Id = "c", Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.None, IsVisible = false,
                SelectAction = new AdaptiveSubmitAction { Title = "Open" }, Items = [new AdaptiveTextBlock("x")],
            });
    }

    [Fact]
    public void A_column_set_has_columns_of_a_width()
    {
        Same.Json("""{"type":"ColumnSet","columns":[]}""", new AdaptiveColumnSet());
        Same.Json(
            """
            {
              "type": "ColumnSet", "separator": true,
              "columns": [ { "type": "Column", "items": [] }, { "type": "Column", "width": "stretch", "style": "good", "items": [ { "type": "TextBlock", "text": "x" } ] } ]
            }
            """,
            new AdaptiveColumnSet
            {
                Separator = true,
                Columns = [new AdaptiveColumn(), new AdaptiveColumn { Width = "stretch", Style = AdaptiveContainerStyle.Good, Items = [new AdaptiveTextBlock("x")] }],
            });
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("stretch")]
    [InlineData("50px")]
    [InlineData("2")]
    public void A_width_is_written_as_it_was_given(string width)
    {
        Assert.Equal(width, JObject.FromObject(new AdaptiveColumn { Width = width })["width"]);
    }

    [Theory]
    [InlineData("wide", typeof(ArgumentException))]
    [InlineData("widepx", typeof(FormatException))]
    [InlineData("-5px", typeof(OverflowException))]
    public void A_width_that_is_none_is_refused(string width, Type exception)
    {
        Assert.Throws(exception, () => new AdaptiveColumn { Width = width });
    }
}
