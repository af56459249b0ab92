namespace Concord.Bot.Conversation;

/// <summary>
/// Slips of the finger in the words of the patterns. States are no such words, so nothing is reported that was not written.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestTransposed = 4, ShortestChanged = 5;

    private readonly HashSet<string> _known;

    /// <summary>Knows the words of the patterns, without those for a state: a slip must not report one.</summary>
    public Spelling(IEnumerable<string> words, IEnumerable<string> states) =>
        _known = [.. words.Except(states).Where(w => w.Length >= ShortestTransposed)];

    /// <summary>The known word of which this is a slip; null where it is known itself, or is no slip of any.</summary>
    public string? Corrected(string word) => word.Length < ShortestTransposed || _known.Contains(word)
        ? null
        : _known.FirstOrDefault(k => IsSlip(word, k));

    /// <summary>Two letters exchanged, or, in a word that is long enough, one too many, too few or another one.</summary>
    private static bool IsSlip(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1)
            return false;
        var at = word.AsSpan().CommonPrefixLength(known);
        var said = word.AsSpan(at);
        var meant = known.AsSpan(at);
        if (said.Length == meant.Length && said.Length > 1 && said[0] == meant[1] && said[1] == meant[0] && said[2..].SequenceEqual(meant[2..]))
            return true;
        return known.Length >= ShortestChanged && (said.Length - meant.Length) switch
        {
            0 => said[1..].SequenceEqual(meant[1..]),
            1 => said[1..].SequenceEqual(meant),
            _ => said.SequenceEqual(meant[1..]),
        };
    }
}
