using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Reminders;

/// <summary>What is told to everybody comes to the channel that people chose.</summary>
public sealed class ChannelTests(AzuriteFixture azurite)
{
    private const string Other = "19:joint-work@thread.tacv2";

    [Theory]
    [InlineData("send our reminders to this channel", "en-GB", "comes to this channel")]
    [InlineData("envoie nos rappels dans ce canal", "fr-FR", "vient dans ce canal")]
    [InlineData("envía nuestros recordatorios a este canal", "es-ES", "llega a este canal")]
    public async Task Reminders_come_to_the_channel_in_which_somebody_says_so(string said, string locale, string answer)
    {
        await using var house = await Mornings.OpenAsync(azurite);
        Assert.Contains(answer, await SayThereAsync(house, NoteTaker, said, locale), StringComparison.Ordinal);
        Assert.Contains("“Joint work”", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "delivery status")).Activity), StringComparison.Ordinal);
        var told = await house.MorningAsync(9, 23);
        Assert.Contains(told, p => p.Conversation == Other);
        Assert.DoesNotContain(told, p => p.Conversation == Mornings.Channel);

        // It stays so when somebody is heard in another channel, and until somebody chooses anew.
        await house.SayAsync(NoteTaker, "help", inChannel: true);
        Assert.Contains("set like this already", await SayThereAsync(house, HeadOfAewa, "send our reminders to this channel", "en-GB"), StringComparison.Ordinal);
        Assert.Contains(await house.MorningAsync(9, 30), p => p.Conversation == Other);
        await house.SayAsync(HeadOfAewa, "send our reminders here", inChannel: true);
        Assert.Contains(await house.MorningAsync(10, 7), p => p.Conversation == Mornings.Channel);
    }

    [Fact]
    public async Task In_a_chat_it_says_where_to_write_that_and_who_may_not_choose_is_told_so()
    {
        await using var house = await Mornings.OpenAsync(azurite, ("Workspaces:0:People:4:ObjectId", Stranger), ("Workspaces:0:People:4:Roles:0:Role", "Reader"));
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains("write this in the channel", await house.AskAsync(NoteTaker, "send our reminders to this channel"), StringComparison.Ordinal);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
        await SayThereAsync(house, Stranger, "send our reminders to this channel", "en-GB");
        Assert.Contains(await house.MorningAsync(9, 23), p => p.Conversation == Mornings.Channel);
    }

    private static async Task<string> SayThereAsync(House house, string person, string said, string locale)
    {
        var activity = house.Message(person, said, locale, inChannel: true);
        (activity["conversation"]!["id"], activity["channelData"]!["channel"]) = ($"{Other};messageid=7", Newtonsoft.Json.Linq.JObject.FromObject(new { id = Other, name = "Joint work" }));
        var before = house.Teams.Posts.Count;
        await house.DeliverAsync(activity);
        var answer = Assert.Single(house.Teams.Posts.Skip(before));
        await house.SettleAsync();
        return (string?)answer.Activity["text"] ?? "";
    }
}
