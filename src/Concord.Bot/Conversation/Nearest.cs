using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>
/// What somebody may have meant whose words match nothing. It knows in which patterns of a language each word is, so that a word
/// which was said is compared once with each that is known, and not with those of hundreds of patterns.
/// </summary>
internal sealed class Nearest
{
    private const int Offered = 3, MostWords = 40;

    /// <summary>What is offered in place of what has too little in common with the words.</summary>
    private static readonly string[] Always = ["my.actions", "meeting.next", "help"];

    /// <summary>What a milestone's number counts, in letters.</summary>
    private const int OfNumber = 5;

    private readonly IReadOnlyList<Pattern> _patterns;

    private readonly IReadOnlyCollection<string> _states;

    /// <summary>The places of the patterns that have a word, take a state, take a milestone's number.</summary>
    private readonly ILookup<string, int> _withWord;

    private readonly int[] _withState, _withNumber;

    /// <summary>Knows the words of the patterns, and those for states.</summary>
    public Nearest(IReadOnlyList<Pattern> patterns, IReadOnlyCollection<string> states)
    {
        (_patterns, _states) = (patterns, states);
        _withWord = patterns.SelectMany((p, at) => p.Words.Select(w => (Word: w, At: at))).ToLookup(w => w.Word, w => w.At, StringComparer.Ordinal);
        (_withState, _withNumber) = (Taking("{state}"), Taking("{milestone}"));

        int[] Taking(string slot) => [.. Enumerable.Range(0, patterns.Count).Where(at => patterns[at].Source.Contains(slot, StringComparison.Ordinal))];
    }

    /// <summary>The three verbs whose words are nearest, and the language in which most words are known.</summary>
    public static (IReadOnlyList<string> Verbs, Language Language) To(string folded, IReadOnlyList<PatternFile> files, Language preferred)
    {
        var words = folded.Split(' ').Select(w => w.Trim(',', '?', '!', '.', ':', ';')).Where(w => w.Length > 2 || (w.Length > 0 && char.IsAsciiDigit(w[0])))
            .Take(MostWords).ToList();
        var file = files.OrderByDescending(f => words.Where(f.Nearest.Knows).Sum(w => w.Length)).ThenByDescending(f => f.Language == preferred).First();
        return ([.. file.Nearest.To(words).Concat(Always).Distinct().Take(Offered)], file.Language);
    }

    /// <summary>The verbs that share half of the letters; of each, the pattern that has few other words counts.</summary>
    private IEnumerable<string> To(List<string> words)
    {
        var common = new int[_patterns.Count];
        foreach (var word in words)
        {
            var isNumber = word.Length <= 4 && word.All(char.IsAsciiDigit);
            foreach (var at in isNumber ? _withNumber : With(word))
                common[at] += isNumber ? OfNumber : word.Length;
        }
        var half = words.Sum(w => w.Length) / 2.0;
        return _patterns.Select((p, at) => (p.Verb, Common: common[at], p.Words.Count)).Where(p => p.Common > 0 && !SmallTalk.Verbs.Contains(p.Verb))
            .GroupBy(p => p.Verb).Where(v => v.Any(p => p.Common >= half)).OrderByDescending(v => v.Max(p => p.Common / (1 + Math.Log(1 + p.Count)))).Select(v => v.Key);
    }

    /// <summary>The places of the patterns that have the word, give or take a slip of the finger, or take it for a state as it stands.</summary>
    private IEnumerable<int> With(string word) =>
        _withWord.Where(known => IsNear(word, known.Key)).SelectMany(known => known).Concat(_states.Contains(word) ? _withState : []).Distinct();

    private bool Knows(string word) => _withWord.Contains(word) || _states.Contains(word);

    private static bool IsNear(string word, string known) =>
        word == known || (Math.Abs(word.Length - known.Length) <= 1 && Distance(word, known) <= (known.Length > 4 ? 2 : 1));

    /// <summary>Edits between two words: insertions, deletions, changes (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
