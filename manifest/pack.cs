#:property PublishAot=false
// Packs the app for Teams: dotnet run manifest/pack.cs -- ANSWERS.json OUT.zip
// The answers are what the deployment gives as its output teamsApp: botId, host, name, developer, website, privacy, terms.
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

if (args is not [var answersFile, var zip])
{
    Console.Error.WriteLine("usage: dotnet run manifest/pack.cs -- ANSWERS.json OUT.zip");
    return 2;
}

var answers = JsonNode.Parse(File.ReadAllText(answersFile))?.AsObject() ?? [];
string Answer(string key) => answers[key] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
bool IsHttps(string key) => Uri.TryCreate(Answer(key), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

List<string> faults = [];
void Expect(bool holds, string fault) { if (!holds) faults.Add(fault); }
Expect(Guid.TryParse(Answer("botId"), out _), "botId is not the bot's application id, which looks like 00000000-0000-0000-0000-000000000000.");
Expect(Answer("name").Length is > 0 and <= 30, "name, which people see in Teams, has to have 1 to 30 characters.");
Expect(Answer("developer").Length is > 0 and <= 32, "developer, who answers for the app, has to have 1 to 32 characters.");
Expect(Uri.CheckHostName(Answer("host")) == UriHostNameType.Dns, "host, at which the service answers and addresses of decisions begin, has to be a name such as concord.example.org.");
foreach (var page in new[] { "website", "privacy", "terms" })
    Expect(IsHttps(page), $"{page} has to be the address of a page and begin with https://.");
if (faults.Count > 0)
{
    Console.Error.WriteLine($"{answersFile} does not do:\n- {string.Join("\n- ", faults)}");
    return 1;
}

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
File.Delete(zip);
using var package = ZipFile.Open(zip, ZipArchiveMode.Create);
foreach (var name in new[] { "manifest.json", "fr.json", "es.json" })
{
    var text = File.ReadAllText(Path.Combine(folder, name));
    foreach (var (key, _) in answers)
        text = text.Replace($"{{{{{key}}}}}", JsonEncodedText.Encode(Answer(key)).ToString(), StringComparison.Ordinal);
    using var writer = new StreamWriter(package.CreateEntry(name).Open());
    writer.Write(text);
}
foreach (var icon in new[] { "color.png", "outline.png" })
    package.CreateEntryFromFile(Path.Combine(folder, icon), icon);
Console.WriteLine($"{zip} is the app package of {Answer("name")}.");
return 0;
