using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings;

/// <summary>What somebody changed in the organiser's calendar, from Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class CalendarFindingTests
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private static readonly MeetingTime Ten = At(24, 10), Eleven = At(24, 11);

    private static readonly Workspace Scheduled = After(Empty, Authority.Decide(Empty, Given.NoteTaker, new ScheduleMeeting("ES", null, Ten, 120), Now));

    [Fact]
    public void The_record_follows_what_was_moved_in_the_calendar_and_says_so()
    {
        var followed = Note(Scheduled, Eleven);
        var meeting = followed.Meeting(Q2)!;
        Assert.Equal((Eleven, new CalendarFinding(Eleven, Now) { Was = Ten }, 1, Scheduled.Meeting(Q2)!.Placed), (meeting.Time, meeting.Calendar, meeting.Sequence, meeting.Placed));
        Assert.Equal((true, Actor.Operator), (meeting.Changes[0].InCalendar, meeting.Changes[0].By));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(followed, Says(Eleven), Now)));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(Scheduled, Says(Ten), Now)));
        Assert.Equal((Ten, null), (Note(followed, Ten).Meeting(Q2)!.Time, Note(followed, Ten).Meeting(Q2)!.Calendar));
        Assert.Equal((At(25, 9), Ten), (Note(followed, At(25, 9)).Meeting(Q2)!.Time, Note(followed, At(25, 9)).Meeting(Q2)!.Calendar!.Was));
    }

    [Fact]
    public void It_does_not_follow_into_the_past_nor_to_where_its_people_meet_already()
    {
        var elsewhere = After(Scheduled, Authority.Decide(Scheduled, Given.NoteTaker, new ScheduleMeeting("MGT", null, At(24, 12), 60), Now));
        foreach (var (workspace, says) in new[] { (Scheduled, At(14, 9)), (elsewhere, Eleven) })
        {
            var found = Note(workspace, says);
            Assert.Equal((Ten, new CalendarFinding(says, Now), 0), (found.Meeting(Q2)!.Time, found.Meeting(Q2)!.Calendar, found.Meeting(Q2)!.Sequence));
            Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(found, Says(says), Now)));
            Assert.Null(Note(found, Ten).Meeting(Q2)!.Calendar);
        }
    }

    [Fact]
    public void An_entry_that_is_gone_changes_no_meeting() => Assert.Equal((Ten, new CalendarFinding(null, Now)), (Note(Scheduled, null).Meeting(Q2)!.Time, Note(Scheduled, null).Meeting(Q2)!.Calendar));

    [Fact]
    public void No_person_can_say_what_the_calendar_says() =>
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Scheduled, Given.NoteTaker, Says(Eleven), Now)));

    [Fact]
    public void Who_calls_the_meetings_puts_it_back_or_takes_the_calendars_time_or_keeps_the_records()
    {
        var followed = Note(Scheduled, Eleven);
        Assert.Equal(Reason.NotConvener, Refused(Authority.Decide(followed, HeadOfAewa, new KeepTime(Q2, null), Now)));
        var back = After(followed, Authority.Decide(followed, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!;
        Assert.Equal((Ten, null, back.Version, HeadOfCms), (back.Time, back.Calendar, back.Placed, back.Changes[^1].By.Person));
        Assert.Equal(Reason.MeetingIsPast, Refused(Authority.Decide(followed, HeadOfCms, new KeepTime(Q2, null), Ten.Start.ToInstant() + Duration.FromMinutes(30))));

        var busy = After(Scheduled, Authority.Decide(Scheduled, Given.NoteTaker, new ScheduleMeeting("MGT", null, At(24, 12), 60), Now));
        var found = Note(busy, Eleven);
        var taken = After(found, Authority.Decide(found, HeadOfCms, new MoveMeeting(Q2, Eleven, null), Now));
        Assert.Equal((Eleven, null), (taken.Meeting(Q2)!.Time, taken.Meeting(Q2)!.Calendar));
        var kept = After(found, Authority.Decide(found, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!;
        Assert.Equal((Ten, null, kept.Version, 0), (kept.Time, kept.Calendar, kept.Placed, kept.Remade));
        Assert.Equal(Reason.CalendarAgrees, Refused(Authority.Decide(Scheduled, HeadOfCms, new KeepTime(Q2, null), Now)));
    }

    [Fact]
    public void It_follows_a_length_as_it_follows_an_hour()
    {
        var longer = Note(Scheduled, Ten, 180);
        var meeting = longer.Meeting(Q2)!;
        Assert.Equal((Ten, 180, new CalendarFinding(Ten, Now) { Was = Ten, WasMinutes = 120 }, true), (meeting.Time, meeting.Minutes, meeting.Calendar, meeting.HasFollowedCalendar));
        Assert.Equal((120, 180, true, 1), (meeting.Changes[0].FromMinutes, meeting.Changes[0].ToMinutes, meeting.Changes[0].InCalendar, meeting.Sequence));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(longer, Says(Ten, 180), Now)));
        Assert.Equal((120, null), (Note(longer, Ten).Meeting(Q2)!.Minutes, Note(longer, Ten).Meeting(Q2)!.Calendar));

        var later = Note(longer, Eleven, 60);
        Assert.Equal(new CalendarFinding(Eleven, Now) { Was = Ten, WasMinutes = 120 }, later.Meeting(Q2)!.Calendar);
        Assert.Equal(new CalendarFinding(Eleven, Now) { Was = Ten }, Note(later, Eleven).Meeting(Q2)!.Calendar);
        var back = After(later, Authority.Decide(later, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!;
        Assert.Equal((Ten, 120, null, back.Version), (back.Time, back.Minutes, back.Calendar, back.Placed));
    }

    [Theory]
    [InlineData(180), InlineData(0), InlineData(-30), InlineData(481), InlineData(1440)]
    public void A_length_that_no_meeting_has_and_one_into_another_meeting_are_not_followed(int minutes)
    {
        var busy = After(Scheduled, Authority.Decide(Scheduled, Given.NoteTaker, new ScheduleMeeting("MGT", null, At(24, 12), 60), Now));
        var found = Note(busy, Ten, minutes);
        Assert.Equal((120, new CalendarFinding(Ten, Now) { Minutes = minutes }, 0), (found.Meeting(Q2)!.Minutes, found.Meeting(Q2)!.Calendar, found.Meeting(Q2)!.Sequence));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(found, Says(Ten, minutes), Now)));
        var taken = Authority.Decide(found, HeadOfCms, new MoveMeeting(Q2, Ten, null) { Minutes = minutes }, Now);
        if (minutes == 180)
            Assert.Equal((180, null), (After(found, taken).Meeting(Q2)!.Minutes, After(found, taken).Meeting(Q2)!.Calendar));
        else
            Assert.Equal(Reason.ForgedCard, Refused(taken));
    }

    [Property(MaxTest = 300)]
    public bool However_often_it_is_changed_there_it_is_put_back_to_when_people_had_agreed_to_meet((byte Hour, byte Length)[] changes)
    {
        var workspace = changes.Aggregate(Scheduled, (w, c) => Authority.DecideForCalendar(w, Says(At(14 + (c.Hour % 12), c.Hour / 12 % 24), c.Length % 9 * 60), Now) is Outcome.Accepted noted ? After(w, noted) : w);
        var meeting = workspace.Meeting(Q2)!;
        var agreed = meeting.Calendar is null ? meeting : After(workspace, Authority.Decide(workspace, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!;
        return meeting.Time.Start.ToInstant() >= Now && meeting.Minutes > 0 && (agreed.Time, agreed.Minutes) == (Ten, 120);
    }

    [Fact]
    public void An_entry_that_is_gone_is_made_anew_as_another()
    {
        var gone = Note(Scheduled, null);
        Assert.Equal(1, After(gone, Authority.Decide(gone, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!.Remade);
    }

    [Property(MaxTest = 300)]
    public bool It_is_looked_at_each_morning_until_the_meeting_begins_and_not_after(ushort hours)
    {
        var meeting = Scheduled.Meeting(Q2)!;
        var after = Now + Duration.FromHours(hours % 400) + Duration.FromSeconds(1);
        var next = Scheduled.NextLook(meeting, after);
        var morning = Scheduled.Settings()!.MorningOf(Today.PlusDays(1));
        return next is { } look
            ? look > after && look < Ten.Start.ToInstant() && (look - after) <= Duration.FromHours(24) && (look - morning).TotalHours % 24 == 0
            : after >= Scheduled.Settings()!.MorningOf(Ten.Day);
    }

    private static MeetingTime At(int day, int hour) => new(new LocalDateTime(2027, 6, day, hour, 0), "Europe/Berlin");

    private static NoteCalendar Says(MeetingTime? time, int minutes = 120) => new(Q2, time, time is null ? null : minutes);

    private static Workspace Note(Workspace before, MeetingTime? time, int minutes = 120) => After(before, Authority.DecideForCalendar(before, Says(time, minutes), Now));
}
