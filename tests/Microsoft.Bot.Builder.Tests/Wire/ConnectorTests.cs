using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>The requests that a turn makes of the connector.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private const string Conversation = "/v3/conversations/19%3Aa%3Bb%40thread/activities";

    private FakeConnector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_that_it_answers_from_the_bot_to_the_user()
    {
        var call = await CallAsync(turn => turn.SendActivityAsync("hello"));
        Assert.Equal(("POST", Conversation + "/1%3A2%2F3%20%3F"), (call.Method, call.Path));
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        var expected = JObject.Parse(Said.Message("hello", _connector.Address));
        (expected["from"], expected["recipient"]) = (expected["recipient"], expected["from"]);
        expected.Remove("id");
        expected["replyToId"] = "1:2/3 ?";
        Same.Json(expected.ToString(), call.Body);
    }

    [Fact]
    public async Task Without_an_app_id_no_token_goes_out()
    {
        Assert.Null((await CallAsync(turn => turn.SendActivityAsync("hello"))).Authorization);
    }

    [Fact]
    public async Task What_answers_no_activity_is_posted_to_the_conversation()
    {
        var call = await CallAsync(
            turn =>
            {
                turn.Activity.Id = null;
                return turn.SendActivityAsync("hello");
            });
        Assert.Equal(("POST", Conversation), (call.Method, call.Path));
        Assert.Null(call.Body!["replyToId"]);
    }

    [Fact]
    public async Task An_id_that_a_message_has_already_is_not_sent_with_it()
    {
        var message = MessageFactory.Text("hello");
        message.Id = "old";
        var call = await CallAsync(turn => turn.SendActivityAsync(message));
        Assert.Null(call.Body!["id"]);
        Assert.Equal("sent", message.Id);
    }

    [Fact]
    public async Task A_change_is_put_at_the_id_of_the_activity()
    {
        var message = MessageFactory.Text("changed");
        message.Id = "a:1/2";
        ResourceResponse? response = null;
        var call = await CallAsync(async turn => response = await turn.UpdateActivityAsync(message));
        Assert.Equal(("PUT", Conversation + "/a%3A1%2F2"), (call.Method, call.Path));
        Assert.Equal(("a:1/2", "changed"), ((string?)call.Body!["id"], (string?)call.Body["text"]));
        Assert.Equal("sent", response?.Id);
    }

    [Fact]
    public async Task A_deletion_names_the_activity_and_has_no_body()
    {
        var call = await CallAsync(turn => turn.DeleteActivityAsync("a:1/2"));
        Assert.Equal(("DELETE", Conversation + "/a%3A1%2F2"), (call.Method, call.Path));
        Assert.Null(call.Body);
    }

    [Fact]
    public async Task A_service_address_without_a_slash_at_its_end_is_the_same_address()
    {
        await using var door = await Door.OpenAsync((turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await door.PostAsync(Said.Message(serviceUrl: _connector.Address + "teams"));
        Assert.Equal("/teams" + Conversation + "/in", Assert.Single(_connector.Calls).Path);
    }

    private async Task<Call> CallAsync(Func<ITurnContext, Task> turn)
    {
        await using var door = await Door.OpenAsync((context, _) => turn(context));
        await door.PostAsync(Said.Message("hi", _connector.Address, id: "1:2/3 ?"));
        Assert.Empty(door.Thrown);
        return Assert.Single(_connector.Calls);
    }
}
