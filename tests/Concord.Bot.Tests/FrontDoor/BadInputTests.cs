using System.Net;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.FrontDoor;

public sealed class BadInputTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":17,\"from\":[]}")]
    public async Task A_malformed_body_is_answered_400(string body)
    {
        await using var house = await OpenAsync(azurite);
        Assert.Equal(HttpStatusCode.BadRequest, (await house.DeliverAsync(body)).Status);
    }

    [Fact]
    public async Task A_message_without_text_is_told_what_is_read()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("help", (string?)Assert.Single(await house.SayAsync(HeadOfCms, null)).Activity["text"]);
        Assert.Contains("help", (string?)Assert.Single(await house.SayAsync(HeadOfCms, "   ")).Activity["text"]);
    }

    [Fact]
    public async Task A_message_of_thirty_thousand_characters_is_told_how_long_it_may_be()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("4,000", (string?)Assert.Single(await house.SayAsync(HeadOfCms, new string('a', 30_000))).Activity["text"]);
    }

    [Fact]
    public async Task A_stranger_learns_how_to_get_in_and_nothing_else()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Secret brief,CMS,May 2027,,");
        foreach (var said in new[] { "show the action plan", "help", "milestone 1", "nonsense" })
        {
            var answer = Assert.Single(await house.SayAsync(Stranger, said)).Activity;
            Assert.Empty(answer["attachments"]!);
            Assert.DoesNotContain("CMS", (string?)answer["text"]);
        }
    }

    [Fact]
    public async Task A_member_of_another_workspace_sees_and_changes_nothing_of_this_one()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Secret brief,CMS,May 2027,,");
        var before = (await house.WorkspaceAsync()).Version;

        var chat = Assert.Single(await house.SayAsync(Elsewhere, "milestone 1"));
        var channel = Assert.Single(await house.SayAsync(Elsewhere, "milestone 1", inChannel: true));
        await house.PressAsync(Elsewhere, "a1", "milestone.report", new { milestone = "2027-001", state = "done" });

        Assert.DoesNotContain("Secret", chat.Activity.ToString() + channel.Activity);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_person_of_another_tenant_is_a_stranger()
    {
        await using var house = await OpenAsync(azurite);
        var activity = house.Message(HeadOfCms, "help");
        activity["channelData"]!["tenant"]!["id"] = "another";
        await house.DeliverAsync(activity);
        Assert.Empty(house.Teams.Posts.Last().Activity["attachments"]!);
    }

    [Theory]
    [InlineData("tenant", "tenant", 200)]
    [InlineData("TENANT", "Tenant", 200)]
    [InlineData("another", "another", 401)]
    [InlineData("another", "tenant", 401)]
    [InlineData("tenant", "another", 401)]
    [InlineData(null, null, 401)]
    public async Task An_activity_of_a_tenant_that_is_not_served_gets_no_answer(string? conversation, string? channel, int status)
    {
        await using var house = await OpenAsync(azurite, ("Tenants:0", "tenant"));
        var activity = house.Message(HeadOfCms, "help");
        (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (conversation, channel);
        Assert.Equal(status, (int)(await house.DeliverAsync(activity)).Status);
        Assert.Equal(status == 200 ? 1 : 0, house.Teams.Posts.Count);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("[1]")]
    [InlineData("{\"tenant\":\"tenant\"}")]
    [InlineData("{\"tenant\":{\"id\":{\"x\":1}}}")]
    [InlineData("{\"team\":[]}")]
    public async Task Channel_data_of_another_shape_is_refused_and_breaks_nothing(string data)
    {
        await using var house = await OpenAsync(azurite, ("Tenants:0", "tenant"));
        var activity = house.Message(HeadOfCms, "help");
        activity["channelData"] = Newtonsoft.Json.Linq.JToken.Parse(data);
        Assert.InRange((int)(await house.DeliverAsync(activity)).Status, 400, 401);
        Assert.Empty(house.Teams.Posts);
    }

    [Fact]
    public async Task In_the_channel_the_team_speaks_for_its_workspace()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS,May 2027,,");
        var post = Assert.Single(await house.SayAsync(HeadOfCms, $"{Mention} milestone 1", inChannel: true));
        Assert.Contains("Joint brief", Shown.Words(post.Activity));
    }
}
