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
            (await door.PostAsync(Said.Message(serviceUrl: connector.Address), Issuer.Signed(token))).EnsureSuccessStatusCode();

        Assert.Equal(["Bearer from-the-identity", "Bearer from-the-identity"], connector.Calls.Select(c => c.Authorization));
        Assert.Equal([$"https://api.botframework.com {Issuer.AppId}"], asked);
    }
}
