using Concord.Bot.Hosting.Entrance;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Concord.Bot.Tests.Security;

/// <summary>What every answer says, and what the server does not put up with.</summary>
public sealed class HeaderTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("GET", "/health/live"), InlineData("GET", "/health/ready"), InlineData("GET", "/d/family/000001"), InlineData("GET", "/nothing"), InlineData("GET", "/api/messages"), InlineData("POST", "/api/messages")]
    public async Task No_answer_may_be_framed_guessed_at_or_kept_and_none_names_the_server(string method, string path)
    {
        await using var house = await House.OpenAsync(azurite, ("Limits:Proxies", "1"));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new(method), new Uri(house.Address, path));
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
        Assert.Equal(("nosniff", "DENY", "no-referrer"), (Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy")));
        Assert.StartsWith("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("no-store", Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", Header("Strict-Transport-Security"));
        Assert.Null(Header("Server"));
        Assert.Null(Header("X-Powered-By"));
    }

    [Fact]
    public async Task Over_a_connection_that_is_not_secured_nobody_is_told_to_secure_it()
    {
        await using var house = await House.OpenAsync(azurite);
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(house.Address, "/health/live"), TestContext.Current.CancellationToken);
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void Who_sends_slowly_is_cut_off()
    {
        var server = new KestrelServerOptions();
        EntranceFeature.Bound(server);
        Assert.Equal(TimeSpan.FromSeconds(10), server.Limits.RequestHeadersTimeout);
        Assert.Equal((1024, TimeSpan.FromSeconds(5)), (server.Limits.MinRequestBodyDataRate!.BytesPerSecond, server.Limits.MinRequestBodyDataRate.GracePeriod));
        Assert.Equal((256 * 1024L, 16 * 1024), (server.Limits.MaxRequestBodySize, server.Limits.MaxRequestHeadersTotalSize));
        Assert.False(server.AddServerHeader);
    }

    [Theory]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nX: {0}\r\n\r\n", "431")]
    [InlineData("POST /{0} HTTP/1.1\r\nHost: x\r\n\r\n", "414")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400", "415")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n", "400")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "400")]
    [InlineData("GARBAGE\r\n\r\n", "400")]
    public async Task What_is_no_proper_HTTP_is_told_so_and_others_are_served(string request, params string[] statuses)
    {
        await using var house = await House.OpenAsync(azurite);
        Assert.Contains(await Wire.StatusAsync(house.Address, request.Replace("{0}", new string('x', 40_000), StringComparison.Ordinal)), statuses);
        Assert.Equal(200, (int)(await house.GetAsync("/health/live")).Status);
    }
}
