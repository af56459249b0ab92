using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using Concord.Domain.Tests.Meetings.Agendas;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>The Executive Secretaries' meeting of 24 June 2027, 10:00 in Bonn, with an approved agenda of ten items, and what is said at it.</summary>
internal static class GivenSittings
{
    public static readonly MeetingId Q2 = GivenMeetings.Q2;

    /// <summary>Ten past ten in Bonn.</summary>
    public static readonly Instant Then = Instant.FromUtc(2027, 6, 24, 8, 10);

    public static Workspace Started(Workspace? before = null) => Do(before ?? GivenMeetings.Approved(), (Given.NoteTaker, new StartMeeting(Q2, null)));

    /// <summary>All three are there.</summary>
    public static Workspace AllThere(Workspace? before = null) => Do(before ?? Started(), (Given.NoteTaker, new RecordAllPresent(Q2)));

    /// <summary>Over, with a note on item 3; EUROBATS sent apologies.</summary>
    public static Workspace Held() => Do(Started(),
        (HeadOfCms, Attends(Cms)), (HeadOfAewa, Attends(Aewa)), (HeadOfEurobats, Attends(Eurobats, AttendanceKind.Apologies)),
        (Given.NoteTaker, new TakeItem(Q2, 3)), (Given.NoteTaker, new TakeNote(Q2, 3, "The plan is on track.")), (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null)));

    public static Workspace Circulated() => Do(Held(), (Given.NoteTaker, new CirculateMinutes(Q2)));

    public static RecordAttendance Attends(SecretariatId secretariat, AttendanceKind kind = AttendanceKind.Present, string? person = null) => new(Q2, secretariat, kind, person, null);

    public static ApproveMinutes Approve(SecretariatId secretariat, int version = 1) => new(Q2, version, secretariat);

    public static Workspace Do(Workspace workspace, params (string Person, Command Command)[] commands) =>
        commands.Aggregate(workspace, (w, c) => Register.Done(w, c.Person, c.Command, Then));

    public static Refusal? Why(Workspace workspace, Command command, string person = Given.NoteTaker) =>
        (Register.Give(workspace, person, command, Then) as Outcome.Refused)?.Why;

    public static DecisionDraft Written(params SecretariatId[] parties) => Register.Written("We will share the tool", parties) with { AgendaItem = 3 };
}
