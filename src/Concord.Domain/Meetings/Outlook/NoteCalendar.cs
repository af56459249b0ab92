using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>Puts on the record what the organiser's calendar says of a meeting; whoever looked there gives this command, no person.</summary>
/// <param name="Id">Which meeting.</param>
/// <param name="Time">When it begins there; null where its entry is gone.</param>
public sealed record NoteCalendar(MeetingId Id, MeetingTime? Time) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Meeting(Id) is not { State: MeetingState.Scheduled } meeting)
            return Refusal.Because(Reason.NothingToLoad);
        if (Time?.Local == meeting.Time.Local && Time.Zone == meeting.Time.Zone)
            return meeting.Calendar is null ? Refusal.Because(Reason.NothingToLoad) : new Outcome.Accepted(by, [new CalendarAgrees(Id)]);
        return meeting.Calendar is { } known && known.Time == Time
            ? Refusal.Because(Reason.NothingToLoad)
            : new Outcome.Accepted(by, [new CalendarDiffers(Id, Time)]);
    }
}

/// <summary>The calendar was found to say something else.</summary>
public sealed record CalendarDiffers(MeetingId Id, MeetingTime? Time) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Meeting(Id)! with { Calendar = new(Time, stamp.At) }];
}

/// <summary>The calendar was found to say what the record says, after it had not.</summary>
public sealed record CalendarAgrees(MeetingId Id) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Meeting(Id)! with { Calendar = null }];
}
