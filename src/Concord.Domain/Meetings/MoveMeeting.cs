using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>Puts a meeting to another time, or has it take longer or less; its session keeps its name.</summary>
public sealed record MoveMeeting(MeetingId Id, MeetingTime Time, long? Seen) : MeetingCommand(Id, Seen)
{
    /// <summary>How long it is to take then; null for as long as before.</summary>
    public int? Minutes { get; init; }

    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (meeting.State != MeetingState.Scheduled)
            return Refusal.Because(Reason.MeetingIsOver, Id);
        var minutes = Minutes ?? meeting.Minutes;
        if (!Series.IsLength(minutes))
            return Refusal.Because(Reason.ForgedCard);
        if (FaultOf(Time, now) is { } fault)
            return fault;
        return (meeting.Time.Start.ToInstant(), meeting.Minutes) == (Time.Start.ToInstant(), minutes)
            ? Refusal.Because(Reason.MeetingIsThen, Id)
            : new Outcome.Accepted(by, [new MeetingMoved(Id, Time, Minutes)]);
    }
}

/// <summary>A meeting is to be held at another time.</summary>
/// <param name="Id">Which.</param>
/// <param name="Time">When it is to begin.</param>
/// <param name="Minutes">How long it is to take; null for as long as before.</param>
public sealed record MeetingMoved(MeetingId Id, MeetingTime Time, int? Minutes) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting.MovedTo(Time, Minutes, stamp).SetBy(stamp)];
    }
}
