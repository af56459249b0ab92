using System.Net;
using Microsoft.Bot.Schema;

namespace Concord.Bot.Conversation;

/// <summary>What a person wrote, without the mention of the bot and the markup that Teams puts around it.</summary>
internal static class MessageText
{
    /// <summary>The text; empty where there is none, as for a picture.</summary>
    public static string Of(Activity activity)
    {
        activity.RemoveRecipientMention();
        return WebUtility.HtmlDecode(activity.Text ?? "").Replace('\u00A0', ' ').Trim();
    }
}
