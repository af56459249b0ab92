using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings;

/// <summary>From Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class MeetingLifeTests
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private static MeetingTime At(int month, int day, int hour = 10, int year = 2027) => new(new LocalDateTime(year, month, day, hour, 0), "Europe/Berlin");

    private static ScheduleMeeting Schedule(MeetingTime time, Session? session = null, string series = "ES") => new(series, session, time, 120);

    private static Workspace With(Workspace before, params Command[] commands) =>
        commands.Aggregate(before, (w, c) => After(w, Authority.Decide(w, Given.NoteTaker, c, Now)));

    private static Reason? Why(Workspace workspace, Command command, string person = Given.NoteTaker, Instant? at = null) =>
        (Authority.Decide(workspace, person, command, at ?? Now) as Outcome.Refused)?.Why.Reason;

    [Fact]
    public void A_group_that_said_nothing_else_holds_the_three_series_led_by_its_first_secretariat() =>
        Assert.Equal([("ES", 3), ("ADM", 1), ("MGT", 1)], Empty.Settings()!.Series.Select(s => (s.Code, s.Cadence.EveryMonths)));

    [Fact]
    public void A_second_meeting_in_a_quarter_is_extraordinary_and_a_cancelled_ones_session_is_free_again()
    {
        var workspace = With(Empty, Schedule(At(6, 20)), Schedule(At(6, 25)), Schedule(At(6, 28)));
        Assert.Equal(["ES/2027/Q2", "ES/2027/X1", "ES/2027/X2"], workspace.MeetingsOf("ES").Select(m => m.Id.Symbol));
        Assert.Equal(Reason.SessionTaken, Why(workspace, Schedule(At(6, 29), new(2027, "Q2"))));

        workspace = With(workspace, new CancelMeeting(Q2, " travel ", null), Schedule(At(6, 30)));

        var again = workspace.Meeting(Q2)!;
        Assert.Equal((MeetingState.Scheduled, At(6, 30)), (again.State, again.Time));
        Assert.Equal([(At(6, 20), null, "travel"), (At(6, 20), At(6, 30), null)], again.Changes.Select(c => (c.From, c.To, c.Why)));
    }

    [Fact]
    public void Who_takes_part_is_told_of_a_meeting_that_is_set_but_for_who_set_it_and_of_none_that_has_been()
    {
        var workspace = With(Empty, Schedule(At(6, 20)));
        var meeting = workspace.Meeting(Q2)!;
        Assert.Equal([HeadOfAewa, HeadOfCms, HeadOfEurobats], workspace.ToldOf(meeting, Now).Order());
        Assert.Equal(Now + Duration.FromSeconds(1), meeting.DueAfter(workspace, Now).Single(d => d.Kind == MeetingNews.Kind).At);
        Assert.Empty(workspace.ToldOf(meeting, Now + Duration.FromDays(30)));

        var moved = With(workspace, new MoveMeeting(Q2, At(7, 5), null), new CancelMeeting(Q2, null, null));
        Assert.Equal((1, 2), (With(workspace, new MoveMeeting(Q2, At(7, 5), null)).Meeting(Q2)!.Sequence, moved.Meeting(Q2)!.Sequence));
        Assert.Equal(3, moved.ToldOf(moved.Meeting(Q2)!, Now).Count());
    }

    [Fact]
    public void A_moved_meeting_keeps_its_session()
    {
        var workspace = With(Empty, Schedule(At(6, 20)), new MoveMeeting(Q2, At(7, 5), null));
        Assert.Equal(At(7, 5), workspace.Meeting(Q2)!.Time);
        Assert.Equal(Reason.MeetingIsThen, Why(workspace, new MoveMeeting(Q2, At(7, 5), null)));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_says_why()
    {
        var workspace = With(Empty, Schedule(At(6, 14, 15)));
        Assert.Equal(Reason.MeetingIsPast, Why(workspace, Schedule(At(6, 14, 9))));
        Assert.Equal(Reason.HourSkipped, Why(workspace, Schedule(At(3, 26, 2, 2028))));
        Assert.Equal(Reason.MeetingNotToday, Why(With(Empty, Schedule(At(6, 20))), new StartMeeting(Q2, null)));
        Assert.Equal(Reason.ForgedCard, Why(workspace, Schedule(At(6, 20), new(2027, "05"))));
        Assert.Equal(Reason.ForgedCard, Why(workspace, Schedule(At(6, 20), series: "NONE")));
        Assert.Equal(Reason.ForgedCard, Why(workspace, new MoveMeeting(Q2, At(6, 20), 99)));
        Assert.Equal(Reason.StaleCard, Why(With(workspace, new MoveMeeting(Q2, At(6, 20), null)), new CancelMeeting(Q2, null, 2)));
        Assert.Equal(Reason.DayIsToCome, Why(workspace, new RecordMeeting("ES", null, new(2027, 6, 15), null)));
        var held = With(workspace, new RecordMeeting("ES", Q2, null, null));
        Assert.All(new Command[] { new MoveMeeting(Q2, At(6, 20), null), new CancelMeeting(Q2, null, null), new StartMeeting(Q2, null), new RecordMeeting("ES", Q2, null, null) },
            c => Assert.Equal(Reason.MeetingIsOver, Why(held, c)));
    }

    [Fact]
    public void A_meeting_that_nobody_scheduled_is_recorded_on_its_day()
    {
        var workspace = With(Empty, new RecordMeeting("ES", null, new(2027, 3, 12), null), new RecordMeeting("ES", null, new(2027, 3, 30), null));
        Assert.Equal(["ES/2027/Q1", "ES/2027/X1"], workspace.MeetingsOf("ES").Select(m => m.Id.Symbol));
        Assert.Equal(new CadenceLimit(new(2027, 3, 30), new(2027, 6, 30), CadenceStanding.Soon), workspace.CadenceLimit(workspace.Settings()!.SeriesOf("ES")!, Today));
        Assert.Equal(Reason.MeetingIsOver, Why(workspace, new RecordMeeting("ES", null, new(2027, 3, 12), null)));
    }

    [Fact]
    public void A_day_names_the_meeting_that_was_scheduled_for_it_or_before_it_in_the_same_quarter()
    {
        var later = Instant.FromUtc(2027, 6, 25, 12, 0);
        var workspace = With(Empty, Schedule(At(6, 20)));
        var held = After(workspace, Authority.Decide(workspace, Given.NoteTaker, new RecordMeeting("ES", null, new(2027, 6, 22), null), later), later);
        Assert.Equal((MeetingState.Held, new LocalDate(2027, 6, 22)), (held.Meeting(Q2)!.State, held.Meeting(Q2)!.Time.Day));
        // One that is still to come is another.
        var both = With(workspace, new RecordMeeting("ES", null, new(2027, 6, 10), null));
        Assert.Equal(MeetingState.Scheduled, both.Meeting(Q2)!.State);
        Assert.Equal("ES/2027/X1", both.LastHeld("ES")!.Id.Symbol);
    }

    [Fact]
    public void It_ended_when_that_was_said_on_its_day_and_else_as_it_was_planned()
    {
        var planned = Instant.FromUtc(2027, 6, 14, 9, 0);
        var workspace = With(Empty, Schedule(At(6, 14, 10)));
        Instant? Ended(Workspace before, Instant at) => After(before, Authority.Decide(before, Given.NoteTaker, new RecordMeeting("ES", Q2, null, null), at), at).Meeting(Q2)!.EndedAt;
        Assert.Equal(planned, Ended(workspace, planned));
        Assert.Equal(Instant.FromUtc(2027, 6, 14, 10, 0), Ended(workspace, Instant.FromUtc(2027, 6, 16, 9, 0)));
        var started = With(workspace, new StartMeeting(Q2, null));
        Assert.Equal(Instant.FromUtc(2027, 6, 14, 11, 30), Ended(started, Instant.FromUtc(2027, 6, 14, 11, 30)));
    }

    [Fact]
    public void A_meeting_is_called_by_who_leads_its_series_and_by_who_serves_the_joint_work()
    {
        var officers = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(Person("officer", new Role(RoleKind.AdministrativeOfficer, Aewa))) }, Now));
        Assert.Null(Why(officers, Schedule(At(6, 20)), HeadOfCms));
        Assert.Equal(Reason.NotConvener, Why(officers, Schedule(At(6, 20)), HeadOfAewa));
        Assert.Equal(Reason.NotConvener, Why(officers, Schedule(At(6, 20)), "officer"));
        Assert.Null(Why(officers, Schedule(At(6, 20), series: "ADM"), "officer"));
        Assert.Equal(Reason.NotConvener, Why(officers, Schedule(At(6, 20), series: "MGT"), "officer"));
        Assert.Equal(Reason.NotConvener, Why(officers, new CancelMeeting(Q2, null, null), Given.Reader));
    }

    [Fact]
    public void Another_group_holds_other_series_and_who_leaves_leads_none()
    {
        var own = new Series("WGD", "Working group on data", new(6, CadenceKind.Rule), Aewa);
        var workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { Series = [own] }, Now));
        Assert.Equal([own], workspace.Settings()!.Series);
        var without = After(workspace, Authority.DecideForOperator(workspace, SetUp with { Members = SetUp.Members.RemoveAt(1) }, Now));
        Assert.Equal(Cms, without.Settings()!.Series.Single().Lead);
        Assert.Equal(Reason.SetUpNeedsSeries, Refused(Authority.DecideForOperator(workspace, SetUp with { Series = [own, own] }, Now)));
        Assert.Equal(Reason.SetUpNeedsSeries, Refused(Authority.DecideForOperator(workspace, SetUp with { Series = [own with { Cadence = new(0, CadenceKind.Rule) }] }, Now)));
        Assert.Equal(Reason.UnknownZone, Refused(Authority.DecideForOperator(workspace, SetUp with { OtherZones = ["Mars/Olympus"] }, Now)));
    }
}
