using System.Text.RegularExpressions;
using Concord.Bot.Hosting;
using Concord.Deployment.Tests.Infra;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Concord.Deployment.Tests;

public sealed partial class SettingsTests(Template template)
{
    [Fact]
    public void README_lists_every_setting_and_no_other()
    {
        var section = Repository.Read("README.md").Split("\n### Settings\n")[1].Split("\n## ")[0];
        var rows = section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));
        // What ends in an ellipsis stands for all that begins so.
        var listed = rows.SelectMany(r => Code().Matches(r).Select(m => m.Groups[1].Value)).Where(n => SettingNames.All.Contains(n) || n.Contains(':', StringComparison.Ordinal) && !n.Contains("//", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(listed, n => !n.EndsWith('…') && !SettingNames.All.Contains(n));
        Assert.DoesNotContain(SettingNames.All, n => !listed.Exists(l => l.EndsWith('…')
            ? n.StartsWith(l[..^1], StringComparison.Ordinal)
            : string.Equals(l, n, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_the_template_sets_are_settings_and_with_them_the_service_starts()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            Deployed().Select(s => KeyValuePair.Create(s.Replace("__", ":", StringComparison.Ordinal), (string?)Sample(s)))).Build();
        Assert.All(configuration.AsEnumerable().Where(s => s.Value is not null), s => Assert.Contains(s.Key.Replace(":0", ":N", StringComparison.Ordinal), SettingNames.All));
        Assert.Empty(StartRules.Faults(configuration, new HostingEnvironment { EnvironmentName = "Production" }));
    }

    /// <summary>The names of the settings that the template gives the service.</summary>
    private List<string> Deployed()
    {
        var expression = (string)template.Json.SelectToken("resources..parameters.settings.value")!;
        var named = Named().Matches(expression).Select(m => m.Groups[1].Value);
        var service = template.Of("Microsoft.App/containerApps").Single().ToString();
        Assert.Contains("createObject('urls'", service, StringComparison.Ordinal);
        Assert.Contains("createObject('name', 'Address', 'value'", service, StringComparison.Ordinal);
        return [.. named, "Tenants__0", "Urls", "Address"];
    }

    private static string Sample(string name) => name switch
    {
        "MicrosoftAppType" => "UserAssignedMSI",
        "Urls" => "http://+:8080",
        "Graph__Enabled" => "true",
        "Limits__Proxies" => "1",
        "Address" => "https://concord.example.org",
        "Telemetry__ConnectionString" => "InstrumentationKey=00000000-0000-0000-0000-000000000000",
        _ when name.EndsWith("Endpoint", StringComparison.Ordinal) => "https://example.net/",
        _ => "x",
    };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"'(\w+)', (?:'[^']*'|reference\([^)]*\)[.\w]*)")]
    private static partial Regex Named();
}
