using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>A meeting begins, on its day.</summary>
public sealed record StartMeeting(MeetingId Id, long? Seen) : MeetingCommand(Id, Seen)
{
    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (meeting.State != MeetingState.Scheduled)
            return Refusal.Because(Reason.MeetingIsOver, Id);
        return now.InZone(DateTimeZoneProviders.Tzdb[meeting.Time.Zone]).Date != meeting.Time.Day
            ? Refusal.Because(Reason.MeetingNotToday, Id, meeting.Time.Day)
            : new Outcome.Accepted(by, [new MeetingStarted(Id)]);
    }
}

/// <summary>A meeting is under way.</summary>
public sealed record MeetingStarted(MeetingId Id) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        before.Meeting(Id)! with { State = MeetingState.Started, StartedAt = stamp.At },
        before.SittingOf(Id),
        // What is said at the meeting names items by their numbers.
        .. before.Agenda(Id) is { } agenda ? [agenda.WithNumbers()] : Array.Empty<Record>(),
    ];
}
