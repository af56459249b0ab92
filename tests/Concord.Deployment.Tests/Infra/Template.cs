using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Infra;

/// <summary>The template as Azure gets it, built once by the real compiler.</summary>
public sealed class Template : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-bicep-").FullName;

    /// <summary>What the compiler said; empty where it found nothing.</summary>
    public string Said { get; private set; } = "";

    public JObject Json { get; private set; } = [];

    /// <summary>Every resource of that type, from whichever module.</summary>
    public IEnumerable<JObject> Of(string type) =>
        Json.Descendants().OfType<JObject>().Where(o => (string?)o["type"] == type && o["apiVersion"] is not null);

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Repository.Bicep, File.GetUnixFileMode(Repository.Bicep) | UnixFileMode.UserExecute);
        var to = Path.Combine(_folder, "main.json");
        (_, Said) = await BicepAsync("build", "infra/main.bicep", "--outfile", to);
        Json = JObject.Parse(await File.ReadAllTextAsync(to));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    public static Task<(int Code, string Output)> BicepAsync(params string[] arguments) => Repository.RunAsync(Repository.Bicep, arguments);
}
