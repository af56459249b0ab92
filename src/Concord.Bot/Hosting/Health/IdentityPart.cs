using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Concord.Bot.Hosting.Health;

/// <summary>Whether the bot gets a token for Teams: a secret that has expired shows here and nowhere else.</summary>
public sealed class IdentityPart(TokenCredential bot) : IHealthCheck
{
    private static readonly TokenRequestContext Teams = new(["https://api.botframework.com/.default"]);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // The credential keeps the token until it runs out.
            await bot.GetTokenAsync(Teams, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (AuthenticationFailedException e)
        {
            // The message may tell more than everybody should know; the code of Entra does not.
            return HealthCheckResult.Unhealthy(CodeIn(e.Message) is { } code ? $"gets no token for Teams: {code}" : "gets no token for Teams");
        }
        catch (OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("does not answer in time");
        }
    }

    private static string? CodeIn(string message) =>
        message.IndexOf("AADSTS", StringComparison.Ordinal) is >= 0 and var at
            ? new([.. message[at..].TakeWhile(char.IsAsciiLetterOrDigit)])
            : null;
}
