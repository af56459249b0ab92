using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

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
        return Reply.Show(NoneScheduled(series, turn));
    }

    private static AdaptiveCard NoneScheduled(List<Series> series, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Meeting.NoneScheduled");
        var lines = series.Select(s => (Series: s, Line: CadenceLines.Of(s, turn.Workspace, turn.Today, isScheduled: false, text))).ToList();
        var card = Card(
            $"{title} {string.Join(" ", lines.Select(l => $"{text.SeriesName(l.Series)}: {l.Line}"))}",
            [
                Where(series is [var only] ? text.SeriesName(only) : text.Of("Meeting.Where")),
                Title(title),
                .. lines.SelectMany(l => (IEnumerable<AdaptiveElement>)
                    [.. series.Count == 1 ? Array.Empty<AdaptiveElement>() : [Section(text.SeriesName(l.Series))], Words(AdaptiveSpacing.Small, new AdaptiveTextRun(l.Line))]),
            ]);
        if (series.TrueForAll(s => turn.Workspace.LastHeld(s.Code) is null))
            card.Body.Add(SmallPrint(text.Of("Cadence.HowToRecord", text.Of("Help.meeting.held"))));
        if (series is [var one] && Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today))
            card.Actions.Add(Actions.Execute(text.Of("Meeting.ScheduleOne"), "meeting.schedule", new() { ["series"] = one.Code, ["language"] = text.Language.Code }, likely: true));
        return card;
    }
}
