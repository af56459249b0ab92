using System.IO.Compression;
using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Manifest;

/// <summary>The package for Teams, made once as an administrator makes it.</summary>
public sealed class Package : IAsyncLifetime
{
    public const string BotId = "11111111-2222-3333-4444-555555555555";

    private readonly string _folder = Directory.CreateTempSubdirectory("concord-app-").FullName;

    public static JObject Answers => JObject.FromObject(new
    {
        botId = BotId, host = "concord.example.org", name = "Concord \"Été\"", developer = "CMS Family",
        website = "https://example.org/concord", privacy = "https://example.org/privacy", terms = "https://example.org/terms",
    });

    /// <summary>What is in it, by name.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public JObject Manifest => Json("manifest.json");

    public JObject Json(string name) => JObject.Parse(System.Text.Encoding.UTF8.GetString(Files[name]));

    public async ValueTask InitializeAsync()
    {
        var (code, said) = await PackAsync(Answers, Path.Combine(_folder, "app.zip"));
        Assert.True(code == 0, said);
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(_folder, "app.zip"));
        foreach (var entry in zip.Entries)
        {
            using MemoryStream bytes = new();
            await using var content = await entry.OpenAsync();
            await content.CopyToAsync(bytes);
            Files[entry.FullName] = bytes.ToArray();
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    /// <summary>Runs the README's command.</summary>
    public static async Task<(int Code, string Output)> PackAsync(JObject answers, string zip)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, answers.ToString());
        var result = await Repository.RunAsync("dotnet", ["run", "manifest/pack.cs", "--", file, zip]);
        File.Delete(file);
        return result;
    }
}
