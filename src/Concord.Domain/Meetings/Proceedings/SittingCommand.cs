using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Writes something down of a meeting that has begun. Once its minutes are circulated they are corrected instead.</summary>
/// <param name="Meeting">Which.</param>
public abstract record SittingCommand(MeetingId Meeting) : Command
{
    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now) => workspace.Meeting(Meeting) switch
    {
        null => Refusal.Because(Reason.ForgedCard),
        { State: MeetingState.Cancelled } => Refusal.Because(Reason.MeetingIsOver, Meeting),
        { State: MeetingState.Scheduled } meeting => Refusal.Because(Reason.MeetingNotBegun, Meeting, meeting.Time.Day),
        _ when workspace.Minutes(Meeting) is { State: not MinutesState.Draft } => Refusal.Because(Reason.MinutesAreOut, Meeting),
        var meeting => Decide(workspace.SittingOf(Meeting), meeting, workspace, by, now),
    };

    /// <summary>Decides it on what is written down so far.</summary>
    private protected abstract Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now);

    /// <summary>Why no such item can be meant; null where it can, or none is.</summary>
    private protected Outcome.Refused? FaultOfItem(int? item, Workspace workspace) =>
        item is null ? null
        : workspace.Agenda(Meeting) is not { } agenda ? Refusal.Because(Reason.NoAgenda, Meeting)
        : agenda.Item(item.Value) is not { } known ? Refusal.Because(Reason.ForgedCard)
        : known.Gone is not null ? Refusal.Because(Reason.ItemIsGone, agenda.NumberOf(item.Value))
        : null;
}

/// <summary>Something was written down of a meeting.</summary>
/// <param name="Meeting">Which.</param>
public abstract record SittingEvent(MeetingId Meeting) : Event
{
    /// <summary>The page as it is now, and the draft of the minutes, which is made of it.</summary>
    private protected IEnumerable<Record> Written(Workspace before, Sitting sitting) => before.Minutes(Meeting) is { } draft ? [sitting, draft] : [sitting];
}
