using Concord.Bot.Conversation;
using Concord.Bot.Graph;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>
/// Puts minutes as a Word file among the files of the Team's channel, over an earlier one of the same version, for who may circulate
/// them. What is confidential does not stand in it: everybody in the Team reads it.
/// </summary>
internal sealed class SaveMinutes(MinutesFile file, IOffice? office = null) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.save";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var text = turn.Text;
        if (!request.TryMinutes(turn, m => m is not null, out var meeting, out var asked))
            return asked;
        if (turn.Workspace.Minutes(meeting.Id) is not { } minutes)
            return turn.Refused(Reason.NoMinutes, meeting.Id);
        if (!Authority.Allows<CirculateMinutes>(turn.Workspace, turn.Person, turn.Today))
            return turn.Refused(Reason.NotEntitled);
        if (office is null)
            return NotPermitted(text);
        if (turn.Speaker.Files is not var (group, channel))
            return Reply.Say(text.Of("MinutesFile.SaveInChannel"));
        var made = await file.OfAsync(turn, minutes, reader: null, cancellationToken);
        try
        {
            return Reply.Say(text.Of("MinutesFile.Saved", made.Name, await office.SaveAsync(group, channel, made.Name, made.Bytes, cancellationToken)));
        }
        catch (OfficeException e)
        {
            return e.Fault == OfficeFault.NotPermitted ? NotPermitted(text) : Reply.Say(text.Of("MinutesFile.NotSaved", made.Name));
        }
    }

    private static Reply NotPermitted(Texts.Text text) =>
        Reply.Say($"{text.Of("Consent.WithoutFiles")} {text.Of("Consent.WithFiles")} {text.Of("Consent.Ask", Permission.Files)}");
}
