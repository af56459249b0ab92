using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A connector that says no.</summary>
public sealed class ConnectorErrorTests
{
    [Theory]
    [InlineData(204)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task Any_status_that_is_no_success_is_an_exception_that_names_it(int status)
    {
        var error = Assert.IsType<ErrorResponseException>(await SendAsync(status, status == 204 ? "" : """{"error":{"code":"c","message":"m"}}"""));
        Assert.Equal(status, (int)error.Response.StatusCode);
        Assert.Contains(((HttpStatusCode)status).ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_exception_carries_the_code_the_message_the_text_and_the_headers()
    {
        const string body = """{"error":{"code":"ConversationBlockedByUser","message":"User blocked the conversation."}}""";
        var error = Assert.IsType<ErrorResponseException>(await SendAsync(403, body));
        Assert.Equal(("ConversationBlockedByUser", "User blocked the conversation."), (error.Body.Error.Code, error.Body.Error.Message));
        Assert.Equal(body, error.Response.Content);
        Assert.Equal(["7"], error.Response.Headers["Retry-After"]);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("")]
    public async Task An_answer_in_other_words_than_the_connectors_has_no_error_body(string text)
    {
        var error = Assert.IsType<ErrorResponseException>(await SendAsync(502, text));
        Assert.Null(error.Body);
        Assert.Equal(text, error.Response.Content);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task A_success_gives_the_id(int status)
    {
        Assert.Null(await SendAsync(status, """{"id":"new","more":true}""", id => Assert.Equal("new", id)));
    }

    [Fact]
    public async Task A_success_without_a_body_gives_no_id()
    {
        Assert.Null(await SendAsync(202, "", id => Assert.True(string.IsNullOrEmpty(id))));
    }

    [Fact]
    public async Task A_connector_that_cannot_be_reached_is_a_request_exception()
    {
        await using var door = await Door.OpenAsync((turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await door.PostAsync(Said.Message(serviceUrl: Said.Nowhere));
        Assert.IsType<HttpRequestException>(Assert.Single(door.Thrown));
    }

    private static async Task<Exception?> SendAsync(int status, string body, Action<string?>? check = null)
    {
        await using var connector = await FakeConnector.StartAsync();
        (connector.Status, connector.Answer) = (status, body);
        await using var door = await Door.OpenAsync(async (turn, ct) =>
        {
            var response = await turn.SendActivityAsync("hello", cancellationToken: ct);
            check?.Invoke(response.Id);
        });
        await door.PostAsync(Said.Message(serviceUrl: connector.Address));
        return door.Thrown.SingleOrDefault();
    }
}
