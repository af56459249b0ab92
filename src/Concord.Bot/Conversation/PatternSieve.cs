using System.Collections.Immutable;

namespace Concord.Bot.Conversation;

/// <summary>
/// With what a text of a pattern begins, and the words without which it is none: hundreds of patterns are asked about each text,
/// and nearly all of them are sorted out by that, for a hundredth of what their matching costs.
/// </summary>
internal sealed class PatternSieve
{
    /// <summary>With one of them it begins; null where it may begin with anything.</summary>
    private readonly string[]? _beginnings;

    /// <summary>One of each of them is in it, the longest words first: they are in the fewest texts.</summary>
    private readonly string[][] _needs;

    private readonly IReadOnlyDictionary<string, SlotText> _slots;

    /// <summary>Made for a pattern's parts.</summary>
    public PatternSieve(ImmutableArray<PatternPart> parts, IReadOnlyDictionary<string, SlotText> slots)
    {
        _slots = slots;
        List<string> beginnings = [];
        _beginnings = Begins(parts, beginnings) == Beginning.Word ? [.. beginnings.Distinct()] : null;
        _needs = [.. Needs(parts).OrderByDescending(Shortest)];
    }

    /// <summary>With which letters a text of the pattern begins; null where with any.</summary>
    public IEnumerable<char>? Letters => _beginnings?.Select(b => b[0]);

    /// <summary>Whether a folded text may be one of the pattern; where it may not, its matching need not be tried.</summary>
    public bool Lets(string text)
    {
        if (_beginnings is not null && !HasOne(_beginnings, text, atStart: true))
            return false;
        foreach (var need in _needs)
            if (!HasOne(need, text, atStart: false))
                return false;
        return true;
    }

    private static bool HasOne(string[] words, string text, bool atStart)
    {
        foreach (var word in words)
            if (atStart ? text.StartsWith(word, StringComparison.Ordinal) : text.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Adds the words with which the parts begin, and tells whether they begin with others too, or may be nothing at all.</summary>
    private Beginning Begins(ImmutableArray<PatternPart> parts, List<string> words)
    {
        foreach (var part in parts)
            switch (part)
            {
                case PatternPart.Word { Text: var text }:
                    words.Add(text);
                    return Beginning.Word;
                case PatternPart.Slot { Name: var name } when _slots[name].Words is { Length: > 0 } listed:
                    words.AddRange(listed);
                    return Beginning.Word;
                case PatternPart.Slot:
                    return Beginning.Anything;
                case PatternPart.Choice choice:
                    var ways = choice.Ways.Select(w => Begins(w, words)).ToList();
                    if (ways.Contains(Beginning.Anything))
                        return Beginning.Anything;
                    if (!choice.IsOptional && !ways.Contains(Beginning.Nothing))
                        return Beginning.Word;
                    break;
            }
        return Beginning.Nothing;
    }

    /// <summary>Of each part that may not be left out, the words of which a text has one; of a way that has several, the longest.</summary>
    private IEnumerable<string[]> Needs(ImmutableArray<PatternPart> parts)
    {
        foreach (var part in parts)
            if (part is PatternPart.Word { Text: var text })
                yield return [text];
            else if (part is PatternPart.Slot { Name: var name } && _slots[name].Words is { Length: > 0 } listed)
                yield return listed;
            else if (part is PatternPart.Choice { IsOptional: false } choice && choice.Ways.Select(w => Needs(w).MaxBy(Shortest)).ToList() is var ways && !ways.Contains(null))
                yield return [.. ways.SelectMany(w => w!).Distinct()];
    }

    private static int Shortest(string[] words) => words.Min(w => w.Length);

    private enum Beginning { Word, Anything, Nothing }
}
