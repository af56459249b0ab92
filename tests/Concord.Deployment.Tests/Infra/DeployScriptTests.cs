namespace Concord.Deployment.Tests.Infra;

/// <summary>The one command, with stand-ins for the Azure CLI and the SDK that write down how they are called.</summary>
public sealed class DeployScriptTests : IDisposable
{
    // A registry is there once something was deployed.
    private const string Stub = """
        #!/usr/bin/env bash
        echo "$(basename "$0") $*" >> "$CALLS"
        case "$*" in
          *outputs.registry*) grep -q 'group create --name concord' "$CALLS" && echo concord.azurecr.io ;;
          *expose-token*) echo token ;;
          *outputs.address*) echo https://concord.example.org ;;
          *outputs.teamsApp*) echo '{}' ;;
          publish*) [ "$DOTNET_CONTAINER_PUSH_REGISTRY_PWORD" = token ] ;;
        esac
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("concord-deploy-").FullName;

    public DeployScriptTests()
    {
        foreach (var name in new[] { "az", "dotnet" })
        {
            var path = Path.Combine(_folder, name);
            File.WriteAllText(path, Stub.ReplaceLineEndings("\n"));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_shows_what_would_change_then_makes_the_registry_pushes_the_image_deploys_and_packs()
    {
        var (code, said, calls) = await DeployAsync("rg", "westeurope", "production", "--yes");
        Assert.True(code == 0, said);
        Assert.Equal(
            [
                "az group create", "az deployment group what-if", "az deployment group create", "az acr login",
                "dotnet publish src/Concord.Bot", "az deployment group create", "dotnet run manifest/pack.cs",
            ],
            calls.Where(c => !c.Contains("group show", StringComparison.Ordinal)).Select(c => c.Split(" --")[0]));
        var tags = calls.Where(c => c.StartsWith("az deployment", StringComparison.Ordinal) && c.Contains("imageTag", StringComparison.Ordinal))
            .Select(c => c.Split("imageTag=")[1].Split(' ')[0]).ToList();
        Assert.Equal([tags[0], "", tags[0]], tags);
        Assert.Contains(calls, c => c.StartsWith("dotnet publish", StringComparison.Ordinal) && c.EndsWith($"ContainerImageTag={tags[0]}", StringComparison.Ordinal));
        Assert.Contains("concord-production.zip", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_say_yes_changes_nothing()
    {
        var (code, said, calls) = await DeployAsync("rg", "westeurope", "test");
        Assert.Equal(1, code);
        Assert.Contains("Nothing was deployed", said, StringComparison.Ordinal);
        Assert.DoesNotContain(calls, c => c.Contains("deployment group create", StringComparison.Ordinal) || c.StartsWith("dotnet", StringComparison.Ordinal));
    }

    [Theory, InlineData("rg", "westeurope"), InlineData("rg", "westeurope", "staging")]
    public async Task A_stage_that_is_not_there_is_refused(params string[] arguments)
    {
        var (code, said, calls) = await DeployAsync(arguments);
        Assert.Equal(2, code);
        Assert.Contains("usage: infra/deploy.sh", said, StringComparison.Ordinal);
        Assert.Empty(calls);
    }

    private async Task<(int Code, string Said, string[] Calls)> DeployAsync(params string[] arguments)
    {
        var log = Path.Combine(_folder, "calls");
        var (code, said) = await Repository.RunAsync("bash", ["-c", "infra/deploy.sh \"$@\" <<< n", "deploy", .. arguments], new Dictionary<string, string?>
        {
            ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}", ["CALLS"] = log,
        });
        return (code, said, File.Exists(log) ? await File.ReadAllLinesAsync(log) : []);
    }
}
