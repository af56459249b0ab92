using Azure.Core;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Concord.Testing.Connector;
using Concord.Testing.Graph;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.Proceedings.AtTheMeeting;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>Minutes among the Team's files, through Microsoft Graph.</summary>
public sealed class SaveMinutesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task They_are_put_among_the_files_of_the_channel_without_what_is_confidential_and_without_permission_it_is_named()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var house = await ScheduledInAsync(await OpenAsync(
            azurite, s => s.AddKeyedSingleton<TokenCredential>("Graph", new Token()), ("Graph:Enabled", "true"), ("Graph:BaseUrl", graph.Address)));
        await house.SayAsync(HeadOfCms, "put a delicate post on the agenda, confidential, for CMS and AEWA");
        await HoldAsync(house);
        await house.SayAsync(NoteTaker, "circulate the minutes");

        Assert.Contains("in the Team’s channel", await house.AskAsync(NoteTaker, "save the minutes in the team’s files"), StringComparison.Ordinal);
        Assert.Contains("✓ ES-2027-Q2-Minutes-L.1.docx is among the Team’s files: https://", await InChannelAsync(house, NoteTaker), StringComparison.Ordinal);
        using (var word = WordprocessingDocument.Open(new MemoryStream(graph.Files["ES-2027-Q2-Minutes-L.1.docx"]), false))
            Assert.DoesNotContain("delicate", word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);

        graph.Fail(new(403), path: "filesFolder");
        Assert.Contains("Files.ReadWrite.All", await InChannelAsync(house, NoteTaker), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Graph_it_is_said_which_permission_would_do_it()
    {
        await using var house = await ScheduledAsync(azurite);
        await CirculateAsync(house);
        Assert.Contains("Files.ReadWrite.All", await InChannelAsync(house, NoteTaker), StringComparison.Ordinal);
    }

    private static async Task<string> InChannelAsync(House house, string person)
    {
        var before = house.Teams.Posts.Count;
        var said = house.Message(person, "save the minutes in the team’s files", inChannel: true);
        said["channelData"]!["team"]!["aadGroupId"] = "group";
        said["channelData"]!["channel"] = JObject.FromObject(new { id = "19:general@thread.tacv2" });
        await house.DeliverAsync(said);
        return string.Join(" | ", house.Teams.Posts.Skip(before).Select(p => (string?)p.Activity["text"]));
    }

    private sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
