using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Concord.Bot.Hosting.Health;

/// <summary>Whether the bot gets a token for a service: a secret that has expired shows here and nowhere else.</summary>
/// <param name="bot">As whom it asks.</param>
/// <param name="service">What people call the service.</param>
/// <param name="address">For what the token is.</param>
/// <param name="failing">How bad it is where it gets none.</param>
public sealed class IdentityPart(TokenCredential bot, string service, string address, HealthStatus failing) : IHealthCheck
{
    private readonly TokenRequestContext _asked = new([$"{address}/.default"]);

    /// <summary>Teams, without which nobody is answered.</summary>
    public static IdentityPart OfTeams(TokenCredential bot) => new(bot, "Teams", "https://api.botframework.com", HealthStatus.Unhealthy);

    /// <summary>Microsoft Graph, without which Concord goes on.</summary>
    public static IdentityPart OfGraph(TokenCredential bot) => new(bot, "Microsoft Graph", "https://graph.microsoft.com", HealthStatus.Degraded);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // The credential keeps the token until it runs out.
            await bot.GetTokenAsync(_asked, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (AuthenticationFailedException e)
        {
            // The message may tell more than everybody should know; the code of Entra does not.
            return new(failing, CodeIn(e.Message) is { } code ? $"gets no token for {service}: {code}" : $"gets no token for {service}");
        }
        catch (OperationCanceledException)
        {
            return new(failing, "does not answer in time");
        }
    }

    private static string? CodeIn(string message) =>
        message.IndexOf("AADSTS", StringComparison.Ordinal) is >= 0 and var at
            ? new([.. message[at..].TakeWhile(char.IsAsciiLetterOrDigit)])
            : null;
}
