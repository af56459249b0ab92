using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings.Agendas;

/// <summary>From Monday 14 June 2027: the Executive Secretaries meet on 24 June and 20 September, the others on 17 and 18 June.</summary>
internal static class GivenMeetings
{
    public static readonly MeetingId Q2 = new("ES", new(2027, "Q2")), Q3 = new("ES", new(2027, "Q3")), June = new("ADM", new(2027, "06")), Management = new("MGT", new(2027, "06"));

    public static Workspace Scheduled(Workspace? before = null) => Do(
        before ?? Empty, (Given.NoteTaker, Schedule("ES", 6, 24)), (Given.NoteTaker, Schedule("ES", 9, 20)), (Given.NoteTaker, Schedule("ADM", 6, 17)), (Given.NoteTaker, Schedule("MGT", 6, 18)));

    public static Workspace Drafted(Workspace? before = null) => Do(Scheduled(before), (Given.NoteTaker, new DraftAgenda(Q2)));

    public static Workspace Approved(Workspace? before = null) => Do(Drafted(before), (Given.NoteTaker, Add("Conference services")), (HeadOfCms, new ApproveAgenda(Q2)));

    public static AddItem Add(string title, MeetingId? meeting = null) => new(meeting ?? Q2, new() { Title = title });

    public static Workspace Do(Workspace workspace, params (string Person, Command Command)[] commands) =>
        commands.Aggregate(workspace, (w, c) => After(w, Authority.Decide(w, c.Person, c.Command, Now)));

    public static Reason? Why(Workspace workspace, Command command, string person = Given.NoteTaker) =>
        (Authority.Decide(workspace, person, command, Now) as Outcome.Refused)?.Why.Reason;

    /// <summary>Numbers and names of the items as they stand.</summary>
    public static IEnumerable<string> Lines(Workspace workspace, MeetingId? meeting = null) =>
        workspace.Agenda(meeting ?? Q2)!.Numbered.Select(n => $"{n.Number} {(n.Item.Standing is { } standing ? $"{standing}" : n.Item.Content.Title)}{(n.Item.Gone is null ? "" : " -")}");

    public static int IdOf(Workspace workspace, int number, MeetingId? meeting = null) => workspace.Agenda(meeting ?? Q2)!.ItemNumbered(number)!.Id;

    private static ScheduleMeeting Schedule(string series, int month, int day) => new(series, null, new(new LocalDateTime(2027, month, day, 10, 0), "Europe/Berlin"), 120);
}
