using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings;

/// <summary>Says how regularly a series met since a day; where none is named, the one that is never to be late.</summary>
public sealed class ShowRegularity : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.regularity";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => Task.FromResult(Answer(turn, request));

    private static Reply Answer(Turn turn, Request request)
    {
        var code = request.Value("series");
        var series = turn.Settings.Series.OrderBy(s => s.Cadence.Kind).FirstOrDefault(s => code is null || s.Code == code);
        if (series is null)
            return turn.Refused(Reason.NoSuchMeeting);
        var held = turn.Workspace.MeetingsOf(series.Code).Where(m => m.State == MeetingState.Held).Select(m => m.Time.Day).ToList();
        if (held.Count == 0)
            return Reply.Say($"{turn.Text.Of("Cadence.NoneHeld")} {turn.Text.Of("Cadence.HowToRecord", turn.Text.Of("Help.meeting.held"))}");
        var since = request.Value("since") is null ? held[0] : request.Day("since");
        if (since is not { } from)
            return turn.Refused(Reason.ForgedCard);
        return from > turn.Today
            ? turn.Refused(Reason.DayToCome, from)
            : Reply.Show(RegularityCard.Of(series, Regularity.Of(series, held, from, turn.Today), from, held[0], turn));
    }
}
