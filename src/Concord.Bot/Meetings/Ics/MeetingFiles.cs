using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Bot.Graph;
using Concord.Bot.Meetings.Guests;
using Concord.Domain.Meetings;

namespace Concord.Bot.Meetings.Ics;

/// <summary>Makes the calendar file of one meeting, or of all that are to come, with those of them that were cancelled.</summary>
internal sealed class MeetingFiles(Ledger.Ledger ledger, PeopleDirectory directory) : IFileMaker
{
    /// <summary>What an offer of one, and of all, says that it is of.</summary>
    public const string One = "meeting", All = "meetings";

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.Value("file") switch
    {
        One when MeetingId.Parse(request.Value("meeting")) is { } id && turn.Workspace.Meeting(id) is { } meeting => await OfAsync(turn, meeting, cancellationToken),
        All => await OfAllAsync(turn, ToCome(turn), cancellationToken),
        _ => null,
    };

    /// <summary>Those whose time has not passed.</summary>
    public static List<Meeting> ToCome(Turn turn) =>
        [.. turn.Workspace.MeetingsOf(null).Where(m => m.State != MeetingState.Held && m.End > turn.Now)];

    /// <summary>The file of one.</summary>
    public Task<MadeFile> OfAsync(Turn turn, Meeting meeting, CancellationToken cancellationToken) =>
        OfAsync(turn, $"{meeting.Id}.ics", [meeting], cancellationToken);

    /// <summary>The file of several.</summary>
    public Task<MadeFile> OfAllAsync(Turn turn, IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken) =>
        OfAsync(turn, $"{turn.Text.Of("MeetingFile.NameOfAll")}.ics", meetings, cancellationToken);

    private async Task<MadeFile> OfAsync(Turn turn, string name, IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken)
    {
        var view = RecordView.Of(turn) with { Names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken) };
        return new(name, MeetingCalendar.Of(meetings, view, turn.WorkspaceId, await MailsAsync(turn, meetings, view.Names, cancellationToken)));
    }

    /// <summary>Addresses of the Team, and of the guests: from the directory, or as they were said.</summary>
    private async Task<IReadOnlyDictionary<string, string>> MailsAsync(
        Turn turn, IReadOnlyList<Meeting> meetings, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        var mails = await MailsAsync(turn, cancellationToken);
        var guests = meetings.SelectMany(m => m.Invited).Select(g => g.Id).Distinct().Where(g => !mails.ContainsKey(g)).ToList();
        foreach (var guest in guests)
            if (names.GetValueOrDefault(guest) is { } name && Mail.IsAddress(name))
                mails[guest] = name;
        foreach (var person in (await directory.OfAsync([.. guests.Where(g => !mails.ContainsKey(g))], cancellationToken)).People)
            mails[person.ObjectId] = person.Mail;
        return mails;
    }

    /// <summary>Addresses as Teams knows them; a file without them is a file all the same.</summary>
    private static async Task<Dictionary<string, string>> MailsAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return (await turn.RosterAsync(cancellationToken)).Where(m => m.Mail is not null).ToDictionary(m => m.ObjectId, m => m.Mail!);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }
}
