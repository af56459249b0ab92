using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>
/// A secretariat that was at the meeting approves a version: through who was there for it, or who heads it. Who was absent does not.
/// </summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Round">The version that they had before them.</param>
/// <param name="For">Which secretariat.</param>
public sealed record ApproveMinutes(MeetingId Meeting, int Round, SecretariatId For) : MinutesCommand(Meeting)
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => For;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) => workspace.Minutes(Meeting)?.Current?.Approvals.Select(a => a.By) ?? [];

    private protected override Outcome Decide(Minutes minutes, Workspace workspace, Actor by, Instant now)
    {
        if (minutes.Current is not { } current || Round > current.Number)
            return Refusal.Because(minutes.Current is null ? Reason.MinutesNotOut : Reason.ForgedCard, Meeting);
        if (Round < current.Number)
            return Refusal.Because(Reason.SupersededRevision);
        if (current.IsApprovedBySilence)
            return Refusal.Because(Reason.MinutesSilenceElapsed, Meeting);
        if (!minutes.Content!.WereThere.Contains(For))
            return Refusal.Because(Reason.WasAbsent, For, Meeting);
        var wasThere = minutes.Content.Attendance.Any(a => a.IsThere && a.Secretariat == For && a.Person == by.Person);
        if (!wasThere && by.Capacity.Role is not (RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge))
            return Refusal.Because(Reason.WasNotThere, For, Meeting);
        if (current.Of(For) is not null)
            return Refusal.Because(Reason.AlreadyAnswered, For);
        return minutes.Open.FirstOrDefault() is { } open
            ? Refusal.Because(Reason.CorrectionIsOpen, open.Number)
            : new Outcome.Accepted(by, [new MinutesApproved(Meeting, Round, For)]);
    }
}

/// <summary>A secretariat approved a version of minutes; the last one makes them approved.</summary>
public sealed record MinutesApproved(MeetingId Meeting, int Round, SecretariatId For) : MinutesEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var minutes = before.Minutes(Meeting)!;
        var current = minutes.Current! with { Approvals = minutes.Current.Approvals.Add(new(For, stamp.By, stamp.At)) };
        var isLast = minutes.Content!.WereThere.All(s => current.Of(s) is not null);
        return
        [
            minutes.With(isLast ? current with { ApprovedAt = stamp.At } : current) with { Before = isLast ? null : minutes.Before },
        ];
    }
}
