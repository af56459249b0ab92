using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.Meetings;

namespace Concord.Bot.Meetings.Ics;

/// <summary>Makes the calendar file of one meeting, or of all that are to come, with those of them that were cancelled.</summary>
public sealed class MeetingFiles(Ledger.Ledger ledger) : IFileMaker
{
    /// <summary>What an offer of one, and of all, says that it is of.</summary>
    internal const string One = "meeting", All = "meetings";

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.Value("file") switch
    {
        One when MeetingId.Parse(request.Value("meeting")) is { } id && turn.Workspace.Meeting(id) is { } meeting => await OfAsync(turn, meeting, cancellationToken),
        All => await OfAllAsync(turn, ToCome(turn), cancellationToken),
        _ => null,
    };

    /// <summary>Those whose time has not passed.</summary>
    internal static List<Meeting> ToCome(Turn turn) =>
        [.. turn.Workspace.MeetingsOf(null).Where(m => m.State != MeetingState.Held && m.End > turn.Now)];

    /// <summary>The file of one.</summary>
    internal Task<MadeFile> OfAsync(Turn turn, Meeting meeting, CancellationToken cancellationToken) =>
        OfAsync(turn, $"{meeting.Id}.ics", [meeting], cancellationToken);

    /// <summary>The file of several.</summary>
    internal Task<MadeFile> OfAllAsync(Turn turn, IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken) =>
        OfAsync(turn, $"{turn.Text.Of("MeetingFile.NameOfAll")}.ics", meetings, cancellationToken);

    private async Task<MadeFile> OfAsync(Turn turn, string name, IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken)
    {
        var view = RecordView.Of(turn) with { Names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken) };
        return new(name, MeetingCalendar.Of(meetings, view, turn.WorkspaceId, await MailsAsync(turn, cancellationToken)));
    }

    /// <summary>Addresses as Teams knows them; a file without them is a file all the same.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> MailsAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return (await turn.RosterAsync(cancellationToken)).Where(m => m.Mail is not null).ToDictionary(m => m.ObjectId, m => m.Mail!);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new Dictionary<string, string>();
        }
    }
}
