using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Infra;

public sealed class TemplateTests(Template template)
{
    [Fact]
    public void The_compiler_and_its_linter_find_nothing() => Assert.Equal("", template.Said);

    [Theory, InlineData("test"), InlineData("production")]
    public async Task The_settings_of_each_stage_fit_the_template(string stage)
    {
        var (code, said) = await Template.BicepAsync("build-params", $"infra/{stage}.bicepparam", "--stdout");
        Assert.Equal(0, code);
        Assert.DoesNotContain("Warning", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_reached_by_identity_only_and_never_in_the_open()
    {
        var account = Assert.Single(template.Of("Microsoft.Storage/storageAccounts"))["properties"]!;
        Assert.False((bool)account["allowSharedKeyAccess"]!);
        Assert.False((bool)account["allowBlobPublicAccess"]!);
        Assert.True((bool)account["supportsHttpsTrafficOnly"]!);
        Assert.Equal("TLS1_2", (string?)account["minimumTlsVersion"]);
    }

    [Fact]
    public void The_identity_may_do_these_four_things_and_each_on_one_resource_only()
    {
        var grants = template.Of("Microsoft.Authorization/roleAssignments").ToList();
        Assert.All(grants, g => Assert.NotNull(g["scope"]));
        string[] allowed =
        [
            "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", // Storage Table Data Contributor
            "974c5e8b-45b9-4653-ba55-5f855dd0fb88", // Storage Queue Data Contributor
            "7f951dda-4ed3-4680-a7ca-43fe172d538d", // AcrPull
            "3913510d-42f4-4e42-8a64-420c390055eb", // Monitoring Metrics Publisher
        ];
        Assert.Equal(allowed.Order(), Variables().Order());

        IEnumerable<string> Variables() => template.Json.Descendants().OfType<JProperty>()
            .Where(p => p.Path.Contains(".variables.", StringComparison.Ordinal) && p.Value.Type == JTokenType.String && Guid.TryParse((string?)p.Value, out _))
            .Select(p => (string)p.Value!);
    }

    [Fact]
    public void Nothing_asks_for_a_key_or_a_password()
    {
        var text = template.Json.ToString();
        Assert.DoesNotContain("listKeys", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("MicrosoftAppPassword", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secureString", text, StringComparison.OrdinalIgnoreCase);
        Assert.All(template.Of("Microsoft.ContainerRegistry/registries"), r => Assert.False((bool)r["properties"]!["adminUserEnabled"]!));
        Assert.All(template.Of("Microsoft.BotService/botServices"), r => Assert.True((bool)r["properties"]!["disableLocalAuth"]!));
    }

    // Registrations for several tenants have been refused since August 2025.
    [Fact]
    public void The_bot_is_the_managed_identity_of_one_tenant_and_speaks_in_Teams()
    {
        Assert.Equal("UserAssignedMSI", (string?)Assert.Single(template.Of("Microsoft.BotService/botServices"))["properties"]!["msaAppType"]);
        Assert.Equal("MsTeamsChannel", (string?)Assert.Single(template.Of("Microsoft.BotService/botServices/channels"))["properties"]!["channelName"]);
    }

    [Fact]
    public void At_least_two_instances_run_and_the_platform_asks_whether_each_lives_and_is_ready()
    {
        Assert.Equal(2, (int)template.Json["parameters"]!["replicas"]!["defaultValue"]!["least"]!);
        var container = Assert.Single(template.Of("Microsoft.App/containerApps")).SelectToken("properties.template.containers[0]")!;
        Assert.Equal(
            ["Liveness /health/live", "Readiness /health/ready", "Startup /health/live"],
            container["probes"]!.Select(p => $"{p["type"]} {p["httpGet"]!["path"]}").Order(StringComparer.Ordinal));
    }
}
