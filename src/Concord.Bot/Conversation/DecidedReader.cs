using System.Text.RegularExpressions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Conversation;

/// <summary>A decision as people dictate it: the secretariats stand last, behind a comma; what is before them is the text, commas and all.</summary>
internal static partial class DecidedReader
{
    /// <summary>Adds the text and, where they are named, the secretariats to the data; gives which of the parties is none of ours.</summary>
    public static Fault? Read(string said, Settings settings, Dictionary<string, string> data)
    {
        data["text"] = said;
        // The longest end that is all secretariats: of "we share it, CMS, AEWA" both.
        foreach (var at in Commas().Matches(said).Select(m => m.Index))
        {
            var end = Between().Replace(said[(at + 1)..].Trim(' ', '.', '!', '?', ';', ':', '…'), "");
            if (SecretariatsText.TryRead(end, settings, out var found, out var fault))
            {
                (data["text"], data["secretariats"]) = (said[..at].Trim(), string.Join(',', found));
                return null;
            }
            // Codes among which there is one of ours were meant as parties: nobody is to agree to what was not asked of them.
            if (Codes().IsMatch(end) && settings.Secretariats.Any(s => end.Split(' ', ',', '/').Contains(s.Code)))
                return fault;
        }
        return null;
    }

    [GeneratedRegex("^[A-Z/]{2,15}(?:\\s*(?:[,;&]|\\b(?:and|et|y|e)\\b)\\s*[A-Z/]{2,15})+$")]
    private static partial Regex Codes();

    [GeneratedRegex(",")]
    private static partial Regex Commas();

    [GeneratedRegex("^(?:between|for|of|by|entre|pour|de|para)\\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
