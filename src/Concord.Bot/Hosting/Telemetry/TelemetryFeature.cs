using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>Traces, metrics and logs by OpenTelemetry, sent where the settings say, and nowhere unless they do.</summary>
public static class TelemetryFeature
{
    /// <summary>The name of the service, of its meter and of its traces.</summary>
    public const string Name = "Concord";

    /// <summary>
    /// The meters: our own, the server's and the client's. Traces of the client and of Azure's libraries are left out: the
    /// addresses in them name rows and conversations, and so people.
    /// </summary>
    private static readonly string[] Meters =
        [Name, $"{Name}.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime"];

    /// <summary>Adds what measures, and the exporter of the settings.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder, ConcordOptions options)
    {
        builder.Services.AddSingleton<TurnMeasures>().AddSingleton<CommandMeasures>();
        builder.Logging.AddConsoleFormatter<DiscreetConsole, ConsoleFormatterOptions>();
        if (!builder.Environment.IsDevelopment())
            builder.Services.Configure<ConsoleLoggerOptions>(o => o.FormatterName = DiscreetConsole.Key);
        var settings = options.Telemetry;
        if (string.IsNullOrWhiteSpace(settings.OtlpEndpoint) && string.IsNullOrWhiteSpace(settings.ConnectionString))
            return;

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService(Name, serviceVersion: typeof(TelemetryFeature).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(t => t.AddSource(Name).AddAspNetCoreInstrumentation(o => o.Filter = context => context.Request.Path.StartsWithSegments("/api")))
            .WithMetrics(m => m.AddMeter(Meters))
            .WithLogging(l => l.AddProcessor(new Discretion()), o => (o.IncludeFormattedMessage, o.IncludeScopes) = (true, false));
        if (!string.IsNullOrWhiteSpace(settings.OtlpEndpoint))
            telemetry.UseOtlpExporter(OtlpExportProtocol.HttpProtobuf, new Uri(settings.OtlpEndpoint));
        if (!string.IsNullOrWhiteSpace(settings.ConnectionString))
            telemetry.UseAzureMonitorExporter(o =>
                (o.ConnectionString, o.Credential, o.DisableOfflineStorage, o.EnableLiveMetrics) = (settings.ConnectionString, Credentials.Of(options), true, false));
    }
}
