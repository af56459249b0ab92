using Concord.Bot.Conversation;
using Microsoft.Bot.Schema.Teams;

namespace Concord.Bot.Files;

/// <summary>The answer to an offered file as plain texts, like that of any button.</summary>
internal static class ConsentData
{
    /// <summary>What came back from the offer; where the file is to go is what Teams says, whatever the offer has of these names.</summary>
    public static PressedData Of(string verb, FileConsentCardResponse response)
    {
        var data = PressedData.Of(verb, response.Context).Data.ToDictionary(StringComparer.Ordinal);
        var upload = response.UploadInfo;
        foreach (var (name, value) in new[]
        {
            ("uploadUrl", upload?.UploadUrl), ("contentUrl", upload?.ContentUrl), ("uniqueId", upload?.UniqueId), ("fileType", upload?.FileType), ("name", upload?.Name),
        })
            data[name] = value ?? "";
        return new(verb, data);
    }
}
