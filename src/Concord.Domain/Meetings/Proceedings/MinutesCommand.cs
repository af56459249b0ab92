using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>A command on the minutes of a meeting that was held.</summary>
/// <param name="Meeting">Which.</param>
public abstract record MinutesCommand(MeetingId Meeting) : Command
{
    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now) => workspace.Meeting(Meeting) switch
    {
        null => Refusal.Because(Reason.ForgedCard),
        { State: not MeetingState.Held } => Refusal.Because(Reason.MeetingNotHeld, Meeting),
        _ when workspace.Minutes(Meeting)?.HasElapsed(now) == true => AfterSilence(workspace, by, now),
        _ => Decide(workspace.Minutes(Meeting) ?? new() { Meeting = Meeting }, workspace, by, now),
    };

    /// <summary>What a silence did by its end comes first, also where nobody has looked since.</summary>
    private Outcome AfterSilence(Workspace workspace, Actor by, Instant now)
    {
        var settled = new Unfolding(workspace, by, now).Add(new MinutesApprovedBySilence(Meeting));
        var outcome = Decide(settled.Workspace.Minutes(Meeting)!, settled.Workspace, by, now);
        return outcome is Outcome.Accepted accepted ? accepted.Events.Aggregate(settled, (all, e) => all.Add(e)).Accepted() : outcome;
    }

    /// <summary>Decides it on the minutes as they stand; on none where nobody drafted any.</summary>
    private protected abstract Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now);
}

/// <summary>Begins the minutes.</summary>
public sealed record DraftMinutes(MeetingId Meeting) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now) => workspace.Minutes(Meeting) is not null
        ? Refusal.Because(Reason.HasMinutes, Meeting)
        : new Outcome.Accepted(by, [new MinutesDrafted(Meeting)]);
}

/// <summary>Puts the minutes before those who were there.</summary>
public sealed record CirculateMinutes(MeetingId Meeting) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now)
    {
        if (minutes.State != MinutesState.Draft)
            return Refusal.Because(Reason.MinutesAreOut, Meeting);
        return FaultOf(workspace, Meeting) ?? (Outcome)new Outcome.Accepted(by, [new MinutesCirculated(Meeting, MinutesContent.Of(workspace, Meeting))]);
    }

    /// <summary>Why a draft cannot be circulated; null where it can.</summary>
    internal static Outcome.Refused? FaultOf(Workspace workspace, MeetingId meeting)
    {
        var sitting = workspace.SittingOf(meeting);
        if (workspace.Settings()!.Secretariats.FirstOrDefault(s => sitting.Of(s) is null) is { Code: not null } unknown)
            return Refusal.Because(Reason.AttendanceNotSaid, unknown, meeting);
        return sitting.WereThere.Any() ? null : Refusal.Because(Reason.NobodyWasThere, meeting);
    }
}

/// <summary>Minutes are being made.</summary>
public sealed record MinutesDrafted(MeetingId Meeting) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [new Minutes { Meeting = Meeting }];
}

/// <summary>Minutes are before those who were there.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Content">What they say.</param>
public sealed record MinutesCirculated(MeetingId Meeting, MinutesContent Content) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [(before.Minutes(Meeting) ?? new() { Meeting = Meeting }).With(Content, stamp)];
}

/// <summary>Something happened to the minutes of a meeting.</summary>
/// <param name="Meeting">Which.</param>
public abstract record MinutesEvent(MeetingId Meeting) : Event;
