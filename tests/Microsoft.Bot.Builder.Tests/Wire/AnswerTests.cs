using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>What the channel gets back for an activity.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Another_method_than_post_is_answered_405(string method)
    {
        var turns = 0;
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(turns++));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await door.SendAsync(new(method))).StatusCode);
        Assert.Equal(0, turns);
    }

    [Fact]
    public async Task A_message_is_answered_200_and_nothing()
    {
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        var response = await door.PostAsync(Said.Message());
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await TextAsync(response)));
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_is_answered_200()
    {
        await using var door = await Door.OpenAsync(new ActivityHandler());
        Assert.Equal(HttpStatusCode.OK, (await door.PostAsync("""{"type":"surprise","serviceUrl":"http://127.0.0.1:9/"}""")).StatusCode);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_status_and_the_body_that_the_bot_gave()
    {
        await using var door = await Door.OpenAsync((turn, ct) => AnswerAsync(turn, new() { Status = 418, Body = new { text = "short and stout", none = (string?)null } }, ct));
        var response = await door.PostAsync(Said.Invoke("anything"));
        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Same.Json("""{"text":"short and stout"}""", JObject.Parse(await TextAsync(response)));
    }

    [Fact]
    public async Task The_body_of_an_invokes_answer_is_chunked()
    {
        await using var door = await Door.OpenAsync((turn, ct) => AnswerAsync(turn, new() { Status = 200, Body = new { a = 1 } }, ct));
        var response = await door.PostAsync(Said.Invoke("anything"));
        Assert.True(response.Headers.TransferEncodingChunked);
    }

    [Fact]
    public async Task An_invokes_answer_may_have_no_body()
    {
        await using var door = await Door.OpenAsync((turn, ct) => AnswerAsync(turn, new() { Status = 204 }, ct));
        var response = await door.PostAsync(Said.Invoke("anything"));
        Assert.Equal((HttpStatusCode.NoContent, ""), (response.StatusCode, await TextAsync(response)));
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_answer_is_answered_501()
    {
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.NotImplemented, (await door.PostAsync(Said.Invoke("anything"))).StatusCode);
    }

    [Fact]
    public async Task A_second_answer_to_one_invoke_is_a_fault_of_the_bot()
    {
        await using var door = await Door.OpenAsync(async (turn, ct) =>
        {
            await AnswerAsync(turn, new() { Status = 200 }, ct);
            await AnswerAsync(turn, new() { Status = 404 }, ct);
        });
        await door.PostAsync(Said.Invoke("anything"));
        Assert.IsType<ArgumentException>(Assert.Single(door.Thrown));
    }

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turn, InvokeResponse response, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
