using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Concord.Ledger;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Concord.Bot.Hosting.Health;

/// <summary>Whether a part of the storage account answers; where it does not, its code and nothing else.</summary>
/// <param name="ask">Asks it for something small.</param>
public sealed class StoragePart(Func<CancellationToken, Task> ask) : IHealthCheck
{
    /// <summary>The table. There is no such row; that the table says so is enough.</summary>
    public static StoragePart Of(TableClient table) => new(ct => table.GetEntityIfExistsAsync<TableEntity>("health", "ready", cancellationToken: ct));

    /// <summary>The queue.</summary>
    public static StoragePart Of(Errands queue) => new(queue.CountAsync);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await ask(cancellationToken);
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
        catch (OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("does not answer in time");
        }
    }
}
