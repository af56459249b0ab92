using Concord.Bot.Conversation;
using Microsoft.Extensions.Options;
using FileOptions = Concord.Bot.Hosting.FileOptions;

namespace Concord.Bot.Files;

<<<<<<< HEAD
/// <summary>Offers files. They are kept nowhere until the person accepts, and then made again.</summary>
public sealed class FileOffers(IOptions<FileOptions> options)
{
    /// <summary>Offers the file that the wanted values name, which come back with the acceptance; where no file can be handed over, says so.</summary>
    /// <param name="turn">To whom.</param>
    /// <param name="export">Which makes it.</param>
    /// <param name="wanted">What names the file.</param>
    /// <param name="sentence">What it is, by its name.</param>
    /// <param name="cancellationToken">Stops making it.</param>
    public async Task<Reply> OfferAsync(
        Turn turn, IExport export, IReadOnlyDictionary<string, string> wanted, Func<string, string> sentence, CancellationToken cancellationToken)
    {
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("Export.InPersonalChat"));
        var file = (await export.MakeAsync(turn, new Request(PutFile.TheVerb, wanted, turn.Text.Language), cancellationToken))!;
        var what = sentence(file.Name);
        // The Playground, on which a demonstration is played, shows no such card.
        var said = options.Value.Loopback ? $"{what} {turn.Text.Of("Export.Playground")}" : what;
        return Reply.Hand(said, new FileOffer(file.Name, what, file.Bytes.Length, new Dictionary<string, string>(wanted)
=======
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
>>>>>>> main
        {
            ["version"] = $"{turn.Workspace.Version}", ["language"] = turn.Text.Language.Code, ["workspace"] = turn.WorkspaceId.Value,
        }));
    }
}
