using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Concord.Deployment.Tests.Manifest;

public sealed class LanguageTests(Package package)
{
    /// <summary>Characters that the shortest screen shows of a command.</summary>
    private const int LongestTitle = 32, LongestDescription = 128;

    private static readonly Interpreter Interpreter = new();

    private static readonly string[] Translations = ["fr", "es"];

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Fact]
    public void Every_text_of_the_manifest_exists_in_every_language_and_is_translated()
    {
        var english = Texts("en");
        Assert.All(Translations, code => Assert.Equal(english.Keys.Order(StringComparer.Ordinal), Texts(code).Keys.Order(StringComparer.Ordinal)));
        Assert.All(Translations, code => Assert.All(Texts(code).Where(t => t.Key != "name.short"), t => Assert.NotEqual(english[t.Key], t.Value)));
        Assert.Equal(Translations, package.Manifest["localizationInfo"]!["additionalLanguages"]!.Select(l => (string?)l["languageTag"]));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_command_is_a_sentence_that_the_bot_understands_in_that_language(string code)
    {
        var english = Titles("en");
        foreach (var (i, title) in Titles(code).Index())
            Assert.Equal((title, Meant("en", english[i]).Verb, Language.Of(code)), (title, Meant(code, title).Verb, Meant(code, title).Language));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Commands_are_short_enough_to_be_read_on_a_phone(string code)
    {
        Assert.All(Titles(code), t => Assert.True(t.Length <= LongestTitle, t));
        Assert.All(Texts(code).Where(t => t.Key.EndsWith("].description", StringComparison.Ordinal)), t => Assert.True(t.Value.Length <= LongestDescription, t.Value));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Apostrophes_and_quotation_marks_are_the_printers(string code) =>
        Assert.All(Texts(code).Where(t => t.Key != "name.short"), t => Assert.False(t.Value.AsSpan().ContainsAny('\'', '"', '`'), t.Value));

    private static Request Meant(string code, string said) =>
        Interpreter.Understand(said, Language.Of(code), new LocalDate(2027, 2, 15), Settings.NotSetUp) is Understanding.Command { Request: var request }
            ? request
            : throw new InvalidOperationException($"The bot does not understand '{said}'.");

    private List<string> Titles(string code) => [.. Texts(code).Where(t => t.Key.StartsWith("bots[", StringComparison.Ordinal) && t.Key.EndsWith(".title", StringComparison.Ordinal)).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value)];

    /// <summary>What is shown, by the name that a translation gives it.</summary>
    private Dictionary<string, string> Texts(string code)
    {
        if (code != "en")
            return package.Json($"{code}.json").Properties().Where(p => p.Name != "$schema").ToDictionary(p => p.Name, p => (string)p.Value!);
        var manifest = package.Manifest;
        return new[] { "name.short", "name.full", "description.short", "description.full" }.Select(p => manifest.SelectToken(p)!)
            .Concat(manifest.SelectTokens("bots[*].commandLists[*].commands[*].*"))
            .Concat(manifest.SelectTokens("composeExtensions[*].commands[*]..['title','description']"))
            .ToDictionary(t => t.Path, t => (string)t!);
    }
}
