using System.Text.RegularExpressions;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Conversation;

/// <summary>A decision as people dictate it: the secretariats stand last, behind a comma; what is before them is the text, commas and all.</summary>
internal static partial class DecidedReader
{
    /// <summary>Adds the text and, where they are named, the secretariats to the data.</summary>
    public static void Read(string said, Settings settings, Dictionary<string, string> data)
    {
        data["text"] = said;
        // The longest end that is all secretariats: of "we share it, CMS, AEWA" both.
        foreach (var at in Commas().Matches(said).Select(m => m.Index))
            if (SecretariatsText.TryRead(Between().Replace(said[(at + 1)..].Trim(' ', '.', '!', '?', ';', ':', '…'), ""), settings, out var found, out _))
            {
                (data["text"], data["secretariats"]) = (said[..at].Trim(), string.Join(',', found));
                return;
            }
    }

    [GeneratedRegex(",")]
    private static partial Regex Commas();

    [GeneratedRegex("^(?:between|for|of|by|entre|pour|de|para)\\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
