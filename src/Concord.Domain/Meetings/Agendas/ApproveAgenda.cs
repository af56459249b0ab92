using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>The chair's side approves the agenda, or the revision that is being made: its numbers are fixed from then on.</summary>
public sealed record ApproveAgenda(MeetingId Meeting) : AgendaCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Agenda agenda, Workspace workspace, Actor by) => agenda.State == AgendaState.Approved
        ? Refusal.Because(Reason.AgendaIsApproved, Meeting)
        : new Outcome.Accepted(by, [new AgendaApproved(Meeting)]);
}

/// <summary>What was approved is to be revised. So it is by any change; this says so beforehand.</summary>
public sealed record ReviseAgenda(MeetingId Meeting) : AgendaCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Agenda agenda, Workspace workspace, Actor by) => agenda.State switch
    {
        AgendaState.Draft => Refusal.Because(Reason.AgendaNotApproved, Meeting),
        AgendaState.InRevision => Refusal.Because(Reason.AgendaInRevision, Meeting, agenda.Revision),
        _ => new Outcome.Accepted(by, [new AgendaReopened(Meeting)]),
    };
}

/// <summary>An agenda is approved, or its revision.</summary>
public sealed record AgendaApproved(MeetingId Meeting) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!.WithNumbers();
        return [agenda with { Versions = agenda.Versions.Add(new(stamp.By, stamp.At, stamp.Version)), InRevision = false }];
    }
}

/// <summary>The next revision of an agenda is being made.</summary>
public sealed record AgendaReopened(MeetingId Meeting) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Agenda(Meeting)! with { InRevision = true }];
}
