using System.Text.RegularExpressions;
using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>All ways of asking in one language, from its embedded file.</summary>
internal sealed class PatternFile
{
    private readonly Regex _greeting, _thanks;

    private static readonly string[] States = ["done", "onTrack", "atRisk"];

    /// <summary>Reads the file of a language.</summary>
    /// <exception cref="FormatException">A line of it is not well formed: the service must not start.</exception>
    public PatternFile(Language language)
    {
        Language = language;
        var lines = ReadLines(language).ToList();
        var lists = lines.Where(l => l.Key.StartsWith('@')).ToDictionary(l => l.Key[1..], l => l.Value, StringComparer.Ordinal);
        StateWords = States.ToDictionary(s => s, s => lists[s].Split('|'));
        Dictionary<string, string> slots = new(StringComparer.Ordinal)
        {
            ["year"] = "(?:19|20)[0-9]{2}",
            ["milestone"] = "[0-9]{1,4}",
            ["secretariat"] = "[^,;:?!]{2,60}?",
            ["period"] = $"(?:{lists["period"]}).*?",
            ["state"] = string.Join('|', StateWords.Values.SelectMany(w => w).OrderByDescending(w => w.Length)),
            ["note"] = ".+",
            ["draft"] = ".+",
            ["name"] = ".+?",
        };
        Patterns = [.. lines.Where(l => !l.Key.StartsWith('@')).Select(l => new Pattern(l.Key, l.Value, slots))];
        _greeting = new Regex($"^(?:[¿¡ ,:]|(?:{lists["around"]})(?![a-z]))+", RegexOptions.CultureInvariant);
        _thanks = new Regex($"(?:[ ,?!.]|(?<![a-z])(?:{lists["around"]}))+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
    }

    /// <summary>Which language.</summary>
    public Language Language { get; }

    /// <summary>In the order of the file: the first that matches counts.</summary>
    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>The words for each state that is reported.</summary>
    public IReadOnlyDictionary<string, string[]> StateWords { get; }

    /// <summary>The text without what people put around a question: a greeting, please, thanks, the question mark.</summary>
    public Folding WithoutCourtesy(Folding text)
    {
        var start = _greeting.Match(text.Folded).Length;
        var end = _thanks.Match(text.Folded) is { Success: true } thanks ? thanks.Index : text.Folded.Length;
        return Folding.Of(start < end ? text.Original(start, end - start) : "");
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadLines(Language language)
    {
        using var stream = typeof(PatternFile).Assembly.GetManifestResourceStream($"{typeof(PatternFile).Namespace}.Patterns.{language.Code}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                var at = text.IndexOf(':', StringComparison.Ordinal);
                yield return at > 0
                    ? new(text[..at].Trim(), Folding.Fold(text[(at + 1)..]))
                    : throw new FormatException($"The line '{text}' of the patterns of {language.Code} has no verb.");
            }
    }
}
