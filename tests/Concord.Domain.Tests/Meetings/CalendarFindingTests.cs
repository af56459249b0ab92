using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Meetings;

/// <summary>What the organiser's calendar says otherwise, from Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class CalendarFindingTests
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private static readonly MeetingTime Ten = At(24, 10), Eleven = At(24, 11);

    private static readonly Workspace Scheduled = After(Empty, Authority.Decide(Empty, Given.NoteTaker, new ScheduleMeeting("ES", null, Ten, 120), Now));

    [Fact]
    public void What_is_found_is_noted_once_and_changes_no_meeting()
    {
        var found = Note(Scheduled, Eleven);
        Assert.Equal((Ten, new CalendarFinding(Eleven, Now), 0), (found.Meeting(Q2)!.Time, found.Meeting(Q2)!.Calendar, found.Meeting(Q2)!.Sequence));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(found, new(Q2, Eleven), Now)));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForCalendar(Scheduled, new(Q2, Ten), Now)));
        Assert.Null(Note(found, Ten).Meeting(Q2)!.Calendar);
        Assert.Null(Note(found, null).Meeting(Q2)!.Calendar!.Time);
    }

    [Fact]
    public void No_person_can_say_what_the_calendar_says() =>
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Scheduled, Given.NoteTaker, new NoteCalendar(Q2, Eleven), Now)));

    [Fact]
    public void Who_calls_the_meetings_takes_the_calendars_time_or_keeps_the_records()
    {
        var found = Note(Scheduled, Eleven);
        var taken = After(found, Authority.Decide(found, HeadOfCms, new MoveMeeting(Q2, Eleven, null), Now));
        Assert.Equal((Eleven, null), (taken.Meeting(Q2)!.Time, taken.Meeting(Q2)!.Calendar));

        Assert.Equal(Reason.NotConvener, Refused(Authority.Decide(found, HeadOfAewa, new KeepTime(Q2, null), Now)));
        var kept = After(found, Authority.Decide(found, HeadOfCms, new KeepTime(Q2, null), Now)).Meeting(Q2)!;
        Assert.Equal((Ten, null, kept.Version, 0), (kept.Time, kept.Calendar, kept.Placed, kept.Remade));
        Assert.Equal(Reason.CalendarAgrees, Refused(Authority.Decide(Scheduled, HeadOfCms, new KeepTime(Q2, null), Now)));
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

    private static Workspace Note(Workspace before, MeetingTime? says) => After(before, Authority.DecideForCalendar(before, new(Q2, says), Now));
}
