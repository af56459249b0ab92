using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Meetings.MeetingCommand;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>
/// Puts on the record what the organiser's calendar says of a meeting; whoever looked there gives this command, no person. The record
/// follows a meeting that was moved, lengthened or shortened there, unless it cannot be so: in the past, while its people meet elsewhere, or
/// longer than a meeting is.
/// </summary>
/// <param name="Id">Which meeting.</param>
/// <param name="Time">When it begins there; null where its entry is gone.</param>
/// <param name="Minutes">How long it takes there; null where its entry is gone.</param>
public sealed record NoteCalendar(MeetingId Id, MeetingTime? Time, int? Minutes) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Meeting(Id) is not { State: MeetingState.Scheduled } meeting)
            return Refusal.Because(Reason.NothingToLoad);
        if (Time == meeting.Time && Minutes == meeting.Minutes)
            return meeting.Calendar is null || meeting.HasFollowedCalendar ? Refusal.Because(Reason.NothingToLoad) : new Outcome.Accepted(by, [new CalendarAgrees(Id)]);
        if (Time is { } there && Minutes is { } minutes && Series.IsLength(minutes) && FaultOf(there, now) is null
            && !workspace.ShareTheirPeople(meeting with { Time = there, Minutes = minutes }))
            return new Outcome.Accepted(by, [new CalendarFollowed(Id, there, minutes)]);
        return meeting.Calendar is { } known && (known.Time, known.Minutes ?? meeting.Minutes) == (Time, Minutes ?? meeting.Minutes)
            ? Refusal.Because(Reason.NothingToLoad)
            : new Outcome.Accepted(by, [new CalendarDiffers(Id, Time, Minutes)]);
    }
}

/// <summary>Somebody changed when the meeting is in the calendar, and the record follows. Changed back there to as it was, all is as it was.</summary>
/// <param name="Id">Which meeting.</param>
/// <param name="Time">When it begins.</param>
/// <param name="Minutes">How long it takes; null for as long as before.</param>
public sealed record CalendarFollowed(MeetingId Id, MeetingTime Time, int? Minutes) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        var moved = meeting.MovedTo(Time, Minutes, stamp, inCalendar: true);
        var (was, minutes) = (meeting.Calendar?.Was ?? meeting.Time, meeting.Calendar?.WasMinutes ?? meeting.Minutes);
        var isBack = was == moved.Time && minutes == moved.Minutes;
        return [moved with { Calendar = isBack ? null : new(Time, stamp.At) { Was = was, WasMinutes = minutes == moved.Minutes ? null : minutes } }];
    }
}

/// <summary>The calendar was found to say something else.</summary>
public sealed record CalendarDiffers(MeetingId Id, MeetingTime? Time, int? Minutes) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        var finding = meeting.Calendar ?? new(Time, stamp.At);
        return [meeting with { Calendar = finding with { Time = Time, At = stamp.At, Minutes = Minutes == meeting.Minutes ? null : Minutes } }];
    }
}

/// <summary>The calendar was found to say what the record says, after it had not.</summary>
public sealed record CalendarAgrees(MeetingId Id) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Calendar = meeting.Calendar is { Was: not null } known ? known with { Time = meeting.Time, Minutes = null, At = stamp.At } : null }];
    }
}
