using System.Net;
using Concord.Testing.Identity;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.IdentityModel.Tokens;
using static Concord.Testing.Identity.Issuer;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>
/// Who may speak to the bot. Local only: the package takes metadata over https alone, and answers some of these tokens with an
/// exception (500) where ours says 401.
/// </summary>
[Trait("Sdk", "Local")]
public sealed class TokenTests
{
    public static TheoryData<string, Action<SecurityTokenDescriptor>> All => [.. Spoiled.Select(s => (s.What, s.Spoil))];

    [Fact]
    public async Task A_good_token_passes()
    {
        Assert.Equal((HttpStatusCode.OK, 1), await KnockAsync(Bearer(Good)));
    }

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public async Task A_spoiled_token_never_reaches_the_bot(string what, Action<SecurityTokenDescriptor> spoil)
    {
        var token = Good;
        spoil(token);
        Assert.True((HttpStatusCode.Unauthorized, 0) == await KnockAsync(Bearer(token)), what);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task What_is_no_token_never_reaches_the_bot(string? authorization)
    {
        Assert.Equal((HttpStatusCode.Unauthorized, 0), await KnockAsync(authorization));
    }

    [Fact]
    public async Task A_token_whose_content_was_changed_after_signing_never_reaches_the_bot()
    {
        var (good, other) = (Good, Good);
        other.Claims["serviceurl"] = "https://evil.example/";
        var (parts, content) = (Bearer(good).Split('.'), Bearer(other).Split('.')[1]);
        Assert.Equal((HttpStatusCode.Unauthorized, 0), await KnockAsync($"{parts[0]}.{content}.{parts[2]}"));
    }

    [Fact]
    public async Task A_token_under_another_scheme_never_reaches_the_bot()
    {
        Assert.Equal((HttpStatusCode.Unauthorized, 0), await KnockAsync(Bearer(Good).Replace("Bearer", "Token", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_token_that_ended_four_minutes_ago_passes_as_clocks_differ()
    {
        var token = Good;
        (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddMinutes(-4));
        Assert.Equal((HttpStatusCode.OK, 1), await KnockAsync(Bearer(token)));
    }

    private static async Task<(HttpStatusCode Status, int Turns)> KnockAsync(string? authorization)
    {
        var turns = 0;
        await using var issuer = await StartAsync();
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(turns++), issuer.Settings);
        return ((await door.PostAsync(Said.Message(), authorization)).StatusCode, turns);
    }
}
