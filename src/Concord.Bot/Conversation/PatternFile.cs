using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Concord.Bot.Decisions;
using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>All ways of asking in one language, from its embedded file.</summary>
internal sealed partial class PatternFile
{
    private static readonly string[] States = ["done", "onTrack", "atRisk"];

    /// <summary>What is said of an attendance, and the list of its words.</summary>
    private static readonly (string Kind, string List)[] Presences = [("Present", "here"), ("Apologies", "sorry"), ("Left", "gone")];

    /// <summary>What a series may ask for before it decides, and the list of its words.</summary>
    private static readonly (string Rule, string List)[] Quorums = [("EveryPartyByItsOwn", "qown"), ("EveryParty", "qany"), ("None", "qnone")];

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
        var lists = lines.Where(l => l.Key.StartsWith('@')).ToDictionary(l => l.Key[1..], l => l.Value, StringComparer.Ordinal);
        StateWords = States.ToDictionary(s => s, s => lists[s].Split('|'));
        PresenceWords = Presences.ToDictionary(p => p.Kind, p => lists[p.List].Split('|'));
        (DecisionStates, Joins) = (lists["dfilter"].Split('|'), lists["joins"].Split('|'));
        QuorumWords = Quorums.ToDictionary(q => q.Rule, q => lists[q.List].Split('|'));
        Dictionary<string, SlotText> slots = new(StringComparer.Ordinal)
        {
            ["year"] = "(?:19|20)[0-9]{2}",
            ["milestone"] = "[0-9]{1,4}(?![0-9])",
            ["secretariat"] = "[^,;:?!]{2,60}?",
            ["whose"] = "[^,;:?!]{2,60}?",
            ["instead"] = ".{2,80}",
            ["owner"] = "[^;:?!]{2,80}?",
            ["secretariats"] = "[^;:?!]{2,80}?",
            ["period"] = $"(?:{lists["period"]}).*?",
            ["when"] = $"(?:{lists["period"]}).*?",
            ["due"] = ".{2,40}?",
            ["since"] = ".{2,40}?",
            ["leads"] = ".{2,80}?",
            ["until"] = ".{2,40}?",
            ["newdate"] = ".{2,600}",
            ["tag"] = ".{1,80}?",
            ["state"] = SlotText.OneOf(string.Join('|', StateWords.Values.SelectMany(w => w))),
            ["note"] = ".+",
            // "d'ici" belongs to the date behind it.
            ["title"] = @".+(?<!\bd'ici\s*)",
            ["draft"] = ".+",
            ["list"] = "[^,]+,.+",
            ["name"] = ".+?",
            ["station"] = "[^0-9,;:?!]{2,60}?",
            ["group"] = ".{2,80}",
            ["format"] = SlotText.OneOf(lists["format"]),
            ["body"] = "[^,;:?!]{2,60}?",
            ["subject"] = ".{2,300}?",
            ["deadline"] = ".{2,40}?",
            ["report"] = "[0-9]{1,4}(?![0-9])",
            ["outcome"] = SlotText.OneOf(lists["outcome"]),
            ["reply"] = SlotText.OneOf(lists["reply"]),
            ["member"] = "[^,;:?!]{2,80}?",
            ["correspondence"] = "[0-9]{1,4}(?![0-9])",
            ["evidence"] = ".{2,300}",
            ["dformat"] = SlotText.OneOf(lists["dformat"]),
            ["person"] = "[^,;:?!]{2,60}?",
            ["range"] = @"(?<=\s).{3,60}?",
            ["decision"] = DecisionText.Pattern,
            ["session"] = "(?:[qt][1-4]|x[1-9])(?![a-z0-9])",
            ["decided"] = ".+",
            ["action"] = "[0-9]{1,4}(?![0-9])",
            ["text"] = ".+",
            ["effect"] = SlotText.OneOf(lists["effect"]),
            ["by"] = $"(?:{SlotText.LongestFirst(lists["this"])}|(?:draft|projet|borrador) [0-9]{{1,6}})(?![a-z0-9])",
            ["filter"] = SlotText.OneOf(lists["dfilter"]),
            ["drafts"] = SlotText.OneOf(lists["drafts"]),
            ["undecided"] = SlotText.OneOf(lists["undecided"]),
            ["those"] = ".{2,120}",
            ["left"] = SlotText.OneOf(lists["left"]),
            ["topic"] = ".+",
            ["meeting"] = @".{2,80}?(?!\w)",
            ["moment"] = ".{2,80}",
            ["agendaof"] = @".{2,80}?(?!\w)",
            ["tomeeting"] = @".{2,80}?(?!\w)",
            ["with"] = ".{2,100}?",
            ["who"] = ".{2,120}?",
            ["town"] = @".{2,40}?(?!\w)",
            ["point"] = @".+?(?!\w)",
            ["longpoint"] = @".+(?!\w)",
            ["item"] = "[0-9]{1,3}(?![0-9])",
            ["place"] = "[0-9]{1,3}(?![0-9])",
            ["before"] = "[0-9]{1,3}(?![0-9])",
            ["details"] = ".+",
            ["presence"] = SlotText.OneOf($"{lists["here"]}|{lists["sorry"]}|{lists["gone"]}"),
            ["quorum"] = SlotText.OneOf($"{lists["qown"]}|{lists["qany"]}|{lists["qnone"]}"),
            ["noteno"] = "[0-9]{1,3}(?![0-9])",
            ["held"] = ".{2,40}?",
        };
        Patterns = [.. lines.Where(l => !l.Key.StartsWith('@')).Select(l => new Pattern(l.Key, Expanded(l.Value, lists), slots))];
        _ofAnyLetter = [.. Patterns.Where(p => p.Letters is null)];
        _byLetter = Patterns.SelectMany(p => p.Letters ?? []).Distinct()
            .ToFrozenDictionary(letter => letter, letter => Patterns.Where(p => p.Letters?.Contains(letter) ?? true).ToArray());
        _spelling = new Spelling(Patterns.SelectMany(p => p.Words), StateWords.Values.SelectMany(w => w).SelectMany(w => w.Split(' ')));
        NewDates = new NewDateReader(language, lists["sep"].Split('|'));
        _before = new Regex($@"^(?:[¿¡\s,:]|(?:{SlotText.LongestFirst(lists["before"])})(?![\w'-]))+", RegexOptions.CultureInvariant);
        _after = new Regex(
            $@"(?:[\s,;:?!.…)\p{{So}}\p{{Cs}}\uFE0F\u200D]|(?<![\w'-])(?:{SlotText.LongestFirst(lists["after"])}))+$",
            RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
        _thanks = new Regex($@"(?<!\w)(?:{SlotText.LongestFirst(lists["thanks"])})(?!\w)", RegexOptions.CultureInvariant);
        _beyond = new Regex($@"(?<!\w)(?:{SlotText.LongestFirst(lists["beyond"])})(?!\w)", RegexOptions.CultureInvariant);
    }

