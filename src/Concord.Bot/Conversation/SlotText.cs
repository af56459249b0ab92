namespace Concord.Bot.Conversation;

/// <summary>What a slot takes.</summary>
/// <param name="Regex">Any text that it may be.</param>
/// <param name="Words">Where it takes only certain words, these; a text without any of them need not be matched.</param>
internal sealed record SlotText(string Regex, params string[] Words)
{
    /// <summary>Takes what the regex takes.</summary>
    public static implicit operator SlotText(string regex) => new(regex);

    /// <summary>Takes one of some words.</summary>
    public static SlotText OneOf(params IEnumerable<string> words) => new($"(?:{LongestFirst(words)})\\b", [.. words]);

    /// <summary>The words as alternatives of which none is taken for the beginning of a longer one.</summary>
    public static string LongestFirst(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(w => w.Length).Select(System.Text.RegularExpressions.Regex.Escape));
}
