using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Meetings.MeetingCommand;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>
/// Puts on the record what the organiser's calendar says of a meeting; whoever looked there gives this command, no person. The record
/// follows a meeting that was moved there, unless it cannot be then: in the past, or while its people meet elsewhere.
/// </summary>
/// <param name="Id">Which meeting.</param>
/// <param name="Time">When it begins there; null where its entry is gone.</param>
public sealed record NoteCalendar(MeetingId Id, MeetingTime? Time) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Meeting(Id) is not { State: MeetingState.Scheduled } meeting)
            return Refusal.Because(Reason.NothingToLoad);
        if (Time?.Local == meeting.Time.Local && Time.Zone == meeting.Time.Zone)
            return meeting.Calendar is null || meeting.HasFollowedCalendar ? Refusal.Because(Reason.NothingToLoad) : new Outcome.Accepted(by, [new CalendarAgrees(Id)]);
        if (Time is { } there && FaultOf(there, now) is null && !workspace.ShareTheirPeople(meeting, there))
            return new Outcome.Accepted(by, [new CalendarFollowed(Id, there)]);
        return meeting.Calendar is { } known && known.Time == Time
            ? Refusal.Because(Reason.NothingToLoad)
            : new Outcome.Accepted(by, [new CalendarDiffers(Id, Time)]);
    }
}

/// <summary>Somebody moved the meeting in the calendar, and the record follows. Moved back there to when it was, all is as it was.</summary>
public sealed record CalendarFollowed(MeetingId Id, MeetingTime Time) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        var was = meeting.Calendar?.Was ?? meeting.Time;
        return
        [
            meeting with
            {
                Time = Time, Calendar = was == Time ? null : new(Time, stamp.At) { Was = was },
                Changes = meeting.Changes.Add(new(meeting.Time, Time, null, stamp.By, stamp.At) { InCalendar = true }),
            },
        ];
    }
}

/// <summary>The calendar was found to say something else.</summary>
public sealed record CalendarDiffers(MeetingId Id, MeetingTime? Time) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Calendar = new(Time, stamp.At) { Was = meeting.Calendar?.Was } }];
    }
}

/// <summary>The calendar was found to say what the record says, after it had not.</summary>
public sealed record CalendarAgrees(MeetingId Id) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Calendar = meeting.Calendar?.Was is { } was ? new(meeting.Time, stamp.At) { Was = was } : null }];
    }
}
