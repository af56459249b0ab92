using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Meetings.Guests;
using Concord.Bot.Meetings.Outlook;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>One meeting: when it is at each place, who leads it, what is to be known of the day, and the cadence.</summary>
internal static class MeetingCard
{
    private const int ChangesShown = 2;

    /// <summary>The card as of now.</summary>
    public static AdaptiveCard Of(Meeting meeting, RecordView view, string? notice = null)
    {
        var (text, settings, series) = (view.Text, view.Settings, view.Settings.SeriesOf(meeting.Id.Series));
        var today = settings.DayOf(view.Now);
        var name = text.MeetingName(meeting.Id, settings);
        var state = text.Label(meeting.State);
        var distance = meeting.State == MeetingState.Scheduled ? Distance(meeting.Time.Day, today, text) : "";
        var card = Card(
            text.Of("Meeting.InOneSentence", name, state, meeting.Time.Day, AllHours(meeting, settings, text)),
            notice is null ? null : Notice(notice),
            Where(name),
            Title(text.Day(meeting.Time.Day)),
            Row(
                Column("auto", Words(Signed(state, ColourOf(meeting.State), AdaptiveTextWeight.Bolder))),
                Column("stretch", new AdaptiveTextBlock(distance) { HorizontalAlignment = AdaptiveHorizontalAlignment.Right, Wrap = true })),
            meeting.State == MeetingState.Cancelled ? null : Hours(meeting.Time, meeting.Minutes, settings, text),
            meeting.State == MeetingState.Cancelled ? null : LedBy(meeting, view),
            GuestWords.Line(meeting, view));
        if (meeting.IsOpen)
            card.Body.AddRange(MeetingNotes.Of(series, meeting.Time, view.Workspace, text).Select(n => Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {n}"))));
        if (FindingWords.Of(meeting, text) is { } finding)
            card.Body.Add(Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {finding}")));
        card.Body.AddRange(meeting.Changes.TakeLast(ChangesShown).Select(c => SmallPrintAsWritten(ChangeOf(c, view))));
        if (meeting.State == MeetingState.Scheduled && series is not null && view.Workspace.LastHeld(series.Code) is not null)
            card.Body.Add(SmallPrint(CadenceLines.Of(series, view.Workspace, today, isScheduled: true, text)));
        card.Body.Add(SmallPrint($"{meeting.Id.Symbol} · {text.Of("Card.Version", meeting.Version)}"));
        card.Actions = [.. MeetingButtons.Of(meeting, view)];
        return card;
    }

    /// <summary>One line for each place, the meeting's own first.</summary>
    public static AdaptiveContainer Hours(MeetingTime time, int minutes, Settings settings, Text text) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            .. MeetingWords.ZonesOf(time, settings).Select(zone =>
                Row(NameOfLine(Places.NameOf(zone)), Column("stretch", new AdaptiveTextBlock(text.HoursIn(time, minutes, zone)) { Wrap = true }))),
        ],
    };

    /// <summary>How far away a day is; a day that has been is not called late.</summary>
    private static string Distance(LocalDate day, LocalDate today, Text text) =>
        day < today ? text.Count("Meeting.DaysAgo", Period.DaysBetween(day, today)) : text.Distance(DueDate.On(day), today);

    private static string AllHours(Meeting meeting, Settings settings, Text text) =>
        string.Join(", ", MeetingWords.ZonesOf(meeting.Time, settings).Select(z => $"{text.HoursIn(meeting.Time, meeting.Minutes, z)} {Places.NameOf(z)}"));

    private static AdaptiveRichTextBlock? LedBy(Meeting meeting, RecordView view) => view.Workspace.LeaderOf(meeting) is { } leader
        ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(view.Text.Of("Meeting.LedBy", view.Text.Who(leader, view.Names), leader.Capacity.Secretariat!)))
        : null;

    private static string ChangeOf(MeetingChange change, RecordView view)
    {
        var text = view.Text;
        var from = Moment(change.From, change.FromMinutes, text);
        var to = change.To is { } there ? Moment(there, change.ToMinutes, text) : null;
        var who = text.Who(change.By, view.Names);
        var line = change.WasNotHeld ? text.Of("Meeting.Corrected", from, who)
            : to is null ? text.Of("Meeting.CancelledBy", from, who)
            : change.InCalendar ? text.Of("Meeting.MovedInCalendar", from, to) : text.Of("Meeting.Moved", from, to, who);
        return change.Why is { } why ? $"{line} {text.Of("Milestone.Quote", why)}" : line;
    }

    private static string Moment(MeetingTime time, int? minutes, Text text) =>
        $"{text.Day(time.Day)}, {text.HourOf(time, minutes)} {Places.NameOf(time.Zone)}";

    private static AdaptiveTextColor ColourOf(MeetingState state) => state switch
    {
        MeetingState.Held => AdaptiveTextColor.Good,
        MeetingState.Cancelled => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Accent,
    };
}
