using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>Sets a meeting of a series, or one that was cancelled anew. A day off or an absent head is warned of, and no obstacle.</summary>
/// <param name="Series">Code of the series.</param>
/// <param name="Session">Which of the series; null for the ordinary one of that day, or an extraordinary one where that is taken.</param>
/// <param name="Time">When it begins.</param>
/// <param name="Minutes">How long it is to take.</param>
public sealed record ScheduleMeeting(string Series, Session? Session, MeetingTime Time, int Minutes) : Command
{
    /// <inheritdoc/>
    public override string? CallsSeries => Series;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Settings()!.SeriesOf(Series) is not { } series || !Meetings.Series.IsLength(Minutes)
            || (Session is { } said && !Meetings.Session.IsLabel(said.Label, series.Cadence)))
            return Refusal.Because(Reason.ForgedCard);
        if (MeetingCommand.FaultOf(Time, now) is { } fault)
            return fault;
        var id = new MeetingId(Series, Session ?? workspace.FreeSession(series, Time.Day));
        return workspace.Meeting(id) is { State: not MeetingState.Cancelled } there
            ? Refusal.Because(Reason.SessionTaken, id, there.Time.Day)
            : new Outcome.Accepted(by, [new MeetingScheduled(id, Time, Minutes)]);
    }
}

/// <summary>A meeting is to be held then.</summary>
public sealed record MeetingScheduled(MeetingId Id, MeetingTime Time, int Minutes) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        before.Meeting(Id) is { } cancelled
            ? cancelled.SetBy(stamp) with
            {
                Time = Time, Minutes = Minutes, State = MeetingState.Scheduled,
                Changes = cancelled.Changes.Add(new(cancelled.Time, Time, null, stamp.By, stamp.At)),
            }
            : new Meeting { Id = Id, Time = Time, Minutes = Minutes }.SetBy(stamp),
    ];
}
