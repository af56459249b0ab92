using System.Net;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

public sealed class BadBodyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not json")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("<activity/>")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("7")]
    [InlineData("-1e999")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\",\"from\":\"somebody\"}")]
    [InlineData("{\"type\":\"message\",\"from\":[]}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    public async Task What_is_no_activity_is_answered_400(string body)
    {
        Assert.Equal((HttpStatusCode.BadRequest, 0), await PostAsync(body));
    }

    [Fact]
    public async Task A_number_too_long_to_be_one_is_answered_400()
    {
        Assert.Equal((HttpStatusCode.BadRequest, 0), await PostAsync($"{{\"type\":\"message\",\"value\":{new string('9', 10_000)}}}"));
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public async Task Nesting_that_would_break_the_stack_is_answered_400(char open, char close)
    {
        const int deep = 20_000;
        var inner = open == '[' ? new string('[', deep) + new string(']', deep)
            : string.Concat(Enumerable.Repeat("{\"a\":", deep)) + "0" + new string(close, deep);
        Assert.Equal((HttpStatusCode.BadRequest, 0), await PostAsync($"{{\"type\":\"message\",\"value\":{inner}}}"));
    }

    [Fact]
    public async Task Nesting_of_a_hundred_is_read()
    {
        JToken value = new JArray();
        for (var depth = 0; depth < 100; depth++)
            value = new JArray(value);
        var body = Said.Activity("message", Said.Nowhere, "in", "c", ("value", value));
        Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(body));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"serviceUrl\":null")]
    [InlineData(",\"serviceUrl\":\"not an address\"")]
    public async Task An_activity_that_could_not_be_answered_never_reaches_the_bot(string serviceUrl)
    {
        Assert.Equal((HttpStatusCode.InternalServerError, 0), await PostAsync($"{{\"type\":\"message\"{serviceUrl}}}"));
    }

    [Fact]
    public async Task The_content_type_does_not_matter()
    {
        Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(Said.Message(), "text/plain"));
    }

    private static async Task<(HttpStatusCode Status, int Turns)> PostAsync(string body, string contentType = "application/json")
    {
        var turns = 0;
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(turns++));
        return ((await door.PostAsync(body, contentType: contentType)).StatusCode, turns);
    }
}
