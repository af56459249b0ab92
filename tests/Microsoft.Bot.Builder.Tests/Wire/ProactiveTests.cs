using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>Turns that no message began.</summary>
public sealed class ProactiveTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task A_conversation_goes_on_from_its_reference()
    {
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        Activity? begun = null;
        await door.Adapter.ContinueConversationAsync(
            "app", Reference(), (turn, ct) =>
            {
                begun = turn.Activity;
                return turn.SendActivityAsync("news", cancellationToken: ct);
            }, Now);
        Assert.Equal(("event", "ContinueConversation", "29:user", "28:bot"), (begun!.Type, begun.Name, begun.From.Id, begun.Recipient.Id));
        var call = Assert.Single(_connector.Calls);
        Assert.Equal($"/v3/conversations/19%3Aa/activities/{begun.Id}", call.Path);
        Assert.Equal(("news", "28:bot", "29:user"), ((string?)call.Body!["text"], (string?)call.Body["from"]!["id"], (string?)call.Body["recipient"]!["id"]));
    }

    [Fact]
    public async Task OnTurnError_takes_what_such_a_turn_throws()
    {
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        Exception? taken = null;
        door.Adapter.OnTurnError = (_, e) => Task.FromResult(taken = e);
        await door.Adapter.ContinueConversationAsync("app", Reference(), (_, _) => throw new TimeZoneNotFoundException(), Now);
        Assert.IsType<TimeZoneNotFoundException>(taken);
    }

    [Fact]
    public async Task A_new_conversation_is_asked_for_and_then_spoken_in()
    {
        _connector.Answer = """{"id":"a:new"}""";
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        var parameters = new ConversationParameters
        {
            Bot = new("28:bot"), Members = [new("29:user")], TenantId = "tenant", IsGroup = false, ChannelData = JObject.Parse("""{"tenant":{"id":"tenant"}}"""),
        };
        Activity? begun = null;
        await door.Adapter.CreateConversationAsync(
            "app", "msteams", _connector.Address, null, parameters, (turn, ct) =>
            {
                begun = turn.Activity;
                return turn.SendActivityAsync("hello", cancellationToken: ct);
            }, Now);
        var calls = _connector.Calls.ToArray();
        Assert.Equal(("POST", "/v3/conversations"), (calls[0].Method, calls[0].Path));
        Same.Json(
            """{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:user"}],"tenantId":"tenant","channelData":{"tenant":{"id":"tenant"}}}""",
            calls[0].Body);
        Assert.Equal(("event", "CreateConversation", "a:new", "tenant"), (begun!.Type, begun.Name, begun.Conversation.Id, begun.Conversation.TenantId));
        Assert.StartsWith("/v3/conversations/a%3Anew/activities/", calls[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_conversation_that_is_refused_begins_no_turn()
    {
        (_connector.Status, _connector.Answer) = (403, """{"error":{"code":"Forbidden","message":"no"}}""");
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => door.Adapter.CreateConversationAsync(
            "app", "msteams", _connector.Address, null, new(), (_, _) => throw new InvalidOperationException("no turn"), Now));
        Assert.Equal("Forbidden", error.Body.Error.Code);
    }

    private ConversationReference Reference() => new()
    {
        ActivityId = "old", ChannelId = "msteams", ServiceUrl = _connector.Address, Conversation = new(id: "19:a"), User = new("29:user"), Bot = new("28:bot"),
    };
}
