using Azure.Core;
using Azure.Data.Tables;
using Concord.Bot.ActionPlan;
using Concord.Bot.Calendars;
using Concord.Bot.Cards;
using Concord.Bot.Compose;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Bot.Decisions.Finding;
using Concord.Bot.Delivery;
using Concord.Bot.Files;
using Concord.Bot.Graph;
using Concord.Bot.Help;
using Concord.Bot.Hosting.Entrance;
using Concord.Bot.Hosting.Health;
using Concord.Bot.Hosting.Telemetry;
using Concord.Bot.Meetings;
using Concord.Bot.Reminders;
using Concord.Bot.Reporting;
using Concord.Bot.Secretariats;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Concord.Bot.Hosting;

/// <summary>The parts of the service.</summary>
public static class ConcordServices
{
    /// <summary>Adds them all.</summary>
    public static WebApplicationBuilder AddConcord(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.WebHost.UseUrls(StartRules.Urls(configuration));

        // Four lines a request and four a call, on the console, cost more than the turn; and addresses name conversations.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // Our own line says the same, without the exception.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        var services = builder.Services;
        services.ConfigureHttpClientDefaults(c => c.RemoveAllLoggers());

        services.AddOptions<List<WorkspaceOptions>>().Bind(configuration.GetSection("Workspaces"));
        services.AddOptions<FileOptions>().Bind(configuration.GetSection("Files"));
        services.AddSingleton(DemonstrationClock.Of(configuration["Clock:Today"])).AddSingleton(TimeProvider.System);

        var options = configuration.Get<ConcordOptions>() ?? new();
        services.AddSingleton(Credentials.Of(options));
        services.AddSingleton(s => Tables(options.Storage, s.GetRequiredService<TokenCredential>()).GetTableClient(options.Storage.Table));
        services.AddSingleton<Ledger.Ledger>();
        services.AddHostedService<WorkspaceSetUpAtStart>();

        // A file's address is checked; where it redirects to would not be.
        services.AddHttpClient(FileOptions.Client, c => c.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<BotFrameworkAuthentication, TenantAuthentication>();
        services.AddSingleton<ConcordAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(s => s.GetRequiredService<ConcordAdapter>());
        services.AddSingleton<BotAdapter>(s => s.GetRequiredService<ConcordAdapter>());
        services.AddSingleton<IBot, ConcordBot>();

        services.AddSingleton<Workspaces>();
        services.AddSingleton<IncomingFiles>();
        services.AddSingleton<CitedDecisions>();
        services.AddSingleton<FileOffers>().AddSingleton<IHandler, PutFile>().AddSingleton<IHandler, DeclineFile>();
        services.AddSingleton<RecordCards>();
        services.AddGraph(options);
        services.AddDelivery(configuration);
        services.AddHostedService<WarmUp>();

        builder.AddEntrance(options.Limits);
        builder.AddTelemetry(options);
        services.AddReadiness(options);

        services.AddActionPlan();
        services.AddCalendars();
        services.AddConversation();
        services.AddDecisions();
        services.AddHelp();
        services.AddMeetings();
        services.AddReporting();
        services.AddReminders();
        services.AddSecretariats();
        return builder;
    }

    /// <summary>Adds the addresses: Teams posts activities, the platform asks whether the process lives.</summary>
    public static WebApplication MapConcord(this WebApplication app)
    {
        // Two handlers for one verb, or a bad pattern, must stop the start, not a turn.
        app.Services.GetRequiredService<Handlers>();
        app.Services.GetRequiredService<Interpreter>();
        if (string.IsNullOrWhiteSpace(app.Configuration["MicrosoftAppId"]))
            Log.TokensAreNotChecked(app.Logger);

        app.MapEntrance();
        app.MapGet("/health/live", () => Results.Ok());
        app.MapReadiness();
        app.MapAddresses();
        return app;
    }

    /// <summary>By the managed identity where only the endpoint is given; a connection string is for development.</summary>
    internal static TableServiceClient Tables(StorageOptions storage, TokenCredential identity) =>
        storage.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, NobodyListens())
            : new TableServiceClient(new Uri(storage.TableEndpoint!), identity, NobodyListens());

    /// <summary>The client tells of each request to a log and a trace that are both left out, at a cost in each turn.</summary>
    private static TableClientOptions NobodyListens() => new() { Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false } };
}
