using System.Globalization;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Meetings.Guests;
using Concord.Domain.Meetings;
using Concord.Ledger;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;
using Duration = Ical.Net.DataTypes.Duration;

namespace Concord.Bot.Meetings.Ics;

/// <summary>
/// Meetings as an iCalendar file (RFC 5545), which a calendar takes in and, by the same UID and a higher SEQUENCE, changes later.
/// It is published (RFC 5546, 3.2.1) and invites nobody: it has no attendees, whose answers nobody waits for. With guests it is no message at
/// all but an entry, from which whoever takes it in can send the invitations. Pure.
/// </summary>
internal static class MeetingCalendar
{
    /// <summary>The file.</summary>
    /// <param name="meetings">One, or several.</param>
    /// <param name="view">The records, the reader's language, and when it is made.</param>
    /// <param name="workspace">Whose meetings.</param>
    /// <param name="mails">Addresses by object id, as far as they are known.</param>
    public static byte[] Of(IReadOnlyList<Meeting> meetings, RecordView view, WorkspaceId workspace, IReadOnlyDictionary<string, string> mails)
    {
        var calendar = new Calendar
        {
            ProductId = $"-//Concord//{view.Text.Language.Code.ToUpperInvariant()}",
            Method = meetings is [{ State: MeetingState.Cancelled }] ? CalendarMethods.Cancel : meetings.Any(m => m.Invited.Any()) ? null : CalendarMethods.Publish,
        };
        foreach (var zone in meetings.GroupBy(m => m.Time.Zone))
            calendar.AddChild(ZoneComponent.Of(zone.Key, zone.Min(m => m.Time.Start.ToInstant()), zone.Max(m => m.End)));
        foreach (var meeting in meetings)
            calendar.Events.Add(EventOf(meeting, view, workspace, mails));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent EventOf(Meeting meeting, RecordView view, WorkspaceId workspace, IReadOnlyDictionary<string, string> mails)
    {
        var one = new CalendarEvent
        {
            Uid = $"{meeting.Id}@{workspace}.concord",
            Sequence = meeting.Sequence,
            DtStamp = new CalDateTime(view.Now.ToDateTimeUtc()),
            // The length, not the end: on the night of a change an hour may come twice, and the end has no offset.
            DtStart = new CalDateTime(meeting.Time.Local.ToDateTimeUnspecified(), meeting.Time.Zone),
            Duration = Duration.FromMinutes(meeting.Minutes),
            Status = meeting.State == MeetingState.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Summary = OneLine(view.Text.MeetingName(meeting.Id, view.Settings)),
            Description = string.Join('\n', DescriptionOf(meeting, view).Select(OneLine)),
        };
        if (view.Workspace.LeaderOf(meeting) is { } leader && MailOf(leader.Person, mails) is { } mail)
            one.Organizer = new Organizer($"mailto:{mail}") { CommonName = Parameter(view.Text.Who(leader, view.Names)) };
        foreach (var guest in meeting.Invited)
            if (MailOf(guest.Id, mails) is { } address)
                one.Attendees.Add(new Attendee($"mailto:{address}") { CommonName = Parameter(view.Names.GetValueOrDefault(guest.Id) ?? address), ParticipationStatus = EventParticipationStatus.NeedsAction });
        return one;
    }

    private static IEnumerable<string> DescriptionOf(Meeting meeting, RecordView view)
    {
        var items = meeting.State == MeetingState.Cancelled ? [] : MeetingDescription.Items(meeting, view).ToList();
        return [.. MeetingDescription.Lines(meeting, view), "", .. items, .. items.Count > 0 ? [""] : Array.Empty<string>(), MeetingDescription.Source(meeting, view)];
    }

    /// <summary>An address as it may stand in a file; null where there is none that can.</summary>
    private static string? MailOf(string person, IReadOnlyDictionary<string, string> mails) =>
        mails.TryGetValue(person, out var mail) && Mail.IsAddress(mail) ? mail : null;

    /// <summary>A value between quotation marks can have none in it.</summary>
    private static string Parameter(string text) => OneLine(text).Replace('"', '\'');

    /// <summary>Ical.Net writes some line breaks as they are, and a line of the file is a statement of its own.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : c));
}
