using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Reporting;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What stands under an item by itself, each line for one record.</summary>
public abstract record AgendaLine;

/// <summary>A decision: what became of it since the last meeting, or that it waits.</summary>
/// <param name="Decision">Which.</param>
/// <param name="Why">Why it stands there.</param>
public sealed record DecisionLine(Decision Decision, DecisionMatter Why) : AgendaLine;

/// <summary>A meeting before this one whose minutes are not approved yet.</summary>
public sealed record MinutesLine(MeetingId Of) : AgendaLine;

/// <summary>An action that is owed, or was done since the last meeting.</summary>
public sealed record ActionLine(ActionItem Action) : AgendaLine;

/// <summary>A milestone, and why the meeting is to look at it.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Why">At least one, the gravest first.</param>
public sealed record MilestoneLine(Milestone Milestone, ImmutableArray<MilestoneMatter> Why) : AgendaLine;

/// <summary>A report that is due, or was made since the last meeting.</summary>
public sealed record ReportLine(ReportDue Report) : AgendaLine;

/// <summary>Until when the next meeting is to be held.</summary>
/// <param name="Day">The day for which it is scheduled, or the last that keeps the cadence.</param>
/// <param name="Next">The meeting; null where none is scheduled.</param>
public sealed record NextDateLine(LocalDate Day, MeetingId? Next) : AgendaLine;

/// <summary>Why a decision stands on an agenda, what is to be taken up first.</summary>
public enum DecisionMatter
{
    /// <summary>One party objects: all positions are before the meeting.</summary>
    NotAgreed,

    /// <summary>Answers are awaited.</summary>
    Awaited,

    /// <summary>Adopted by silence since the last meeting, which is announced again.</summary>
    BySilence,

    /// <summary>Adopted since the last meeting.</summary>
    Adopted,
}
