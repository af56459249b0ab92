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
        _ => Decide(workspace.Minutes(Meeting) ?? new() { Meeting = Meeting }, workspace, by),
    };

    /// <summary>Decides it on the minutes as they stand; on none where nobody drafted any.</summary>
    private protected abstract Outcome Decide(Minutes minutes, Workspace workspace, Actor by);
}

/// <summary>Begins the minutes.</summary>
public sealed record DraftMinutes(MeetingId Meeting) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by) => workspace.Minutes(Meeting) is not null
        ? Refusal.Because(Reason.HasMinutes, Meeting)
        : new Outcome.Accepted(by, [new MinutesDrafted(Meeting)]);
}

/// <summary>Puts the minutes before those who were there.</summary>
public sealed record CirculateMinutes(MeetingId Meeting) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by)
    {
        if (minutes.State != MinutesState.Draft)
            return Refusal.Because(Reason.MinutesAreOut, Meeting);
        var sitting = workspace.SittingOf(Meeting);
        if (workspace.Settings()!.Secretariats.FirstOrDefault(s => sitting.Of(s) is null) is { Code: not null } unknown)
            return Refusal.Because(Reason.AttendanceNotSaid, unknown, Meeting);
        return sitting.WereThere.Any()
            ? new Outcome.Accepted(by, [new MinutesCirculated(Meeting, MinutesContent.Of(workspace, Meeting))])
            : Refusal.Because(Reason.NobodyWasThere, Meeting);
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
