using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Concord.Deployment.Tests.Manifest;

public sealed class PackageTests(Package package)
{
    [Fact]
    public void The_package_holds_the_manifest_two_translations_and_two_icons() =>
        Assert.Equal(["color.png", "es.json", "fr.json", "manifest.json", "outline.png"], package.Files.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.schema.json")]
    [InlineData("fr.json", "MicrosoftTeams.Localization.schema.json"), InlineData("es.json", "MicrosoftTeams.Localization.schema.json")]
    public async Task Each_file_is_what_Microsofts_schema_asks_for(string file, string schema)
    {
        var rules = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", schema), TestContext.Current.CancellationToken);
        Assert.Empty(rules.Validate(package.Json(file).ToString()).Select(e => $"{e.Path}: {e.Kind}"));
        Assert.EndsWith($"/v1.22/{schema}", (string?)package.Json(file)["$schema"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_finds_what_is_wrong()
    {
        var rules = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", "MicrosoftTeams.schema.json"), TestContext.Current.CancellationToken);
        var wrong = package.Manifest;
        wrong["accentColor"] = "teal";
        wrong["bots"]![0]!["scopes"]![0] = "everywhere";
        Assert.Equal(2, rules.Validate(wrong.ToString()).Count);
    }

    [Fact]
    public void What_the_deployment_answers_stands_in_every_file_and_no_blank_is_left()
    {
        Assert.Equal(Package.BotId, (string?)package.Manifest["bots"]![0]!["botId"]);
        Assert.All(["manifest.json", "fr.json", "es.json"], f => Assert.DoesNotContain("{{", package.Json(f).ToString(), StringComparison.Ordinal));
        Assert.Equal("Concord \"Été\"", (string?)package.Manifest["name"]!["short"]);
        Assert.Equal("Concord \"Été\"", (string?)package.Json("fr.json")["name.short"]);
    }

    [Fact]
    public void Addresses_of_decisions_are_at_the_services_host_and_at_no_other()
    {
        Assert.Equal(["concord.example.org"], package.Manifest.SelectTokens("composeExtensions[*].messageHandlers[*].value.domains[*]").Select(t => (string?)t));
        Assert.Equal(["concord.example.org"], package.Manifest["validDomains"]!.Select(t => (string?)t));
        Assert.Equal(Package.BotId, (string?)package.Manifest.SelectToken("composeExtensions[0].botId"));
    }

    [Fact]
    public async Task Answers_that_do_not_do_are_named_and_nothing_is_made()
    {
        var zip = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.zip");
        var (code, said) = await Package.PackAsync(JObject.FromObject(new { botId = "none", name = new string('x', 31), website = "http://example.org" }), zip);
        Assert.Equal(1, code);
        Assert.All(["botId", "host", "name", "developer", "website", "privacy", "terms"], key => Assert.Contains($"- {key}", said, StringComparison.Ordinal));
        Assert.False(File.Exists(zip));
    }

    [Fact]
    public void The_bot_is_there_in_teams_group_chats_and_personal_chats_and_takes_files()
    {
        var bot = package.Manifest["bots"]![0]!;
        Assert.Equal(["team", "groupChat", "personal"], bot["scopes"]!.Values<string>());
        Assert.True((bool)bot["supportsFiles"]!);
    }
}
