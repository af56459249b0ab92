using System.Text.Json.Nodes;
using Concord.DevHost.Processes;
using Xunit;

namespace Concord.DevHost.Tests;

public class NodePackagesTests
{
    [Fact]
    public async Task A_machine_without_Node_is_told_what_to_install()
    {
        var problem = await Assert.ThrowsAsync<StartException>(() => NodePackages.NodeVersionAsync("no-such-node", TestContext.Current.CancellationToken));
        Assert.Contains("Node.js was not found. Install version 20", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_pins_the_client_and_the_emulator_and_names_no_registry()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Places.Project, "package-lock.json"), TestContext.Current.CancellationToken);
        var packages = JsonNode.Parse(text)!["packages"]!.AsObject();
        Assert.Equal("3.35.0", (string?)packages["node_modules/azurite"]!["version"]);
        Assert.Equal("0.2.28", (string?)packages["node_modules/@microsoft/m365agentsplayground"]!["version"]);
        Assert.All(packages, p => Assert.Null(p.Value!["resolved"]));
        Assert.All(packages.Where(p => p.Key != ""), p => Assert.NotNull(p.Value!["integrity"]));
    }
}
