namespace Concord.Bot.Conversation;

/// <summary>What people wrote, short enough to be said back to them.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The words, cut where they are long; never between the halves of a character.</summary>
    public static string Of(string text) => text.Length <= Longest
        ? text
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
}
