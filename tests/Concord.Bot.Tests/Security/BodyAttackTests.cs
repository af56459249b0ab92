using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Concord.Bot.Hosting.Entrance;
using Concord.Testing;
using Concord.Testing.Identity;

namespace Concord.Bot.Tests.Security;

/// <summary>Bodies that are too much, too strange or never end, from who has a good token.</summary>
[Trait("Sdk", "Local")]
public sealed class BodyAttackTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("text/plain", 415), InlineData("application/x-www-form-urlencoded", 415), InlineData("application/xml", 415), InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json", 200), InlineData("application/json; charset=utf-8", 200), InlineData("application/json; charset=\"UTF-8\"", 200)]
    public async Task Only_JSON_in_UTF_8_is_read(string contentType, int status) => await WithAsync(async bot =>
    {
        using var content = new StringContent(bot.Search().ToString());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        Assert.Equal(status, (int)(await bot.SendAsync(content, Good)).Status);
    });

    [Fact]
    public async Task Without_a_content_type_nothing_is_read() => await WithAsync(async bot =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await bot.SendAsync(new ByteArrayContent("{}"u8.ToArray()), Good)).Status));

    [Fact]
    public async Task What_says_to_be_too_large_is_refused_before_it_comes() => await WithAsync(async bot =>
        Assert.Equal("413", await Wire.StatusAsync(bot.House.Address, Head(Good, $"Content-Length: {ActivityBody.Largest + 1}"))));

    [Fact]
    public async Task What_does_not_end_is_refused_once_it_is_too_large() => await WithAsync(async bot =>
    {
        var chunk = new string(' ', 0x1000);
        var body = string.Concat(Enumerable.Repeat($"1000\r\n{chunk}\r\n", (ActivityBody.Largest / chunk.Length) + 1));
        Assert.Equal("413", await Wire.StatusAsync(bot.House.Address, Head(Good, "Transfer-Encoding: chunked") + body));
    });

    [Fact]
    public async Task Without_a_token_not_even_a_small_body_is_waited_for() => await WithAsync(async bot =>
        Assert.Equal("401", await Wire.StatusAsync(bot.House.Address, Head("", "Content-Length: 100"))));

    [Theory]
    [InlineData('[', ']', 70), InlineData('[', ']', 20_000), InlineData('{', '}', 20_000)]
    public async Task What_is_too_deep_is_malformed(char open, char close, int depth) => await WithAsync(async bot =>
    {
        var deep = open == '[' ? new string('[', depth) + new string(close, depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "0" + new string(close, depth);
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(bot, $$"""{"type":"message","value":{{deep}}}"""));
    });

    [Theory]
    [InlineData(""), InlineData("{"), InlineData("[]"), InlineData("null"), InlineData("7"), InlineData("{}{}"), InlineData("{'type':'message'}"), InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}"), InlineData("{\"type\":\"message\",\"te\\udc00xt\":1}"), InlineData("{\"type\":\"message\",\"value\":NaN}"), InlineData("/* */{\"type\":\"message\"}")]
    public async Task What_is_no_JSON_as_the_standard_has_it_is_malformed(string body) => await WithAsync(async bot =>
        Assert.InRange((int)await StatusAsync(bot, body), 400, 401));

    [Fact]
    public async Task What_is_no_UTF_8_or_packed_is_malformed() => await WithAsync(async bot =>
    {
        var text = bot.Search().ToString().Replace("Somebody", "Some\u00ffbody", StringComparison.Ordinal);
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await zip.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(text), Encoding.Unicode.GetBytes(text), packed.ToArray() })
            Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(bot, bytes));
    });

    [Theory]
    [InlineData("from"), InlineData("conversation"), InlineData("recipient"), InlineData("channelId"), InlineData("serviceUrl"), InlineData("type"), InlineData("from.id"), InlineData("conversation.id")]
    public async Task What_lacks_a_thing_that_every_activity_has_is_refused(string path) => await WithAsync(async bot =>
    {
        var activity = bot.Search();
        activity.SelectToken(path)!.Parent!.Remove();
        Assert.InRange((int)(await bot.SendAsync(activity, Good)).Status, 400, 401);
    });

    [Theory]
    [InlineData("GET"), InlineData("PUT"), InlineData("DELETE"), InlineData("TRACE"), InlineData("OPTIONS")]
    public async Task Only_a_POST_is_taken(string method) => await WithAsync(async bot =>
    {
        using var http = new HttpClient();
        using var response = await http.SendAsync(new(new(method), new Uri(bot.House.Address, "/api/messages")), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    });

    private static string Head(string authorization, string length) =>
        $"POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: {authorization}\r\nContent-Type: application/json\r\n{length}\r\n\r\n";

    private static string Good => Issuer.Bearer(Issuer.Good);

    private static Task<HttpStatusCode> StatusAsync(Guarded bot, string body) => StatusAsync(bot, Encoding.UTF8.GetBytes(body));

    private static async Task<HttpStatusCode> StatusAsync(Guarded bot, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return (await bot.SendAsync(content, Good)).Status;
    }

    private async Task WithAsync(Func<Guarded, Task> test)
    {
        await using var bot = await Guarded.OpenAsync(azurite);
        await test(bot);
        Assert.Empty(bot.House.Teams.Posts);
        // Whoever comes next is served.
        Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(bot.Search(), Good)).Status);
    }
}
