using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Schema;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Concord</at> help", "<at>Concord</at>", "help")]
    [InlineData("help <AT>concord</AT>  ", "<at>Concord</at>", "help")]
    [InlineData("<at>Concord</at><at>Concord</at> a <at>Concord</at> b", "<at>Concord</at>", "a  b")]
    [InlineData("<at>Con (co.rd)</at> help", "<at>Con (co.rd)</at>", "help")]
    [InlineData("<at>Concord</at> help", null, "help")]
    [InlineData("help", "<at>Concord</at>", "help")]
    public void The_mention_of_the_bot_is_taken_out(string text, string? mention, string left)
    {
        var message = Message(text, Mention("28:bot", mention));
        Assert.Equal(left, message.RemoveRecipientMention());
        Assert.Equal(left, message.Text);
    }

    [Fact]
    public void The_mention_of_somebody_else_stays()
    {
        var message = Message("<at>Concord</at> ask <at>Anna</at>", Mention("28:bot", "<at>Concord</at>"), Mention("29:anna", "<at>Anna</at>"));
        Assert.Equal("ask <at>Anna</at>", message.RemoveRecipientMention());
        Assert.Equal(["28:bot", "29:anna"], message.GetMentions().Select(m => m.Mentioned.Id));
    }

    [Fact]
    public void A_text_without_mentions_stays_as_it_is()
    {
        Assert.Equal(" help ", Message(" help ").RemoveRecipientMention());
        Assert.Equal(" help ", Message(" help ", new Entity { Type = "clientInfo" }).RemoveRecipientMention());
        Assert.Empty(new Activity().GetMentions());
    }

    private static Activity Message(string text, params Entity[] entities) =>
        new() { Type = ActivityTypes.Message, Text = text, Recipient = new("28:bot"), Entities = entities };

    private static Entity Mention(string id, string? text) => new()
    {
        Type = "mention",
        Properties = JObject.FromObject(new { mentioned = new { id, name = "Concord" }, text }),
    };
}
