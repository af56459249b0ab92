using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>All ways of asking in one language, from its embedded file.</summary>
internal sealed partial class PatternFile
{
    private readonly Regex _before, _after, _thanks, _beyond;

    private readonly Spelling _spelling;

    /// <summary>The patterns by the letters with which their texts begin; those that begin with any are with each.</summary>
    private readonly FrozenDictionary<char, Pattern[]> _byLetter;

    private readonly Pattern[] _ofAnyLetter;

    /// <summary>Reads the file of a language.</summary>
    /// <exception cref="FormatException">A line of it is not well formed: the service must not start.</exception>
    public PatternFile(Language language)
    {
        Language = language;
        var lines = ReadLines(language).ToList();
        Lists = lines.Where(l => l.Key.StartsWith('@')).ToDictionary(l => l.Key[1..], l => l.Value.Split('|'), StringComparer.Ordinal);
        var slots = Slots.All.ToDictionary(s => s.Key, s => s.Value.Takes(Lists), StringComparer.Ordinal);
        Patterns = [.. lines.Where(l => !l.Key.StartsWith('@')).Select(l => new Pattern(l.Key, Expanded(l.Value), slots))];
        _ofAnyLetter = [.. Patterns.Where(p => p.Letters is null)];
        _byLetter = Patterns.SelectMany(p => p.Letters ?? []).Distinct()
            .ToFrozenDictionary(letter => letter, letter => Patterns.Where(p => p.Letters?.Contains(letter) ?? true).ToArray());
        string[] states = [.. slots["state"].Words.SelectMany(w => w.Split(' '))];
        _spelling = new Spelling(Patterns.SelectMany(p => p.Words), states);
        Nearest = new Nearest(Patterns, states);
        NewDates = new NewDateReader(language, Lists["sep"]);
        _before = new Regex($@"^(?:[¿¡\s,:]|(?:{SlotText.LongestFirst(Lists["before"])})(?![\w'-]))+", RegexOptions.CultureInvariant);
        _after = new Regex(
            $@"(?:[\s,;:?!.…)\p{{So}}\p{{Cs}}\uFE0F\u200D]|(?<![\w'-])(?:{SlotText.LongestFirst(Lists["after"])}))+$",
            RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
        _thanks = new Regex($@"(?<!\w)(?:{SlotText.LongestFirst(Lists["thanks"])})(?!\w)", RegexOptions.CultureInvariant);
        _beyond = new Regex($@"(?<!\w)(?:{SlotText.LongestFirst(Lists["beyond"])})(?!\w)", RegexOptions.CultureInvariant);
    }

    /// <summary>Which language.</summary>
    public Language Language { get; }

    /// <summary>The lists of its words, folded, by their names.</summary>
    public IReadOnlyDictionary<string, string[]> Lists { get; }

    /// <summary>In the order of the file: the first that matches counts.</summary>
    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>Those that begin as this folded text does, in their order.</summary>
    public IReadOnlyList<Pattern> Beginning(string folded) => folded.Length == 0 ? Patterns : _byLetter.GetValueOrDefault(folded[0], _ofAnyLetter);

    /// <summary>Reads new dates with their reasons.</summary>
    public NewDateReader NewDates { get; }

    /// <summary>What may have been meant where none of them matches.</summary>
    public Nearest Nearest { get; }

    /// <summary>Whether it tells of the secretariats' work that is not kept here, such as costs and hours; folded.</summary>
    public bool IsBeyond(string folded) => _beyond.IsMatch(folded);

    /// <summary>The text without what people put around a question, and what stood behind it: thanks, the question mark. Thanks alone are left.</summary>
    public (Folding Core, string Tail) WithoutCourtesy(Folding text)
    {
        var start = _before.Match(text.Folded).Length;
        var end = _after.Match(text.Folded) is { Success: true } after ? Math.Max(start, after.Index) : text.Folded.Length;
        if (start >= end && _thanks.Match(text.Folded) is { Success: true } thanks)
            return (text.Slice(thanks.Index, thanks.Length), "");
        return (text.Slice(start, end - start), text.OriginalFrom(end));
    }

    /// <summary>The text with the slips of the finger in this language's words corrected.</summary>
    public Folding Respelled(Folding text) => text.Respelled(_spelling.Corrected);

    /// <summary>A pattern with the lists that it names by <c>&lt;name&gt;</c>.</summary>
    private string Expanded(string pattern) => ListName().Replace(pattern, name => $"({string.Join('|', Lists[name.Groups[1].Value])})");

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

    [GeneratedRegex("<([a-z]+)>")]
    private static partial Regex ListName();
}
