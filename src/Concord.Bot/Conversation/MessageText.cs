using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Concord.Bot.Conversation;

/// <summary>What a person wrote, without the mention of the bot and the markup that Teams puts around it.</summary>
internal static partial class MessageText
{
    /// <summary>The text; empty where there is none, as for a picture.</summary>
    public static string Of(Activity activity)
    {
        activity.RemoveRecipientMention();
        return WebUtility.HtmlDecode(Attached().Replace(activity.Text ?? "", "")).Replace('\u00A0', ' ').Trim();
    }

    /// <summary>Where in the text something that is attached was dropped.</summary>
    [GeneratedRegex("<attachment id=\"[^\"<>]{0,200}\">\\s*</attachment>")]
    private static partial Regex Attached();
}
