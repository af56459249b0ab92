using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>The meeting comes to an item; where none is named, to the next.</summary>
public sealed class TakeUpItem(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.item";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySitting(turn, out var meeting, out var asked) || !request.TryItem(turn, meeting.Id, out var item, out asked))
            return asked;
        item ??= Next(turn.Workspace, meeting.Id);
        return item is null
            ? turn.Refused(turn.Workspace.Agenda(meeting.Id) is null ? Reason.NoAgenda : Reason.LastItem, meeting.Id)
            : await keeper.CommitAsync(turn, request, meeting.Id, new TakeItem(meeting.Id, item.Id), cancellationToken);
    }

    /// <summary>The item behind the one at hand, or the first; null where there is none.</summary>
    internal static AgendaItem? Next(Workspace workspace, MeetingId meeting)
    {
        var items = (workspace.Agenda(meeting)?.Numbered ?? []).Select(n => n.Item).ToList();
        var at = items.FindIndex(i => i.Id == workspace.SittingOf(meeting).Item);
        return items.Skip(at + 1).FirstOrDefault(i => i.Gone is null);
    }
}

/// <summary>Puts an item off to the next meeting of the series, on whose agenda it stands then.</summary>
public sealed class ParkItem(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.park";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySitting(turn, out var meeting, out var asked) || !request.TryItem(turn, meeting.Id, out var item, out asked))
            return asked;
        if ((item?.Id ?? turn.Workspace.SittingOf(meeting.Id).Item) is not { } parked)
            return turn.Refused(Reason.NoAgenda, meeting.Id);
        var commit = await keeper.CommitOnlyAsync(turn, request, meeting.Id, new SendItem(meeting.Id, parked, meeting.Id.Series, request.Value("note")), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? turn.Refused(why)
            : Reply.Say(turn.Text.Of("Sitting.Parked", commit.Workspace.Agenda(meeting.Id)!.NumberOf(parked)));
    }
}

/// <summary>Writes a note down, under the item that is named or the one at hand.</summary>
public sealed class TakeANote(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.note";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySitting(turn, out var meeting, out var asked) || !request.TryItem(turn, meeting.Id, out var item, out asked))
            return asked;
        var id = item?.Id ?? turn.Workspace.SittingOf(meeting.Id).Item;
        var command = new TakeNote(meeting.Id, id, request.Value("note"));
        if (request.Seen() is not null)
            return await keeper.CommitAsync(turn, request, meeting.Id, command, cancellationToken);
        // Whoever dictates at a meeting wants to go on; its card shows the note.
        var commit = await keeper.CommitOnlyAsync(turn, request, meeting.Id, command, cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why } ? turn.Refused(why)
            : Reply.Say(turn.Text.Of("Sitting.Noted", commit.Workspace.SittingOf(meeting.Id).NotesTaken, MinutesWords.ItemOf(id, meeting.Id, commit.Workspace, turn.Text)));
    }
}

/// <summary>Rewords a note, or takes it back where nothing is said in its place.</summary>
public sealed class RewordNote(SittingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "sitting.reword";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySitting(turn, out var meeting, out var asked))
            return asked;
        if (request.Number("number") is not { } number || turn.Workspace.SittingOf(meeting.Id).Notes.FirstOrDefault(n => n.Number == number) is not { } note)
            return turn.Refused(Reason.UnknownNote, request.Number("number") ?? 0, meeting.Id);
        var seen = request.Value("print") ?? Fingerprint.Of(note.Text);
        return await keeper.CommitAsync(turn, request, meeting.Id, new ChangeNote(meeting.Id, number, request.Value("note"), seen), cancellationToken);
    }
}

/// <summary>The meeting is over. Of one that nobody started here it is asked first, as of any other.</summary>
public sealed class EndMeeting(SittingKeeper keeper, HeldHandler held) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.end";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.IsUnderWay(turn.Now), out var meeting, out var asked))
        {
            var isNamed = (request.Value("session") ?? request.Value("day") ?? request.Value("series")) is not null;
            return isNamed || !turn.Workspace.UnderWay(turn.Now).Any() ? await held.HandleAsync(turn, request with { Verb = held.Verb }, cancellationToken) : asked;
        }
        return await keeper.CommitAsync(turn, request, meeting.Id, new RecordMeeting(meeting.Id.Series, meeting.Id, null, null), cancellationToken);
    }
}
