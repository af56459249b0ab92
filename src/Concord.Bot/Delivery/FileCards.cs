using Concord.Bot.Conversation;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Delivery;

/// <summary>The two cards with which Teams hands over a file: the question whether it may be put there, and the file itself.</summary>
internal static class FileCards
{
    /// <summary>The card of a reply that offers or brings a file; null for any other.</summary>
    public static Attachment? Of(Reply reply) => reply switch
    {
        { Offer: { } offer } => new Attachment
        {
            ContentType = FileConsentCard.ContentType,
            Name = offer.Name,
            Content = JObject.FromObject(new FileConsentCard
            {
                Description = offer.Description, SizeInBytes = offer.Size, AcceptContext = offer.Context, DeclineContext = offer.Context,
            }),
        },
        { File: { } file } => new Attachment
        {
            ContentType = FileInfoCard.ContentType,
            Name = file.Name,
            ContentUrl = file.ContentUrl,
            Content = JObject.FromObject(new FileInfoCard { UniqueId = file.UniqueId, FileType = file.Type }),
        },
        _ => null,
    };
}
