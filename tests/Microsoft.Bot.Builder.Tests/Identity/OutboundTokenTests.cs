using Concord.Testing.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Tests.Wire;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>How the bot shows the connector who it is, with the identity service of a host on this machine.</summary>
[Trait("Sdk", "Local")]
public sealed class OutboundTokenTests
{
    [Fact]
    public async Task A_managed_identity_is_asked_for_a_token_once_and_every_call_carries_it()
    {
        var asked = new List<string>();
        await using var identity = await Loopback.StartAsync(app => app.MapGet("/token", (HttpRequest request) =>
        {
            asked.Add($"{request.Query["resource"]} {request.Query["client_id"]}");
            return Results.Json(new
            {
                access_token = "from-the-identity", token_type = "Bearer", resource = "https://api.botframework.com",
                expires_on = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            });
        }));
        // As App Service and Container Apps give it to the process.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", identity.AddressOf() + "token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "secret");
        await using var issuer = await Issuer.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        await using var door = await Door.OpenAsync(
            (turn, stop) => turn.SendActivityAsync(MessageFactory.Text("hello"), stop),
            [.. issuer.Settings, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", "tenant")]);
        var token = Issuer.Good;
        token.Claims["serviceurl"] = connector.Address;

        for (var i = 0; i < 2; i++)
            (await door.PostAsync(Said.Message(serviceUrl: connector.Address), Issuer.Bearer(token))).EnsureSuccessStatusCode();

        Assert.Equal(["Bearer from-the-identity", "Bearer from-the-identity"], connector.Calls.Select(c => c.Authorization));
        Assert.Equal([$"https://api.botframework.com {Issuer.AppId}"], asked);
    }

    [Theory]
    [InlineData("SingleTenant", "0f0f0f0f-0000-0000-0000-000000000001")]
    [InlineData("MultiTenant", "botframework.com")]
    public async Task A_client_secret_is_shown_to_the_tenants_issuer_once_and_every_call_carries_the_token(string type, string tenant)
    {
        await using var login = await LoginServer.StartAsync();
        var calls = await SpeakAsync(login, type, times: 3);

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-1"], calls);
        var (address, form) = Assert.Single(login.Asked);
        Assert.Equal($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", address);
        Assert.Equal(("client_credentials", "https://api.botframework.com/.default"), (form["grant_type"], form["scope"]));
        Assert.Equal((Issuer.AppId, "the secret"), (form["client_id"], form["client_secret"]));
    }

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("MultiTenant")]
    public async Task A_token_that_has_run_out_is_renewed_and_the_new_one_is_kept(string type)
    {
        // One second is within the five minutes in which the library takes a token for run out.
        await using var login = await LoginServer.StartAsync(1);
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], await SpeakAsync(login, type, times: 3));
    }

    /// <summary>The bot is spoken to and answers, and the tokens of its answers are given.</summary>
    private static async Task<IEnumerable<string?>> SpeakAsync(LoginServer login, string type, int times)
    {
        await using var issuer = await Issuer.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        await using var door = await Door.OpenAsync(
            (turn, stop) => turn.SendActivityAsync(MessageFactory.Text("hello"), stop), login,
            [
                .. issuer.Settings.Where(s => s.Key != "MicrosoftAppPassword"), ("MicrosoftAppPassword", "the secret"),
                ("MicrosoftAppType", type), ("MicrosoftAppTenantId", "0f0f0f0f-0000-0000-0000-000000000001"),
            ]);
        var token = Issuer.Good;
        token.Claims["serviceurl"] = connector.Address;
        for (var i = 0; i < times; i++)
            (await door.PostAsync(Said.Message(serviceUrl: connector.Address), Issuer.Bearer(token))).EnsureSuccessStatusCode();
        return connector.Calls.Select(c => c.Authorization);
    }
}
