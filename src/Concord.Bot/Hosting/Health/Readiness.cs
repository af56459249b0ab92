using Azure.Data.Tables;
using Concord.Bot.Graph;
using Concord.Bot.Hosting.Telemetry;
using Concord.Ledger;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Concord.Bot.Hosting.Health;

/// <summary>
/// Whether the service can answer a turn; where it cannot, which part fails and how. A part without which it goes on is told of
/// likewise. Nothing in the answer is a secret.
/// </summary>
public static class Readiness
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(3);

    /// <summary>Adds a check for each part on which a turn stands.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services, ConcordOptions options)
    {
        var bot = Credentials.OfBot(options);
        var checks = services.AddHealthChecks();
        Add("table", s => StoragePart.Of(s.GetRequiredService<TableClient>()));
        Add("queue", s => StoragePart.Of(s.GetRequiredService<Errands>()));
        if (bot is not null)
            Add("identity", _ => IdentityPart.OfTeams(bot));
        if (options.Graph.Enabled)
            Add("graph", s => IdentityPart.OfGraph(GraphFeature.CredentialOf(s, options)));
        return services.AddSingleton<HealthMeasures>();

        void Add(string name, Func<IServiceProvider, IHealthCheck> part) => checks.Add(new(name, part, HealthStatus.Unhealthy, null, LongestCheck));
    }

    /// <summary>Adds the address that the platform asks.</summary>
    public static void MapReadiness(this WebApplication app)
    {
        var measures = app.Services.GetRequiredService<HealthMeasures>();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResponseWriter = async (context, report) =>
            {
                foreach (var part in report.Entries.Where(e => e.Value.Status != HealthStatus.Healthy))
                {
                    if (part.Value.Status == HealthStatus.Unhealthy)
                        measures.Unready(part.Key);
                    Log.NotReady(app.Logger, part.Key, Said(part.Value));
                }
                await context.Response.WriteAsJsonAsync(new
                {
                    ready = report.Status != HealthStatus.Unhealthy,
                    parts = report.Entries.ToDictionary(e => e.Key, e => Said(e.Value)),
                });
            },
        });
    }

    private static string Said(HealthReportEntry part) =>
        part.Status == HealthStatus.Healthy ? "ready" : part.Description ?? part.Exception?.GetType().Name ?? "fails";
}
