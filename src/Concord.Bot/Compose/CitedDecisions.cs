using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Compose;

/// <summary>A decision that somebody lays before the bot without a word: its address, or its card from the message box. They want to see it.</summary>
public sealed class CitedDecisions(DecisionAddresses addresses)
{
    private const string Shows = "decision.show";

    /// <summary>As if they had pressed the button that shows it; null where a message says something, or cites none.</summary>
    public PressedData? In(Activity activity)
    {
        var said = MessageText.Of(activity);
        if (addresses.Read(said) is { } read)
            return new(Shows, new Dictionary<string, string> { ["decision"] = $"draft {read.Id.Draft}", [CardWorkspace.Name] = read.Workspace.Value });
        return said.Length > 0 ? null : activity.Attachments?.Where(a => a.ContentType == AdaptiveCard.ContentType).Select(a => ShownBy(a.Content as JObject)).FirstOrDefault(p => p is not null);
    }

    /// <summary>Of a card, whoever made it, only what names a decision: not that it was for others' eyes, nor any other command.</summary>
    private static PressedData? ShownBy(JObject? card) => (card?["actions"] as JArray ?? []).OfType<JObject>().Where(a => (string?)(a["verb"] as JValue) == Shows)
        .Select(a => PressedData.Of(Shows, a["data"])).Select(p => p with { Data = p.Data.Where(d => d.Key is "decision" or CardWorkspace.Name).ToDictionary() }).FirstOrDefault();
}
