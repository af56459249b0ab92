using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>What Teams knows of a member is asked of the connector.</summary>
public sealed class MembersTests : IAsyncLifetime
{
    private const string Anna = """{"id":"29:a","name":"Anna","objectId":"o","email":"anna@example.org","userPrincipalName":"anna@example.org","tenantId":"t","userRole":"user","extra":1}""";

    private readonly Bot _bot = new();
    private FakeConnector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task A_member_is_asked_for_by_the_conversation_or_by_the_team()
    {
        _connector.Answer = Anna;
        TeamsChannelAccount? anna = null;
        await using var door = await Door.OpenAsync(async (turn, ct) => anna = await TeamsInfo.GetMemberAsync(turn, "29:a/b", ct));
        await door.PostAsync(Said.Message(serviceUrl: _connector.Address));
        await door.PostAsync(Said.Activity(
            "message", _connector.Address, "in", "19:channel", ("channelData", JObject.Parse("""{"team":{"id":"19:team"}}"""))));
        Assert.Equal(
            ["GET /v3/conversations/19%3Aa%3Bb%40thread/members/29%3Aa%2Fb", "GET /v3/conversations/19%3Ateam/members/29%3Aa%2Fb"],
            _connector.Calls.Select(c => $"{c.Method} {c.Path}"));
        Assert.Equal(
            ("29:a", "Anna", "o", "anna@example.org", "t", "user"),
            (anna!.Id, anna.Name, anna.AadObjectId, anna.Email, anna.TenantId, anna.UserRole));
        Assert.Equal(1, anna.Properties["extra"]);
    }

    [Fact]
    public async Task A_member_who_is_not_there_is_an_exception()
    {
        (_connector.Status, _connector.Answer) = (404, """{"error":{"code":"MemberNotFoundInConversation","message":"no"}}""");
        await using var door = await Door.OpenAsync((turn, ct) => TeamsInfo.GetMemberAsync(turn, "29:a", ct));
        await door.PostAsync(Said.Message(serviceUrl: _connector.Address));
        Assert.Equal("MemberNotFoundInConversation", Assert.IsType<ErrorResponseException>(Assert.Single(door.Thrown)).Body.Error.Code);
    }

    [Fact]
    public async Task Members_who_are_added_come_with_what_the_team_knows_of_them()
    {
        _connector.Answer = Anna;
        await AddAsync("""[{"id":"29:a"},{"id":"28:bot"},{"id":"29:b","givenName":"Ben"}]""");
        Assert.Equal(["Anna", "", "Ben"], _bot.Added.Cast<TeamsChannelAccount>().Select(a => a.Name ?? a.GivenName ?? ""));
        Assert.Single(_connector.Calls);
    }

    [Fact]
    public async Task A_member_of_a_conversation_that_is_not_found_comes_with_what_the_activity_says()
    {
        (_connector.Status, _connector.Answer) = (404, """{"error":{"code":"ConversationNotFound","message":"no"}}""");
        await AddAsync("""[{"id":"29:a","aadObjectId":"o"}]""");
        Assert.Equal(("29:a", "o"), (Assert.Single(_bot.Added).Id, _bot.Added[0].AadObjectId));
    }

    private async Task AddAsync(string members)
    {
        await using var door = await Door.OpenAsync(_bot);
        await door.PostAsync(Said.Activity("conversationUpdate", _connector.Address, "in", "19:a", ("membersAdded", JArray.Parse(members))));
        Assert.Empty(door.Thrown);
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public IList<ChannelAccount> Added { get; private set; } = [];

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(Added = membersAdded);
    }
}
