using System.Globalization;

namespace Concord.Bot.Hosting;

/// <summary>What must hold before the service starts. Every message names the setting and what to do.</summary>
public static class StartRules
{
    private static readonly string[] Times = ["SweepEvery", "PollEvery", "TimeOut", "Lease"];

    private const string DefaultUrls = "http://127.0.0.1:3978";

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
    }

    /// <summary>Seven more characters are needed for the one beside it.</summary>
    private static bool IsQueueName(string name) => name.Length is >= 3 and <= 56 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && name[0] != '-' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
