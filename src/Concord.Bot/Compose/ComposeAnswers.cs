using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions.Finding;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Compose;

/// <summary>Searches from the message box as Teams asks and is answered.</summary>
internal static class ComposeAnswers
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>What was typed; nothing when the box has just been opened.</summary>
    public static string TypedIn(MessagingExtensionQuery query) =>
        (query.Parameters?.FirstOrDefault(p => p?.Name == "query")?.Value as string)?.Trim() ?? "";

    /// <summary>The answer.</summary>
    public static MessagingExtensionResponse Of(BoxAnswer answer) => new()
    {
        ComposeExtension = answer.Sentence is { } sentence ? new() { Type = "message", Text = sentence } : Results(answer.Found),
    };

    /// <summary>The one decision at an address; null, which is no answer, where there is none to be shown.</summary>
    public static MessagingExtensionResponse? Of(Citation? found) => found is null ? null : new() { ComposeExtension = Results([found]) };

    private static MessagingExtensionResult Results(IEnumerable<Citation> found) =>
        new() { Type = "result", AttachmentLayout = "list", Attachments = [.. found.Select(Attached)] };

    private static MessagingExtensionAttachment Attached(Citation citation) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = new WrittenCard(citation.Card),
        // The list reads markup in its lines: what people wrote may not be any.
        Preview = new Attachment { ContentType = Thumbnail, Content = JObject.FromObject(new { title = Plain(citation.Title), text = Plain(citation.Under) }) },
    };

    private static string Plain(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
