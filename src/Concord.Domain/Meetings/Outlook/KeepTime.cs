using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>
/// A meeting stays as it is on the record, and the calendar, which says something else, is put right; where the record has followed the
/// calendar, both are put back.
/// </summary>
public sealed record KeepTime(MeetingId Id, long? Seen) : MeetingCommand(Id, Seen)
{
    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now) => meeting switch
    {
        { State: not MeetingState.Scheduled } or { Calendar: null } => Refusal.Because(Reason.CalendarAgrees, Id),
        { Calendar: { Was: { } was, WasMinutes: var minutes } } => FaultOf(was, now) ?? (Outcome)new Outcome.Accepted(by, [new MeetingMoved(Id, was, minutes)]),
        _ => new Outcome.Accepted(by, [new CalendarOverruled(Id)]),
    };
}

/// <summary>The calendar is to say what the record says.</summary>
public sealed record CalendarOverruled(MeetingId Id) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Calendar = null, Placed = stamp.Version, PlacedAt = stamp.At, Remade = meeting.Remade + (meeting.Calendar is { Time: null } ? 1 : 0) }];
    }
}
