using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static Activity Text(string text, string ssml = default, string inputHint = default) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? "acceptingInput",
        Attachments = [],
        Entities = [],
    };

    public static IMessageActivity Attachment(Attachment attachment, string text = default, string ssml = default, string inputHint = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        var message = Text(text, ssml, inputHint);
        message.Attachments = [attachment];
        message.AttachmentLayout = "list";
        return message;
    }
}
