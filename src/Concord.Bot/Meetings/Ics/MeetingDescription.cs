using Concord.Bot.Cards;
using Concord.Bot.Meetings.Agendas;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;

namespace Concord.Bot.Meetings.Ics;

/// <summary>What a calendar says of a meeting beside its name and time, a line each: the hour at each place, who leads it, and the agenda where there is one. Pure.</summary>
internal static class MeetingDescription
{
    /// <summary>The agenda as everybody may see it, an item a line under its number; none where none was approved yet.</summary>
    public static IEnumerable<string> Items(Meeting meeting, RecordView view) => view.Workspace.Agenda(meeting.Id) is null or { Versions.IsEmpty: true } ? [] :
        AgendaView.Of(view.Workspace, meeting.Id, reader: null, view.Now).Points.Where(p => p.Item.Gone is null)
            .Select(p => $"{p.Number}. {AgendaWords.TitleOf(p, view.Text)}");

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Meeting meeting, RecordView view)
    {
        var (text, settings) = (view.Text, view.Settings);
        if (meeting.State == MeetingState.Cancelled)
            yield return meeting.Changes is [.., { To: null, Why: { } why }] ? $"{text.Label(meeting.State)}. {text.Of("Milestone.Quote", why)}" : text.Label(meeting.State);
        foreach (var zone in MeetingWords.ZonesOf(meeting.Time, settings))
            yield return text.Pair(Places.NameOf(zone), text.HoursIn(meeting.Time, meeting.Minutes, zone));
        if (view.Workspace.LeaderOf(meeting) is { } leader)
            yield return text.Of("Meeting.LedBy", text.Who(leader, view.Names), leader.Capacity.Secretariat!);
    }

    /// <summary>From where it was taken.</summary>
    public static string Source(Meeting meeting, RecordView view) =>
        $"{view.Settings.Name} · {meeting.Id.Symbol} · {view.Text.Of("Card.Version", meeting.Version)}";
}
