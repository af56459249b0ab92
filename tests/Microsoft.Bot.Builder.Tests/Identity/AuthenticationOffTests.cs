using System.Net;
using Concord.Testing.Identity;
using Microsoft.Bot.Builder.Tests.Wire;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>Without an app id nobody is asked who they are: development.</summary>
public sealed class AuthenticationOffTests
{
    [Fact]
    public async Task Without_an_app_id_a_request_needs_no_token()
    {
        var turns = 0;
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(turns++));
        Assert.Equal(HttpStatusCode.OK, (await door.PostAsync(Said.Message())).StatusCode);
        Assert.Equal(1, turns);
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData("Bearer a b")]
    public async Task Without_an_app_id_what_claims_to_be_a_token_is_for_nobody(string authorization)
    {
        var turns = 0;
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(turns++));
        Assert.Equal(HttpStatusCode.Unauthorized, (await door.PostAsync(Said.Message(), authorization)).StatusCode);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task With_an_app_id_a_request_without_a_token_is_answered_401(string? authorization)
    {
        var turns = 0;
        await using var door = await Door.OpenAsync(
            (_, _) => Task.FromResult(turns++), ("MicrosoftAppId", Issuer.AppId), ("MicrosoftAppPassword", "none"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await door.PostAsync(Said.Message(), authorization)).StatusCode);
        Assert.Equal(0, turns);
    }
}
