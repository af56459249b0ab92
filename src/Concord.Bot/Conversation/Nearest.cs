using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>What somebody may have meant whose words match nothing.</summary>
internal static class Nearest
{
    private const int Offered = 3, MostWords = 40;

    /// <summary>What is offered in place of what has too little in common with the words.</summary>
    private static readonly string[] Always = ["my.actions", "meeting.next", "help"];

    /// <summary>What a milestone's number counts, in letters.</summary>
    private const int OfNumber = 5;

    /// <summary>The three verbs whose words are nearest, and the language in which most words are known.</summary>
    public static (IReadOnlyList<string> Verbs, Language Language) To(string folded, IReadOnlyList<PatternFile> files, Language preferred)
    {
        var words = folded.Split(' ').Select(w => w.Trim(',', '?', '!', '.', ':', ';')).Where(w => w.Length > 2 || (w.Length > 0 && char.IsAsciiDigit(w[0])))
            .Take(MostWords).ToList();
        var file = files.OrderByDescending(f => words.Where(f.Knows).Sum(w => w.Length)).ThenByDescending(f => f.Language == preferred).First();
        var half = words.Sum(w => w.Length) / 2.0;
        // Of a verb that shares half of the letters, the pattern that has few other words counts.
        var near = file.Patterns.Where(p => !SmallTalk.Verbs.Contains(p.Verb)).Select(p => (p.Verb, Common: Common(p, file, words), p.Words.Count))
            .GroupBy(p => p.Verb).Where(v => v.Any(p => p.Common >= half)).OrderByDescending(v => v.Max(p => p.Common / (1 + Math.Log(1 + p.Count)))).Select(v => v.Key);
        return ([.. near.Concat(Always).Distinct().Take(Offered)], file.Language);
    }

    /// <summary>How many letters have the words that are, give or take a slip of the finger, words of the pattern or of its slots.</summary>
    private static int Common(Pattern pattern, PatternFile file, List<string> words) =>
        words.Sum(w => w.Length <= 4 && w.All(char.IsAsciiDigit)
            ? pattern.Source.Contains("{milestone}", StringComparison.Ordinal) ? OfNumber : 0
            : pattern.Words.Any(p => IsNear(w, p)) || (pattern.Source.Contains("{state}", StringComparison.Ordinal) && file.IsState(w)) ? w.Length : 0);

    private static bool IsNear(string word, string known) =>
        word == known || (Math.Abs(word.Length - known.Length) <= 1 && Distance(word, known) <= (known.Length > 4 ? 2 : 1));

    /// <summary>Edits between two words: insertions, deletions, changes (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
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
