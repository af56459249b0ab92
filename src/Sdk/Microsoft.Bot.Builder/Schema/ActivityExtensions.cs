using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    /// <summary>Takes the mentions of the bot itself out of the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes the mentions of one account out of the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == id))
            if (mention.Text is null)
                activity.Text = Regex.Replace(activity.Text ?? "", $"<at>{Regex.Escape(mention.Mentioned.Name ?? "")}</at>", "", RegexOptions.IgnoreCase).Trim();
            else
                activity.Text = Regex.Replace(activity.Text ?? "", Regex.Escape(mention.Text), "", RegexOptions.IgnoreCase).Trim();
        return activity.Text;
    }
}
