using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>
/// The yearly internal action plan: its priorities in their order, how far its milestones are numbered, and which revision
/// of it the Executive Secretaries have agreed to (report on CMS Res. 11.3, paragraph 18).
/// </summary>
public sealed record Plan : Record
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The headings, in the order in which they were first named.</summary>
    public ImmutableArray<string> Priorities { get; init; } = [];

    /// <summary>The highest number given to a milestone; numbers are never given twice.</summary>
    public int LastNumber { get; init; }

    /// <summary>The newest revision, counted from 0. A text that was proposed keeps its number, whatever came of it.</summary>
    public int Revision { get; init; }

    /// <summary>How the newest revision was proposed and answered; null as long as it was not proposed.</summary>
    public Agreement? Proposal { get; init; }

    /// <summary>The revision in force; null before the first adoption.</summary>
    public PlanInForce? InForce { get; init; }

    /// <summary>The numbers of the milestones that are new or changed since the revision in force.</summary>
    public ImmutableArray<int> ChangedMilestones { get; init; } = [];

    /// <summary>When the year was closed, UTC; null while it is open.</summary>
    public Instant? ClosedAt { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Year);

    /// <summary>The key of the plan of that year.</summary>
    public static RecordKey KeyOf(int year) => new("plan", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Where the plan is in its life.</summary>
    public PlanState State => this switch
    {
        { ClosedAt: not null } => PlanState.Closed,
        _ when InForce?.Revision == Revision => PlanState.InForce,
        { Proposal.IsObjected: false } => PlanState.Proposed,
        { InForce: null } => PlanState.Draft,
        _ => PlanState.InRevision,
    };

    /// <summary>The number of the text that would be proposed next: a text that was answered is not proposed again under its number.</summary>
    public int NextRevision => Proposal is null ? Revision : Revision + 1;

    /// <summary>The plan after a change to one of its milestones: a text that was proposed stays as it was, the change makes the next one.</summary>
    internal Plan WithChangeOf(int milestone) => this with
    {
        Revision = NextRevision,
        Proposal = null,
        ChangedMilestones = InForce is null || ChangedMilestones.Contains(milestone) ? ChangedMilestones : ChangedMilestones.Add(milestone),
    };

    /// <summary>The plan with one more milestone.</summary>
    internal Plan WithNew(MilestoneId id, string priority) => WithChangeOf(id.Number) with
    {
        LastNumber = id.Number,
        Priorities = Priorities.Contains(priority) ? Priorities : Priorities.Add(priority),
    };
}

/// <summary>A revision that was adopted.</summary>
/// <param name="Revision">Which.</param>
/// <param name="Since">From when it is in force, UTC.</param>
/// <param name="By">Whose agreement adopted it: one person for each secretariat, in protocol order.</param>
public sealed record PlanInForce(int Revision, Instant Since, ImmutableArray<Actor> By)
{
    /// <summary>The decision which adopted it; null where none was kept.</summary>
    public DecisionId? Decision { get; init; }
}
