using System.ComponentModel.DataAnnotations;

namespace Concord.Bot.Hosting;

/// <summary>What must hold before the service starts. Every message names the setting and what to do.</summary>
public static partial class StartRules
{
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
        if (SettingNames.UnknownIn(configuration).ToList() is { Count: > 0 } unknown)
            return unknown.Select(n => $"{n} is no setting of Concord. Correct its name, or remove it.");
        ConcordOptions options;
        try
        {
            options = configuration.Get<ConcordOptions>() ?? new();
            // Of a list, what cannot be read would be left out in silence.
            configuration.GetSection(nameof(options.Workspaces)).Get<List<WorkspaceOptions>>(o => o.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException e)
        {
            return [Innermost(e).Message];
        }
        return
        [
            .. Identity(options, configuration, environment.IsDevelopment()), .. Storage(options.Storage), .. Delivery(options.Delivery), .. Workspaces(options.Workspaces),
            .. Telemetry(options.Telemetry), .. Graph(options, environment.IsDevelopment()), .. Address(options.Address), .. Limits(options.Limits),
            .. environment.IsDevelopment() ? [] : Demonstration(options),
        ];
    }

    /// <summary>The one that names the setting and its value.</summary>
    private static InvalidOperationException Innermost(InvalidOperationException e) => e.InnerException is InvalidOperationException inner ? Innermost(inner) : e;

    private static IEnumerable<string> Identity(ConcordOptions options, IConfiguration configuration, bool development)
    {
        if (!IsSet(options.MicrosoftAppId))
        {
            if (!development)
                yield return "MicrosoftAppId is not set, so nobody's token could be checked. Set it to the bot's Entra application id.";
            if (configuration.GetSection("Kestrel:Endpoints").Exists())
                yield return "Kestrel:Endpoints is set while MicrosoftAppId is not. Without tokens the bot listens on loopback only: use 'urls'.";
            foreach (var url in Urls(configuration).Where(u => !IsLoopback(u)))
                yield return $"'urls' has {url}, which other machines reach, while MicrosoftAppId is not set. Set MicrosoftAppId, or listen on http://127.0.0.1.";
        }
        else if (Is(options.MicrosoftAppType, "SingleTenant") || Is(options.MicrosoftAppType, "MultiTenant"))
        {
            if (!IsSet(options.MicrosoftAppPassword))
                yield return $"MicrosoftAppPassword is not set, which the MicrosoftAppType {options.MicrosoftAppType} needs. Set it, or make the bot a managed identity, which needs none.";
            if (Is(options.MicrosoftAppType, "SingleTenant") && !IsSet(options.MicrosoftAppTenantId))
                yield return "MicrosoftAppTenantId is not set, which the type SingleTenant needs. Set it to the tenant of the bot's Entra application.";
        }
        else if (!options.IsManagedIdentity)
            yield return $"MicrosoftAppType is '{options.MicrosoftAppType}'. Set it to UserAssignedMSI, or to SingleTenant with MicrosoftAppPassword; MultiTenant is for bots that were registered so before August 2025.";
        if (!development && !Tenants(configuration).Any())
            yield return "Neither Tenants nor MicrosoftAppTenantId is set, so any organisation could use the bot. Name the tenants that it serves.";
    }

    /// <summary>One commit holds the settings and a record a person.</summary>
    private const int MostPeople = Ledger.Ledger.MostRecords - 1;

    private static IEnumerable<string> Workspaces(List<WorkspaceOptions> workspaces)
    {
        foreach (var (i, workspace) in workspaces.Index())
        {
            foreach (var fault in Faults(workspace, $"Workspaces:{i}")
                .Concat(workspace.Secretariats.SelectMany((s, j) => Faults(s, $"Workspaces:{i}:Secretariats:{j}")))
                .Concat(workspace.People.SelectMany((p, j) => Faults(p, $"Workspaces:{i}:People:{j}")))
                .Concat(Series(workspace, $"Workspaces:{i}:Series")))
                yield return fault;
            if (workspace.People.DistinctBy(p => p.ObjectId, StringComparer.OrdinalIgnoreCase).Count() is > MostPeople and var people)
                yield return $"Workspaces:{i}:People names {people} people, and a group is put on the record with {MostPeople} at most. Name the first here, and the others with 'set up this team'.";
        }
    }

    private static IEnumerable<string> Faults(object options, string at)
    {
        List<ValidationResult> found = [];
        Validator.TryValidateObject(options, new(options), found, validateAllProperties: true);
        return found.Select(f => $"{at}:{f.MemberNames.FirstOrDefault()} does not do: {f.ErrorMessage}");
    }

    private static IEnumerable<string> Demonstration(ConcordOptions options)
    {
        if (options.Clock.Today is not null)
            yield return "Clock:Today is for demonstrations, in Development only. Remove it.";
        if (options.Files.Loopback)
            yield return "Files:Loopback is for demonstrations, in Development only. Remove it.";
    }

    private static bool Is(string? type, string one) => string.Equals(type, one, StringComparison.OrdinalIgnoreCase);

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
