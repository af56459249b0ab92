using System.Net;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Concord.Bot.Hosting.Health;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moq;

namespace Concord.Bot.Tests.Hosting;

public sealed class ReadinessTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task With_its_parts_in_order_the_service_lives_and_is_ready()
    {
        await using var house = await House.OpenAsync(azurite);
        Assert.Equal(HttpStatusCode.OK, (await house.GetAsync("/health/live")).Status);
        var (status, body) = await house.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("""{"ready":true,"parts":{"table":"ready","queue":"ready""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_fails_is_named_and_the_others_with_it()
    {
        await using var house = await House.OpenAsync(
            azurite, s => s.AddHealthChecks().AddCheck("identity", () => HealthCheckResult.Unhealthy("gets no token for Teams: AADSTS7000222", new InvalidOperationException("s3cret"))));
        var (status, body) = await house.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("\"table\":\"ready\"", body, StringComparison.Ordinal);
        Assert.Contains("\"identity\":\"gets no token for Teams: AADSTS7000222\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await house.GetAsync("/health/live")).Status);
    }

    // Lesson 14: secrets expire silently.
    [Theory]
    [InlineData("AADSTS7000222: The provided client secret keys for app 'x' are expired.", "gets no token for Teams: AADSTS7000222")]
    [InlineData("ManagedIdentityCredential authentication failed: no response.", "gets no token for Teams")]
    public async Task A_secret_that_has_expired_is_told_by_its_code_only(string message, string said)
    {
        var identity = new Mock<TokenCredential>();
        identity.Setup(i => i.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).ThrowsAsync(new AuthenticationFailedException(message));
        Assert.Equal((HealthStatus.Unhealthy, said), await CheckAsync(IdentityPart.OfTeams(identity.Object)));
    }

    [Fact]
    public async Task Without_Graph_the_service_is_ready_and_says_what_it_goes_without()
    {
        var identity = new Mock<TokenCredential>();
        identity.Setup(i => i.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).ThrowsAsync(new AuthenticationFailedException("AADSTS700016: s3cret"));
        await using var house = await House.OpenAsync(azurite, s => s.AddKeyedSingleton("Graph", identity.Object), ("Graph:Enabled", "true"));
        var (status, body) = await house.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"ready":true,"parts":{"table":"ready","queue":"ready","graph":"gets no token for Microsoft Graph: AADSTS700016"}}""", body);
    }

    [Fact]
    public async Task A_table_that_refuses_or_does_not_answer_is_told_by_its_code_only()
    {
        var tables = new TableServiceClient(azurite.ConnectionString);
        var refused = new TableClient(tables.Uri, "concord", new TableSharedKeyCredential(tables.AccountName, Convert.ToBase64String("wrong"u8)));
        Assert.Equal((HealthStatus.Unhealthy, "403"), await CheckAsync(StoragePart.Of(refused)));

        TableClientOptions once = new() { Retry = { MaxRetries = 0 } };
        var silent = new TableClient(new Uri("http://127.0.0.1:1/"), "concord", new TableSharedKeyCredential("concord", "a2V5"), once);
        Assert.Equal((HealthStatus.Unhealthy, "cannot be reached"), await CheckAsync(StoragePart.Of(silent)));
    }

    [Fact]
    public async Task A_part_that_does_not_answer_is_not_waited_for()
    {
        using CancellationTokenSource over = new();
        await over.CancelAsync();
        var result = await new StoragePart(ct => Task.Delay(Timeout.Infinite, ct)).CheckHealthAsync(new(), over.Token);
        Assert.Equal((HealthStatus.Unhealthy, "does not answer in time"), (result.Status, result.Description));
    }

    private static async Task<(HealthStatus, string?)> CheckAsync(IHealthCheck part)
    {
        var result = await part.CheckHealthAsync(new(), TestContext.Current.CancellationToken);
        return (result.Status, result.Description);
    }
}
