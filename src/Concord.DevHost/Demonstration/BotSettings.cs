using System.Globalization;

namespace Concord.DevHost.Demonstration;

/// <summary>The bot's settings on this machine, as an operator would give them: by environment variables.</summary>
public static class BotSettings
{
    /// <summary>The settings.</summary>
    /// <param name="storage">Connection string of the emulator.</param>
    /// <param name="firstSweep">For so long the bot tells nothing by itself.</param>
    /// <param name="today">The day on which the bot is to believe to be; null for the real one.</param>
    public static Dictionary<string, string?> Of(string storage, DateOnly? today, TimeSpan firstSweep = default)
    {
        Dictionary<string, string?> settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["URLS"] = "http://127.0.0.1:0",
            ["Storage__ConnectionString"] = storage,
            ["Storage__Table"] = Scene.Table,
            ["Files__Loopback"] = "true",
            ["Delivery__FirstSweepAfter"] = $"{firstSweep:c}",
            ["Clock__Today"] = today?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
            ["Logging__Console__FormatterName"] = "simple",
            ["Logging__Console__FormatterOptions__SingleLine"] = "true",
            ["Workspaces__0__Id"] = Scene.Workspace,
            ["Workspaces__0__Name"] = "CMS Family",
            ["Workspaces__0__TenantId"] = Scene.TenantId,
            ["Workspaces__0__Teams__0"] = Scene.TeamId,
            ["Workspaces__0__TimeZone"] = "Europe/Berlin",
            ["Workspaces__0__DutyStation"] = "Bonn",
            ["Workspaces__0__OtherTimeZones__0"] = "Africa/Nairobi",
        };
        foreach (var (i, code) in Scene.Secretariats.Index())
            (settings[$"Workspaces__0__Secretariats__{i}__Code"], settings[$"Workspaces__0__Secretariats__{i}__Name"]) = (code, $"UNEP/{code}");
        foreach (var (i, person) in People.All.Index())
        {
            settings[$"Workspaces__0__People__{i}__ObjectId"] = person.ObjectId;
            settings[$"Workspaces__0__People__{i}__Name"] = person.Name;
            settings[$"Workspaces__0__People__{i}__Roles__0__Role"] = person.Role;
            settings[$"Workspaces__0__People__{i}__Roles__0__Secretariat"] = person.Secretariat;
        }
        return settings;
    }
}
