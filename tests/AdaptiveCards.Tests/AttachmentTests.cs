using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

/// <summary>A card goes out as parsed JSON: the connector's serialiser cannot take the object.</summary>
public sealed class AttachmentTests
{
    [Fact]
    public void A_card_as_parsed_json_is_the_content_of_an_attachment()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [new AdaptiveTextBlock("x")] };
        var message = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = JObject.FromObject(card) });
        var attachments = JObject.Parse(JsonConvert.SerializeObject(message))["attachments"]!;
        Assert.True(JToken.DeepEquals(JObject.FromObject(card), attachments[0]!["content"]), attachments.ToString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachments[0]!["contentType"]);
    }

    [Fact]
    public void A_card_of_many_rows_is_written_whole()
    {
        AdaptiveElement inner = new AdaptiveTextBlock("deepest");
        for (var depth = 0; depth < 25; depth++)
            inner = new AdaptiveContainer { Items = [inner] };
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [inner, .. Enumerable.Range(0, 500).Select(n => new AdaptiveTextBlock($"{n}"))] };
        var json = JObject.FromObject(card);
        Assert.Equal(501, json["body"]!.Count());
        Assert.Equal("deepest", json.SelectTokens("$..text").First());
    }
}
