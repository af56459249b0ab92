using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>A command on a meeting that is on the record.</summary>
/// <param name="Id">Which.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public abstract record MeetingCommand(MeetingId Id, long? Seen) : Command
{
    /// <inheritdoc/>
    public override string? CallsSeries => Id.Series;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Meeting(Id) is not { } meeting || Seen > meeting.Version)
            return Refusal.Because(Reason.ForgedCard);
        return Seen < meeting.Version
            ? Refusal.Because(Reason.StaleCard)
            : Decide(meeting, workspace, by, now);
    }

    /// <summary>Decides it on the meeting as it stands.</summary>
    private protected abstract Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now);

    /// <summary>Why no meeting can begin then; null where one can.</summary>
    internal static Outcome.Refused? FaultOf(MeetingTime time, Instant now) =>
        time.Skipped is { } skipped ? Refusal.Because(Reason.HourSkipped, time.Local.TimeOfDay, time.Day, skipped.From, skipped.To)
        : time.Start.ToInstant() < now ? Refusal.Because(Reason.MeetingIsPast, time.Day)
        : null;
}

/// <summary>Something happened to a meeting.</summary>
/// <param name="Id">Which.</param>
public abstract record MeetingEvent(MeetingId Id) : Event;
