using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Meetings;

/// <summary>Says when the next meeting is; where none is scheduled, until when one has to be.</summary>
public sealed class ShowNextMeeting(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.next";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("session") is not null || request.Value("day") is not null)
            return request.TryMeeting(turn, m => m.State != MeetingState.Cancelled, out var named, out var asked)
                ? await cards.ShowAsync(turn, named, cancellationToken)
                : asked;
        if (turn.Workspace.NextMeeting(request.Value("series"), turn.Now) is { } next)
            return await cards.ShowAsync(turn, next, cancellationToken);
        var series = turn.Settings.Series.Where(s => request.Value("series") is not { } code || s.Code == code).ToList();
        var view = new RecordView(turn.Workspace, new Dictionary<string, string>(), turn.Now, turn.Text);
        return Reply.Show(NoneScheduledCard.Of(series, view, Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today)));
    }
}