    /// <summary>Which language.</summary>
    public Language Language { get; }

    /// <summary>The words by which a secretariat is there, sends apologies or has left, folded.</summary>
    public IReadOnlyDictionary<string, string[]> PresenceWords { get; }

    /// <summary>The words for where a decision stands, folded.</summary>
    public IReadOnlyList<string> DecisionStates { get; }

    /// <summary>Words that stand between others and say nothing by themselves, folded.</summary>
    public IReadOnlyList<string> Joins { get; }

    /// <summary>The words for what a series asks for before it may decide, folded.</summary>
    public IReadOnlyDictionary<string, string[]> QuorumWords { get; }

    /// <summary>In the order of the file: the first that matches counts.</summary>
    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>Those that begin as this folded text does, in their order.</summary>
    public IReadOnlyList<Pattern> Beginning(string folded) => folded.Length == 0 ? Patterns : _byLetter.GetValueOrDefault(folded[0], _ofAnyLetter);

    /// <summary>The words for each state that is reported.</summary>
    public IReadOnlyDictionary<string, string[]> StateWords { get; }

    /// <summary>Reads new dates with their reasons.</summary>
    public NewDateReader NewDates { get; }

    /// <summary>Whether it is a word of its patterns or states.</summary>
    public bool Knows(string word) => IsState(word) || Patterns.Any(p => p.Words.Contains(word));

    /// <summary>Whether it is a word for a state, or one of several that make one.</summary>
    public bool IsState(string word) => StateWords.Values.Any(s => s.Any(w => w.Split(' ').Contains(word)));

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
    private static string Expanded(string pattern, Dictionary<string, string> lists) =>
        ListName().Replace(pattern, name => $"({lists[name.Groups[1].Value]})");

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
