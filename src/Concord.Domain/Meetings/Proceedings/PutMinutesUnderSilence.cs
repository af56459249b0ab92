using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>
/// Minutes are approved at an instant unless somebody asks for a correction before. A draft is circulated thereby.
/// </summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Until">When the silence ends, by the clocks of the zone.</param>
/// <param name="Zone">IANA zone.</param>
public sealed record PutMinutesUnderSilence(MeetingId Meeting, LocalDateTime Until, string Zone) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now)
    {
        if (minutes.State == MinutesState.Approved)
            return Refusal.Because(Reason.MinutesAreOut, Meeting);
        if (minutes.Current is { IsUnderSilence: true })
            return Refusal.Because(Reason.SilenceOpen);
        if (minutes.Open.FirstOrDefault() is { } open)
            return Refusal.Because(Reason.CorrectionIsOpen, open.Number);
        if (minutes.State == MinutesState.Draft && CirculateMinutes.FaultOf(workspace, Meeting) is { } incomplete)
            return incomplete;
        if (Silence.FaultOf(Until, Zone, now, out var expires) is { } fault)
            return fault;
        var content = minutes.Content ?? MinutesContent.Of(workspace, Meeting);
        var toAnswer = workspace.Settings()!.InProtocolOrder(content.WereThere.Where(s => minutes.Current?.Of(s) is null));
        return Heads.FaultBetween(workspace, toAnswer, now, expires) ?? (Outcome)new Outcome.Accepted(by,
        [
            .. minutes.State == MinutesState.Draft ? [new MinutesCirculated(Meeting, content)] : Array.Empty<Event>(),
            new MinutesSilenceOpened(Meeting, expires, Zone),
        ]);
    }
}

/// <summary>The version that stands is approved at that instant unless somebody asks for a correction before.</summary>
public sealed record MinutesSilenceOpened(MeetingId Meeting, Instant Expires, string Zone) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var minutes = before.Minutes(Meeting)!;
        return [minutes.With(minutes.Current! with { Silence = new(stamp.At, stamp.By, Expires, Zone), Broken = null })];
    }
}

/// <summary>Nobody had asked for a correction when the silence ended: the minutes are approved as of that instant, whenever this came on the record.</summary>
public sealed record MinutesApprovedBySilence(MeetingId Meeting) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var minutes = before.Minutes(Meeting)!;
        return [minutes.With(minutes.Current! with { ApprovedAt = minutes.Current.Silence!.Expires }) with { Before = null }];
    }
}

/// <summary>The correction by which a silence was broken, and when, UTC.</summary>
public sealed record BrokenBy(int Correction, Instant At);
