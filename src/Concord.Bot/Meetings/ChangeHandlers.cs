using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime.Text;

namespace Concord.Bot.Meetings;

/// <summary>Puts a meeting to another time. Words show what is meant first; the press on a card counts.</summary>
public sealed class MoveHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.move";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.IsOpen && m.End > turn.Now, out var meeting, out var asked))
            return asked;
        var text = turn.Text;
        if (request.Value("on") is null && request.By() is { } by)
            request = request with { Data = new Dictionary<string, string>(request.Data) { ["on"] = LocalDatePattern.Iso.Format(meeting.Time.Day + by) } };
        if (request.Value("on") is null)
            return ConfirmCard.AskWhen(text.MeetingName(meeting.Id, turn.Settings), text.Of("Meeting.MoveWhen"), null, Verb, request, turn);
        if (request.Value("at") is { } said && MomentText.HourOf(said) is null)
            return Reply.Say(text.Of("Fault.NoSuchHour", Quoted.Of(said)));
        if (request.Time(meeting.Time.Local.TimeOfDay, meeting.Time.Zone) is not { } time)
            return turn.Refused(Reason.ForgedCard);
        if (request.Seen() is { } seen)
            return await keeper.CommitAsync(turn, new MoveMeeting(meeting.Id, time, seen) { Minutes = request.Number("minutes") }, $"{meeting.Id}|{seen}", meeting.Id, cancellationToken);
        if (MeetingKeeper.Refusal(turn, new MoveMeeting(meeting.Id, time, meeting.Version)) is { } refused)
            return refused;
        return ConfirmCard.Of(
            text.MeetingName(meeting.Id, turn.Settings), text.Of("Meeting.MoveTo", time.Day, meeting.Time.Day), time, meeting.Minutes,
            MeetingNotes.Of(turn.Settings.SeriesOf(meeting.Id.Series), time, turn.Workspace, text), text.Of("Meeting.MoveThere"), Verb,
            new(request.Data) { ["meeting"] = meeting.Id.ToString(), ["seen"] = $"{meeting.Version}", ["zone"] = time.Zone }, turn);
    }
}

/// <summary>Cancels a meeting. Words show which is meant first; the press on a card counts.</summary>
public sealed class CancelHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.cancel";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.IsOpen && m.End > turn.Now, out var meeting, out var asked))
            return asked;
        if (request.Seen() is { } seen)
            return await keeper.CommitAsync(turn, new CancelMeeting(meeting.Id, request.Value("why"), seen), $"{meeting.Id}|{seen}", meeting.Id, cancellationToken);
        var text = turn.Text;
        return MeetingKeeper.Refusal(turn, new CancelMeeting(meeting.Id, null, meeting.Version)) ?? ConfirmCard.Of(
            text.MeetingName(meeting.Id, turn.Settings), text.Of("Meeting.CancelOn", meeting.Time.Day), meeting.Time, meeting.Minutes, [],
            text.Of("Meeting.CancelIt"), Verb, request.Value("note") is { } why ? new(MeetingButtons.Data(meeting, text)) { ["why"] = why } : MeetingButtons.Data(meeting, text), turn);
    }
}

/// <summary>Records that a meeting was held, also one that was never scheduled here. Words show what is meant first.</summary>
public sealed class HeldHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.held";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        Meeting? meeting = null;
        var day = request.Day("held");
        // Without a day it must be one of the record, with a day it need not be.
        if ((day is null || request.Value("meeting") is not null || request.Value("session") is not null)
            && !request.TryMeeting(turn, m => m.State == MeetingState.Started || (m.IsOpen && m.Time.Start.ToInstant() <= turn.Now), out meeting, out var asked) && (day is null || request.Value("meeting") is not null))
            return asked;
        Series? series = null;
        if (meeting is null && !request.TrySeries(turn, out series, out asked))
            return asked!;
        var code = meeting?.Id.Series ?? series!.Code;
        var (seen, draft) = (request.Seen(), request.Value("draft"));
        var command = new RecordMeeting(code, meeting?.Id, day, seen);
        if (seen is not null || draft is { Length: <= 64 })
            return await keeper.CommitAsync(turn, command, draft ?? $"{meeting?.Id}|{seen}", meeting?.Id, cancellationToken);
        var text = turn.Text;
        return MeetingKeeper.Refusal(turn, command) ?? ConfirmCard.Of(
            meeting is not null ? text.MeetingName(meeting.Id, turn.Settings) : text.SeriesName(series!),
            text.Of("Meeting.HeldOn", day ?? meeting!.Time.Day), null, 0, [], text.Of("Meeting.RecordIt"), Verb,
            new(request.Data) { ["series"] = code, ["draft"] = Guid.NewGuid().ToString("N") }, turn);
    }
}

/// <summary>A meeting was not held, as had been said. Words show what is meant first; the press on a card counts.</summary>
public sealed class NotHeldHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.notheld";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.State == MeetingState.Held, out var meeting, out var asked))
            return asked;
        if (request.Seen() is { } seen)
            return await keeper.CommitAsync(turn, new CorrectHeld(meeting.Id, request.Value("why"), seen), $"{meeting.Id}|{seen}", meeting.Id, cancellationToken);
        var text = turn.Text;
        return MeetingKeeper.Refusal(turn, new CorrectHeld(meeting.Id, null, meeting.Version)) ?? ConfirmCard.Of(
            text.MeetingName(meeting.Id, turn.Settings), text.Of("Meeting.NotHeldOn", meeting.Time.Day), null, 0, [], text.Of("Meeting.CorrectIt"), Verb,
            request.Value("note") is { } why ? new(MeetingButtons.Data(meeting, text)) { ["why"] = why } : MeetingButtons.Data(meeting, text), turn);
    }
}
