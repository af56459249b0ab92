using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class CardTests
{
    [Fact]
    public void An_empty_card_has_a_type_and_a_version()
    {
        Same.Json("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)));
    }

    [Fact]
    public void A_card_has_its_texts_its_body_and_its_actions()
    {
        Same.Json(
            """
            {
              "type": "AdaptiveCard", "version": "1.5", "id": "card", "fallbackText": "In words", "speak": "Spoken", "lang": "fr",
              "body": [ { "type": "TextBlock", "text": "Hello" } ],
              "actions": [ { "type": "Action.Submit", "title": "Go" } ]
            }
            """,
            new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
            {
                Id = "card", FallbackText = "In words", Speak = "Spoken", Lang = "fr",
                Body = [new AdaptiveTextBlock("Hello")],
                Actions = [new AdaptiveSubmitAction { Title = "Go" }],
            });
    }

    [Fact]
    public void A_cards_own_text_is_the_same_json()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [new AdaptiveTextBlock("é \"quoted\" \u2028")] };
        Assert.True(JToken.DeepEquals(JObject.FromObject(card), JObject.Parse(card.ToJson())));
        Assert.True(JToken.DeepEquals(JObject.FromObject(card), JObject.Parse(JsonConvert.SerializeObject(card))));
    }

    [Fact]
    public void The_content_type_is_that_of_the_schema()
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);
    }

    [Fact]
    public void A_card_that_is_built_twice_is_the_same()
    {
        Assert.Equal(Build().ToJson(), Build().ToJson());

        static AdaptiveCard Build() => new(new AdaptiveSchemaVersion(1, 5)) { Body = [new AdaptiveContainer { Items = [new AdaptiveTextBlock("x")] }] };
    }
}
