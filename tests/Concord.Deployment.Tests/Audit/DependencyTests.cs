using System.Text.Json.Nodes;

namespace Concord.Deployment.Tests.Audit;

/// <summary>Asks the registries for known vulnerabilities of all that is used. Where one does not answer that, the run says so.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Grave = ["high", "critical"];

    [Fact]
    public async Task No_package_of_NET_that_is_used_or_brought_along_is_known_to_be_vulnerable()
    {
        var (code, said) = await Repository.RunAsync("dotnet", ["list", "Bot.sln", "package", "--vulnerable", "--include-transitive", "--format", "json"]);
        Assert.True(code == 0, said);
        var report = JsonNode.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..])!;
        Assert.Equal([], Found(report));
        foreach (var source in report["sources"]!.AsArray().Select(s => (string)s!))
            if (!await KnowsAsync(source))
                Warn("The package source keeps no list of vulnerabilities, so that nothing was found out about packages of .NET.");
    }

    [Fact]
    public async Task No_package_of_Node_in_the_development_host_is_known_to_be_gravely_vulnerable()
    {
        var (_, said) = await Repository.RunAsync(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["audit", "--json", "--package-lock-only", "--prefix", Path.Combine("src", "Concord.DevHost")]);
        var report = JsonNode.Parse(said[said.IndexOf("{\n", StringComparison.Ordinal)..(said.LastIndexOf('}') + 1)])!;
        if (report["vulnerabilities"] is not JsonObject vulnerable)
        {
            Warn($"The registry answers no audit, so that nothing was found out about packages of Node: {report["statusCode"] ?? report["error"]?["code"]}.");
            return;
        }
        Assert.Equal([], vulnerable.Where(v => Grave.Contains((string?)v.Value!["severity"])).Select(v => v.Key));
    }

    [Theory]
    [InlineData("""{"projects":[{"frameworks":[{"transitivePackages":[{"id":"Old","resolvedVersion":"1.0","vulnerabilities":[{"severity":"High"}]}]}]}]}""", "Old 1.0")]
    [InlineData("""{"projects":[{"path":"x"}]}""", null)]
    public void What_the_report_says_is_found(string report, string? found) => Assert.Equal(found is null ? [] : [found], Found(JsonNode.Parse(report)!));

    private static IEnumerable<string> Found(JsonNode report) =>
        from project in report["projects"]!.AsArray()
        from framework in project!["frameworks"]?.AsArray() ?? []
        from list in new[] { framework!["topLevelPackages"], framework["transitivePackages"] }
        from package in list?.AsArray() ?? []
        where package!["vulnerabilities"] is JsonArray { Count: > 0 }
        select $"{package["id"]} {package["resolvedVersion"]}";

    /// <summary>Whether a source says that it knows vulnerabilities, by its index.</summary>
    private static async Task<bool> KnowsAsync(string source)
    {
        using var http = new HttpClient();
        try
        {
            var index = JsonNode.Parse(await http.GetStringAsync(new Uri(source), TestContext.Current.CancellationToken))!;
            return index["resources"]!.AsArray().Any(r => ((string?)r!["@type"])?.StartsWith("VulnerabilityInfo/", StringComparison.Ordinal) == true);
        }
        catch (Exception e) when (e is HttpRequestException or UriFormatException)
        {
            return false;
        }
    }

    private static void Warn(string what) => TestContext.Current.AddWarning(what);
}
