using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>What somebody may have meant whose words match nothing.</summary>
internal static class Nearest
{
    private const int Offered = 3;

    /// <summary>The three verbs whose words are nearest, and the language in which most words are known.</summary>
    public static (IReadOnlyList<string> Verbs, Language Language) To(string folded, IReadOnlyList<PatternFile> files, Language preferred)
    {
        var words = folded.Split([' ', ',', '?', '!', '.', ':', ';'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Take(40).ToList();
        var ranked = files
            .Select(f => (File: f, Verbs: f.Patterns.GroupBy(p => p.Verb).Select(v => (Verb: v.Key, Score: v.Max(p => Score(p, words)))).ToList()))
            .OrderByDescending(f => f.Verbs.Max(v => v.Score)).ThenByDescending(f => f.File.Language == preferred).First();
        return ([.. ranked.Verbs.OrderByDescending(v => v.Score).Take(Offered).Select(v => v.Verb)],
            ranked.Verbs.Max(v => v.Score) > 0 ? ranked.File.Language : preferred);
    }

    /// <summary>How many of the words are, give or take a slip of the finger, words of the pattern; long ones count more.</summary>
    private static double Score(Pattern pattern, List<string> words) =>
        words.Where(w => pattern.Words.Any(p => IsNear(w, p))).Sum(w => w.Length) / Math.Sqrt(1 + pattern.Words.Count);

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
