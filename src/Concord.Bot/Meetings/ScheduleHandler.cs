using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings;

/// <summary>Sets a meeting: shows first what is meant and what is to be known of the day, and stores it when that card is pressed.</summary>
public sealed class ScheduleHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.schedule";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySeries(turn, out var series, out var asked))
            return asked;
        if (!Domain.Secretariats.Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today))
            return turn.Refused(Reason.NotConvener, series.Lead);
        var text = turn.Text;
        if (request.Value("on") is null)
            return ConfirmCard.AskWhen(text.SeriesName(series), text.Of("Meeting.ScheduleWhen"), series, Verb, request, turn);
        if (request.Value("at") is { } said && MomentText.HourOf(said) is null)
            return Reply.Say(text.Of("Fault.NoSuchHour", Quoted.Of(said)));
        if (request.Time(series.At, turn.Settings.ZoneOf(series)) is not { } time)
            return turn.Refused(Reason.ForgedCard);
        var session = request.Value("session") switch
        {
            "X" => Free(turn, series, time),
            { } label when Session.IsLabel(label, series.Cadence) =>
                request.Number("year") is { } year and > 0 and < 9999 ? new Session(year, label) : Session.Nearest(label, time.Day),
            _ => (Session?)null,
        };
        var command = new ScheduleMeeting(series.Code, session, time, series.Minutes);
        if (request.Value("draft") is { Length: <= 64 } draft)
            return await keeper.CommitAsync(turn, command, draft, null, cancellationToken);
        if (MeetingKeeper.Refusal(turn, command) is { } refused)
            return refused;
        var id = new MeetingId(series.Code, session ?? turn.Workspace.FreeSession(series, time.Day));
        return ConfirmCard.Of(
            text.MeetingName(id, turn.Settings), text.Of("Meeting.ScheduleOn", time.Day), time, series.Minutes, MeetingNotes.Of(series, time, turn.Workspace, text),
            text.Of("Meeting.Schedule"), Verb, new(request.Data)
            {
                ["series"] = series.Code, ["session"] = id.Session.Label, ["year"] = $"{id.Session.Year}", ["draft"] = Guid.NewGuid().ToString("N"),
            }, turn);
    }

    private static Session Free(Turn turn, Series series, MeetingTime time) =>
        Enumerable.Range(1, 9).Select(n => Session.Extraordinary(time.Day.Year, n))
            .FirstOrDefault(s => turn.Workspace.Meeting(new(series.Code, s)) is null or { State: MeetingState.Cancelled }, Session.Extraordinary(time.Day.Year, 9));
}
