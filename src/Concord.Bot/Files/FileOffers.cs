using Concord.Bot.Conversation;
using Microsoft.Extensions.Options;
using FileOptions = Concord.Bot.Hosting.FileOptions;

namespace Concord.Bot.Files;

/// <summary>Offers files in the personal chat; a file is kept nowhere until the person accepts, and then made again.</summary>
public sealed class FileOffers(IOptions<FileOptions> options)
{
    /// <summary>The offer.</summary>
    /// <param name="turn">To whom, in their personal chat.</param>
    /// <param name="file">As it is now.</param>
    /// <param name="sentence">What it is.</param>
    /// <param name="which">What its maker knows it by.</param>
    public Reply Offer(Turn turn, MadeFile file, string sentence, params IEnumerable<KeyValuePair<string, string>> which)
    {
        // The Playground, on which a demonstration is played, shows no such card.
        var said = options.Value.Loopback ? $"{sentence} {turn.Text.Of("Export.Playground")}" : sentence;
        return Reply.Hand(said, new FileOffer(file.Name, sentence, file.Bytes.Length, new Dictionary<string, string>(which)
        {
            ["version"] = $"{turn.Workspace.Version}", ["language"] = turn.Text.Language.Code, ["workspace"] = turn.WorkspaceId.Value,
        }));
    }
}
