using System.Text.RegularExpressions;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Testing;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Texts;

/// <summary>Nothing that people see is left in English where they speak another language. The manifest has the same test beside its package.</summary>
public sealed partial class TranslationTests(AzuriteFixture azurite)
{
    /// <summary>Words that are the same there.</summary>
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
        "Concord", "corrections", "instruments", "minute", "minutes", "note", "notes", "plan", "rev", "utc", "version", "concord", "decisions",
    };

    public static TheoryData<string> Others => [.. Language.All.Where(l => l != Language.English).Select(l => l.Code)];

    [Theory, MemberData(nameof(Others))]
    public void No_sentence_stands_there_in_English(string code)
    {
        var english = Sentences.Of(Language.English);
        Assert.Equal([], Sentences.Of(Language.Of(code))
            .Where(s => EnglishWord().IsMatch(Quoted().Replace(s.Value, "")) || (s.Value == english[s.Key] && WordsOf(s.Value).Any(w => !Same.Contains(w)))).Select(s => $"{s.Key}: {s.Value}"));
    }

    [Fact]
    public void What_people_see_is_no_text_of_the_program() => Assert.Equal([], Directory
        .EnumerateFiles(UnusedSentencesTests.Source(), "*.cs", SearchOption.AllDirectories)
        .SelectMany(f => Literal().Matches(File.ReadAllText(f)).Where(m => LowerWord().IsMatch(Interpolated().Replace(m.Groups[1].Value, ""))).Select(m => $"{Path.GetFileName(f)}: {m.Value}")));

    [Theory, MemberData(nameof(Others))]
    public async Task Whatever_is_said_is_answered_in_the_language_of_who_said_it(string code)
    {
        var language = Language.Of(code);
        var (english, theirs) = (Sentences.Of(Language.English), Sentences.Of(language));
        var foreign = english.Where(s => s.Value != theirs[s.Key] && !s.Value.Contains('{', StringComparison.Ordinal) && WordsOf(s.Value).Count > 1).Select(s => s.Value)
            .Except(theirs.Values).ToHashSet(StringComparer.Ordinal);
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync("Outreach,Flyway brochure,CMS; AEWA,30 June 2027,,");
        List<string> left = [];
        foreach (var (_, said) in theirs.Where(s => s.Key.StartsWith("Help.", StringComparison.Ordinal) && char.IsAsciiLetterLower(s.Key[5])).OrderBy(s => s.Key, StringComparer.Ordinal))
            foreach (var post in await house.SayAsync(House.NoteTaker, said, $"{code}-{code.ToUpperInvariant()}"))
                left.AddRange(Shown(post.Activity).Where(foreign.Contains).Select(english => $"{said}: {english}"));
        Assert.Equal([], left);
    }

    private static IEnumerable<string> Shown(JObject activity) =>
        activity.Descendants().OfType<JValue>().Where(v => v.Type == JTokenType.String).SelectMany(v => ((string)v!).Split('\n')).Select(l => l.Trim());

    private static List<string> WordsOf(string sentence) => [.. Word().Matches(Placeholder().Replace(sentence, "")).Select(m => m.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    /// <summary>Words that neither French nor Spanish has.</summary>
    [GeneratedRegex(@"\b(?:the|and|with|which|this|that|is|are|was|were|of|who|what|when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();

    [GeneratedRegex("[“«][^”»]*[”»]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[a-z]{3,}\b")]
    private static partial Regex LowerWord();

    /// <summary>Up to the next quotation mark in it.</summary>
    [GeneratedRegex(@"\{[^}]*(?:\}|$)")]
    private static partial Regex Interpolated();

    [GeneratedRegex("""(?:\b(?:Title|Label|Placeholder|AltText|Speak|Summary|FallbackText|Text) = |\b(?:Words|Reply\.Say|MessageFactory\.Text)\()\$?"([^"]*)""")]
    private static partial Regex Literal();
}
