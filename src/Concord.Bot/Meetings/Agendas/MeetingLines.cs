using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What an agenda says of its meeting.</summary>
internal static class MeetingLines
{
    /// <summary>The day, each place's hours and who leads: <c>Thu 10 June 2027 · 10:00–12:00 Bonn · 11:00–13:00 Nairobi</c>.</summary>
    public static AdaptiveTextBlock When(Meeting meeting, RecordView view) => Line(string.Join(" · ",
    [
        view.Text.Day(meeting.Time.Day),
        .. MeetingWords.ZonesOf(meeting.Time, view.Settings).Select(z => $"{view.Text.HoursIn(meeting.Time, meeting.Minutes, z)} {Places.NameOf(z)}"),
        .. view.Settings.SeriesOf(meeting.Id.Series) is { } series ? [view.Text.Of("Agenda.Chair", series.Lead)] : Array.Empty<string>(),
    ]));

    /// <summary>The months before it in which no meeting was held, and those whose business is taken here.</summary>
    public static IEnumerable<AdaptiveElement> MonthsWithout(AgendaView agenda, Text text)
    {
        var months = agenda.MonthsWithout.ToLookup(agenda.Series.MayBeMerged, text.Month);
        if (months[false].Any())
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {text.Of("Agenda.NoneHeldIn", text.List(months[false]))}"));
        if (months[true].Any())
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Agenda.CoversToo", text.List(months[true]))));
    }
}
