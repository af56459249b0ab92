using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>Puts a meeting to another time; its session keeps its name.</summary>
public sealed record MoveMeeting(MeetingId Id, MeetingTime Time, long? Seen) : MeetingCommand(Id, Seen)
{
    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (meeting.State != MeetingState.Scheduled)
            return Refusal.Because(Reason.MeetingIsOver, Id);
        if (FaultOf(Time, now) is { } fault)
            return fault;
        return meeting.Time.Start.ToInstant() == Time.Start.ToInstant()
            ? Refusal.Because(Reason.MeetingIsThen, Id)
            : new Outcome.Accepted(by, [new MeetingMoved(Id, Time)]);
    }
}

/// <summary>A meeting is to be held at another time.</summary>
public sealed record MeetingMoved(MeetingId Id, MeetingTime Time) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting.SetBy(stamp) with { Time = Time, Changes = meeting.Changes.Add(new(meeting.Time, Time, null, stamp.By, stamp.At)) }];
    }
}
