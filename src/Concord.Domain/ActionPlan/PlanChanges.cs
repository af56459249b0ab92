using System.Collections.Immutable;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>What became of a year's plan between two moments; each list holds milestones as they are now.</summary>
/// <param name="Since">The day from whose beginning on.</param>
/// <param name="Done">Done now, and not then.</param>
/// <param name="AtRisk">At risk now, and not then.</param>
/// <param name="Overdue">Overdue now, and not then.</param>
/// <param name="Moved">Due at another date than then.</param>
/// <param name="Added">Not in the plan then.</param>
public sealed record PlanChanges(
    LocalDate Since, ImmutableArray<Milestone> Done, ImmutableArray<Milestone> AtRisk, ImmutableArray<Milestone> Overdue,
    ImmutableArray<Milestone> Moved, ImmutableArray<Milestone> Added)
{
    private const int MonthsBack = 3;

    /// <summary>The meeting from whose end on; null where it is the beginning of a day.</summary>
    public MeetingId? SinceMeeting { get; init; }

    /// <summary>The day from which changes are told where nobody named one: three months back, but not before the plan's year. (Where a quarterly meeting was held, it is told from its end.)</summary>
    public static LocalDate SinceByDefault(int year, LocalDate today)
    {
        var (back, start) = (today.PlusMonths(-MonthsBack), new LocalDate(year, 1, 1));
        return start > back && start <= today ? start : back;
    }

    /// <summary>Compares the records as they were when that day began with the present ones.</summary>
    public static PlanChanges Between(Workspace then, Workspace now, int year, LocalDate since, LocalDate today)
    {
        var all = now.MilestonesOf(year).Select(m => (Now: m, Then: then.Milestone(m.Id))).ToList();
        ImmutableArray<Milestone> Where(Func<Milestone, Milestone?, bool> changed) => [.. all.Where(m => changed(m.Now, m.Then)).Select(m => m.Now)];
        return new(
            since,
            Where((m, was) => m.IsDone && was?.IsDone != true),
            Where((m, was) => m.State == PartState.AtRisk && was?.State != PartState.AtRisk),
            Where((m, was) => m.IsOverdue(today) && was?.IsOverdue(since) != true),
            Where((m, was) => was is not null && m.Due != was.Due),
            Where((_, was) => was is null));
    }
}
