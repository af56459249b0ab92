using System.Text.RegularExpressions;
using Concord.Domain.Records;

namespace Concord.Domain.ActionPlan;

/// <summary>Tags as people name them: <c>SDG15</c>, <c>l'ODD 15</c> and <c>ods 15</c> are SDG 15; <c>6.22</c> finds AEWA Res. 6.22(2).</summary>
public static partial class Tags
{
    private const int ShortestBeginning = 3, ShortestMisspelt = 5;

    /// <summary>Whether two tags say the same.</summary>
    public static bool Same(string one, string other) => Words(one).SequenceEqual(Words(other));

    /// <summary>
    /// Whether the words asked for stand in the tag, one after another. A word may be its beginning or have one slip in it; a number is
    /// a whole one: 1 is not 15.
    /// </summary>
    public static bool Matches(string tag, string asked)
    {
        var (words, wanted) = (Words(tag), Words(asked));
        return wanted.Count > 0 && Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1))
            .Any(at => wanted.Select((w, i) => IsMeant(words[at + i], w)).All(meant => meant));
    }

    /// <summary>Whether the tag is of a framework that has ended.</summary>
    public static bool IsRetired(string tag, IEnumerable<string> retired)
    {
        var words = Words(tag);
        return retired.Select(Words).Any(r => r.Count > 0 && words.Take(r.Count).SequenceEqual(r));
    }

    private static bool IsMeant(string word, string said) =>
        word == said
        || (!char.IsAsciiDigit(said[0])
            && ((said.Length >= ShortestBeginning && word.StartsWith(said, StringComparison.Ordinal)) || (said.Length >= ShortestMisspelt && IsSlip(word, said))));

    /// <summary>One letter more, less or other, or two exchanged.</summary>
    private static bool IsSlip(string word, string said)
    {
        if (Math.Abs(word.Length - said.Length) > 1)
            return false;
        var at = word.AsSpan().CommonPrefixLength(said);
        var meant = word.AsSpan(at);
        var wrote = said.AsSpan(at);
        return (wrote.Length - meant.Length) switch
        {
            0 => wrote[1..].SequenceEqual(meant[1..])
                || (wrote.Length > 1 && wrote[0] == meant[1] && wrote[1] == meant[0] && wrote[2..].SequenceEqual(meant[2..])),
            1 => wrote[1..].SequenceEqual(meant),
            _ => wrote.SequenceEqual(meant[1..]),
        };
    }

    private static List<string> Words(string tag) =>
        [.. Word().Matches(PlainText.Of(tag)).Select(m => m.Value).Where(w => w is not ("l" or "d" or "the")).Select(InEnglish)];

    /// <summary>The frameworks' own names in French and Spanish.</summary>
    private static string InEnglish(string word) => word switch
    {
        "odd" or "ods" or "sdgs" => "sdg",
        "resolution" or "resolucion" => "res",
        "objectif" or "objectifs" or "meta" or "metas" => "target",
        "targets" => "target",
        _ => word,
    };

    [GeneratedRegex(@"[0-9]+|\p{L}+")]
    private static partial Regex Word();
}
