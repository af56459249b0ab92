using System.Net;
using Concord.Testing.Identity;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.IdentityModel.Tokens;
using static Concord.Testing.Identity.Issuer;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>The channel changes its keys while the bot runs.</summary>
[Trait("Sdk", "Local")]
public sealed class RollOverTests
{
    [Fact]
    public async Task A_token_signed_by_a_key_that_was_published_after_the_start_passes()
    {
        await using var issuer = await StartAsync();
        await using var door = await Door.OpenAsync((_, _) => Task.CompletedTask, issuer.Settings);
        var next = Good;
        next.SigningCredentials = new(Next, SecurityAlgorithms.RsaSha256);
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(door, Good));

        issuer.RollOver();

        // The keys are asked for again, in the background, once a key is not among them.
        HttpStatusCode answer;
        do
            answer = await KnockAsync(door, next);
        while (answer == HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.OK, answer);
    }

    private static async Task<HttpStatusCode> KnockAsync(Door door, SecurityTokenDescriptor token)
    {
        using var response = await door.PostAsync(Said.Message(), Bearer(token));
        return response.StatusCode;
    }
}
