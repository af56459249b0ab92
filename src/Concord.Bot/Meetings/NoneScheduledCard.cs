using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>No meeting is scheduled: when the last one was, and until when the next has to be.</summary>
internal static class NoneScheduledCard
{
    /// <summary>The card.</summary>
    /// <param name="series">Of which series none is scheduled.</param>
    /// <param name="view">From where.</param>
    /// <param name="mayCall">Whether the reader is offered to schedule one.</param>
    public static AdaptiveCard Of(IReadOnlyList<Series> series, RecordView view, bool mayCall)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var title = text.Of("Meeting.NoneScheduled");
        var lines = series.Select(s => (Series: s, Line: CadenceLines.Of(s, view.Workspace, today, isScheduled: false, text))).ToList();
        var card = Card(
            $"{title} {string.Join(" ", lines.Select(l => text.Pair(text.SeriesName(l.Series), l.Line)))}",
            [
                Where(series is [var only] ? text.SeriesName(only) : text.Of("Meeting.Where")),
                Title(title),
                .. lines.SelectMany(l => (IEnumerable<AdaptiveElement>)
                    [.. series.Count == 1 ? Array.Empty<AdaptiveElement>() : [Section(text.SeriesName(l.Series))], Words(AdaptiveSpacing.Small, new AdaptiveTextRun(l.Line))]),
            ]);
        if (series.All(s => view.Workspace.LastHeld(s.Code) is null))
            card.Body.Add(SmallPrint(text.Of("Cadence.HowToRecord", text.Of("Help.meeting.held"))));
        if (series is [var one] && mayCall)
            card.Actions.Add(Actions.Execute(text.Of("Meeting.ScheduleOne"), "meeting.schedule", new() { ["series"] = one.Code, ["language"] = text.Language.Code }, likely: true));
        return card;
    }
}
