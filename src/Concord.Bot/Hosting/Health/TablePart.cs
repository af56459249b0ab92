using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Concord.Bot.Hosting.Health;

/// <summary>Whether the record can be read.</summary>
public sealed class TablePart(TableClient table) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // There is no such row; that the table says so is enough.
            await table.GetEntityIfExistsAsync<TableEntity>("health", "ready", cancellationToken: cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (RequestFailedException e)
        {
            return HealthCheckResult.Unhealthy(e.Status == 0 ? "cannot be reached" : $"{e.Status} {e.ErrorCode}".TrimEnd());
        }
        catch (AuthenticationFailedException)
        {
            return HealthCheckResult.Unhealthy("the identity gets no token for it");
        }
        catch (AggregateException)
        {
            return HealthCheckResult.Unhealthy("cannot be reached");
        }
    }
}
