using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>When the organiser's calendar is looked at: at once when a meeting is set, a guest invited or its agenda approved, and each morning until it begins.</summary>
public static class CalendarWatch
{
    /// <summary>The kind of the due row that has it looked at; its subject is the meeting.</summary>
    public const string Kind = "meeting.calendar";

    /// <summary>The kind of the due row that tells of what was found there.</summary>
    public const string Finding = "meeting.finding";

    private static readonly Duration JustAfter = Duration.FromSeconds(1);

    /// <summary>The next look after an instant; null where there is none to come. UTC.</summary>
    public static Instant? NextLook(this Workspace workspace, Meeting meeting, Instant after)
    {
        if (meeting.Set is null || meeting.State is not (MeetingState.Scheduled or MeetingState.Cancelled))
            return null;
        var set = meeting.CalendarNewsAt + JustAfter;
        if (set > after)
            return set;
        var settings = workspace.Settings()!;
        var today = settings.MorningOf(settings.DayOf(after));
        var next = today > after ? today : settings.MorningOf(settings.DayOf(after).PlusDays(1));
        return meeting.State == MeetingState.Scheduled && next < meeting.Time.Start.ToInstant() ? next : null;
    }

    /// <summary>When there is something to tell of what was found; null where nothing was.</summary>
    public static Instant? FindingAt(Meeting meeting) => meeting is { Calendar: { } found, State: MeetingState.Scheduled } ? found.At + JustAfter : null;

    /// <summary>When the calendar is to have the agenda that was approved last; null where none was.</summary>
    public static Instant? ApprovedAt(Agenda agenda) => agenda.Versions is [.., var newest] ? newest.At + JustAfter : null;

    /// <summary>
    /// Who is told of what was found, by object id: who leads the meeting and who takes the notes, whose decision it is; where the record has
    /// followed, all who take part besides.
    /// </summary>
    public static IEnumerable<string> ToldOfCalendar(this Workspace workspace, Meeting meeting, Instant now)
    {
        var today = workspace.Settings()!.DayOf(now);
        return workspace.All<Person>().Where(p => p.RolesOn(today).Any(r => r.Kind == RoleKind.NoteTaker)).Select(p => p.ObjectId)
            .Concat(workspace.LeaderOf(meeting) is { } leader ? [leader.Person] : [])
            .Concat(meeting.HasFollowedCalendar ? workspace.ParticipantsOf(meeting) : []).Distinct();
    }
}
