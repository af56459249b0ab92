using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Graph;
using Concord.Bot.Secretariats;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Guests;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Guests;

/// <summary>Invites somebody to a meeting, by name or address.</summary>
internal sealed class InviteHandler(GuestFinder finder, MeetingKeeper keeper, RecordCards cards, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.invite";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.IsOpen && m.End > turn.Now, out var meeting, out var asked))
            return asked;
        // For who may not invite nobody is looked up.
        if (MeetingKeeper.Refusal(turn, new InviteGuest(meeting.Id, "", null)) is { } notTheirs)
            return notTheirs;
        var about = request with { Data = new Dictionary<string, string>(request.Data) { ["meeting"] = $"{meeting.Id}" } };
        var (guest, question) = await finder.FindAsync(turn, about, cancellationToken);
        if (guest is null)
            return question!;
        var command = new InviteGuest(meeting.Id, guest.Id, request.Seen());
        if (MeetingKeeper.Refusal(turn, command) is null)
            await ledger.PutNameAsync(turn.WorkspaceId, guest.Id, guest.Name, cancellationToken);
        var commit = await keeper.CommitOnlyAsync(turn, command, request.Seen() is { } seen ? $"{meeting.Id}|{seen}" : null, cancellationToken);
        return guest.Sight != Sight.Seen && commit.Outcome is Outcome.Accepted
            ? await cards.ReplaceAsync(turn with { Workspace = commit.Workspace }, commit.Workspace.Meeting(meeting.Id)!, turn.Text.Of("Guest.ByAddress", guest.Name, Permission.People), cancellationToken)
            : await cards.AnswerAsync(turn, commit, meeting.Key, cancellationToken);
    }
}

/// <summary>Takes the invitation of a guest back.</summary>
internal sealed class UninviteHandler(MeetingKeeper keeper, Ledger.Ledger ledger, PeopleDirectory directory) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.uninvite";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        bool IsOpen(Meeting meeting) => meeting.IsOpen && meeting.End > turn.Now;
        var withGuests = turn.Workspace.MeetingsOf(null).Any(m => IsOpen(m) && m.Invited.Any());
        if (!request.TryMeeting(turn, m => IsOpen(m) && (!withGuests || m.Invited.Any()), out var meeting, out var asked))
            return asked;
        var guest = request.Value("guest");
        if (guest is null)
        {
            var said = request.Value("who") ?? "";
            var found = await NamedAsync(turn, meeting, said, cancellationToken);
            if (found.Count > 1)
                return MeetingMeant.Which(turn, request, found.Select(m => (m.Name, "guest", m.ObjectId)));
            if (found.Count == 0)
                return Reply.Say(turn.Text.Of("Guest.NotAmong", Quoted.Of(said), turn.Text.MeetingName(meeting.Id, turn.Settings)));
            guest = found[0].ObjectId;
        }
        return await keeper.CommitAsync(
            turn, new UninviteGuest(meeting.Id, guest, request.Seen()), request.Seen() is { } seen ? $"{meeting.Id}|{seen}" : null, meeting.Id, cancellationToken);
    }

    /// <summary>The guests who are called so, or whose address it is.</summary>
    private async Task<List<Member>> NamedAsync(Turn turn, Meeting meeting, string said, CancellationToken cancellationToken)
    {
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        List<Member> guests = [.. meeting.Invited.Where(g => names.ContainsKey(g.Id)).Select(g => new Member(g.Id, names[g.Id], false))];
        if (!Mail.IsAddress(said))
            return [.. RosterCheck.AllNamed(said, guests)];
        var mails = (await directory.OfAsync([.. guests.Select(g => g.ObjectId)], cancellationToken)).People;
        return guests.FindAll(g => string.Equals(g.Name, said, StringComparison.OrdinalIgnoreCase)
            || mails.Any(m => m.ObjectId == g.ObjectId && string.Equals(m.Mail, said, StringComparison.OrdinalIgnoreCase)));
    }
}
