namespace Concord.Deployment.Tests.Infra;

/// <summary>The command that gives permissions of Microsoft Graph, with a stand-in for the Azure CLI that writes down how it is called.</summary>
public sealed class ConsentScriptTests : IDisposable
{
    private const string Stub = """
        #!/usr/bin/env bash
        echo "$*" >> "$CALLS"
        case "$*" in
          identity*) echo principal ;;
          *"--query id "*) echo graph ;;
          *"--method get"*) echo role-people ;;
          *User.ReadBasic.All*) echo role-people ;;
          *Calendars.ReadWrite*) echo role-calendars ;;
        esac
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("concord-consent-").FullName;

    public ConsentScriptTests()
    {
        var az = Path.Combine(_folder, "az");
        File.WriteAllText(az, Stub.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_given_stays_and_what_was_not_is_given()
    {
        var (code, said, calls) = await RunAsync("rg", "Calendars.ReadWrite", "User.ReadBasic.All");
        Assert.True(code == 0, said);
        Assert.Contains("Calendars.ReadWrite is given.", said, StringComparison.Ordinal);
        Assert.Contains("User.ReadBasic.All was given already.", said, StringComparison.Ordinal);
        Assert.Contains("\"appRoleId\":\"role-calendars\"", Assert.Single(calls, c => c.Contains("--method post", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_that_there_is_not_is_named_and_gives_nothing()
    {
        var (code, said, calls) = await RunAsync("rg", "Nothing.All");
        Assert.Equal(1, code);
        Assert.Contains("no application permission Nothing.All", said, StringComparison.Ordinal);
        Assert.DoesNotContain(calls, c => c.Contains("--method post", StringComparison.Ordinal));
    }

    private async Task<(int Code, string Said, string[] Calls)> RunAsync(params string[] arguments)
    {
        var log = Path.Combine(_folder, "calls");
        var (code, said) = await Repository.RunAsync("bash", ["infra/consent.sh", .. arguments], new Dictionary<string, string?>
        {
            ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}", ["CALLS"] = log,
        });
        return (code, said, File.Exists(log) ? await File.ReadAllLinesAsync(log) : []);
    }
}
