using System.Globalization;

namespace Concord.Bot.Hosting;

/// <summary>What must hold before the service starts. Every message names the setting and what to do.</summary>
public static class StartRules
{
    private static readonly string[] Times = ["SweepEvery", "PollEvery", "TimeOut", "Lease"];

    private const string DefaultUrls = "http://127.0.0.1:3978";

    private const string SingleTenant = "SingleTenant", MultiTenant = "MultiTenant", UserAssignedMsi = "UserAssignedMSI";

    private static readonly string[] Types = [UserAssignedMsi, SingleTenant, MultiTenant];

    /// <summary>The addresses to listen on.</summary>
    public static string[] Urls(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? DefaultUrls).Split(';', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The tenants that are served; all where none is named, which only Development allows.</summary>
    public static IEnumerable<string> Tenants(IConfiguration configuration) =>
        (configuration.GetSection("Tenants").Get<string[]>() ?? []).Append(configuration["MicrosoftAppTenantId"]).Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!);

    /// <summary>What is wrong with the settings; empty where nothing is.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        var development = environment.IsDevelopment();
        if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
        {
            if (!development)
                yield return "MicrosoftAppId is not set, so nobody's token could be checked. Set it to the bot's Entra application id.";
            if (configuration.GetSection("Kestrel:Endpoints").Exists())
                yield return "Kestrel:Endpoints is set while MicrosoftAppId is not. Without tokens the bot listens on loopback only: use 'urls'.";
            foreach (var url in Urls(configuration).Where(u => !IsLoopback(u)))
                yield return $"'urls' has {url}, which other machines reach, while MicrosoftAppId is not set. Set MicrosoftAppId, or listen on http://127.0.0.1.";
        }
        else
            foreach (var fault in IdentityFaults(configuration))
                yield return fault;
        if (string.IsNullOrWhiteSpace(configuration["Storage:ConnectionString"]) && string.IsNullOrWhiteSpace(configuration["Storage:TableEndpoint"]))
            yield return "Neither Storage:TableEndpoint nor Storage:ConnectionString is set. Set the table endpoint of the storage account which holds the record.";
        else if (string.IsNullOrWhiteSpace(configuration["Storage:ConnectionString"]) && string.IsNullOrWhiteSpace(configuration["Storage:QueueEndpoint"]))
            yield return "Storage:QueueEndpoint is not set, so nothing could be sent by itself. Set the queue endpoint of the same storage account.";
        if (configuration["Storage:Queue"] is { } queue && !IsQueueName(queue))
            yield return $"Storage:Queue is '{queue}', which no queue can be called. Use 3 to 56 lower case letters, digits and hyphens.";
        foreach (var span in Times.Where(s => configuration[$"Delivery:{s}"] is { } text && !(TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero)))
            yield return $"Delivery:{span} is no time. Write it as 00:00:05 for five seconds.";
        if (!development && !Tenants(configuration).Any())
            yield return "Neither Tenants nor MicrosoftAppTenantId is set, so any organisation could use the bot. Name the tenants that it serves.";
        if (!development && configuration["Clock:Today"] is not null)
            yield return "Clock:Today is for demonstrations, in Development only. Remove it.";
        if (!development && configuration.GetValue<bool>("Files:Loopback"))
            yield return "Files:Loopback is for demonstrations, in Development only. Remove it.";
        foreach (var fault in WorkspaceRules.Faults(configuration.GetSection("Workspaces")))
            yield return fault;
    }

    /// <summary>The bot's own identity: each type needs its settings, and one that is not known would be taken for another.</summary>
    private static IEnumerable<string> IdentityFaults(IConfiguration configuration)
    {
        // Who sets none means MultiTenant, as the package has it.
        var named = configuration["MicrosoftAppType"] is { Length: > 0 } set ? set : MultiTenant;
        var type = Types.FirstOrDefault(t => string.Equals(t, named, StringComparison.OrdinalIgnoreCase));
        if (type is null)
            yield return $"MicrosoftAppType is '{named}', which is none. Set it to {string.Join(" or ", Types)}, as the bot is registered.";
        if (type is SingleTenant or MultiTenant && string.IsNullOrWhiteSpace(configuration["MicrosoftAppPassword"]))
            yield return $"MicrosoftAppPassword is not set, and MicrosoftAppType is {type}: the bot could not answer. Set it to a client secret of the bot's application.";
        if (type is SingleTenant or UserAssignedMsi && string.IsNullOrWhiteSpace(configuration["MicrosoftAppTenantId"]))
            yield return $"MicrosoftAppTenantId is not set, and MicrosoftAppType is {type}. Set it to the tenant in which the bot's application is.";
    }

    /// <summary>Seven more characters are needed for the one beside it.</summary>
    private static bool IsQueueName(string name) => name.Length is >= 3 and <= 56 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && name[0] != '-' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
