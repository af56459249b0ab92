using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Reading the records of this folder.</summary>
public static class PlanRecords
{
    /// <summary>The plan of that year; null where there is none.</summary>
    public static Plan? Plan(this Workspace workspace, int year) => (Plan?)workspace.Find(ActionPlan.Plan.KeyOf(year));

    /// <summary>The milestone; null where there is none.</summary>
    public static Milestone? Milestone(this Workspace workspace, MilestoneId id) =>
        (Milestone?)workspace.Find(ActionPlan.Milestone.KeyOf(id));

    /// <summary>The milestones of that year's plan, in the order of their numbers.</summary>
    public static IEnumerable<Milestone> MilestonesOf(this Workspace workspace, int year) =>
        workspace.All<Milestone>().Where(m => m.Id.Year == year);

    /// <summary>What is not done in that year's plan, in the order of the numbers.</summary>
    public static IEnumerable<Milestone> UnfinishedOf(this Workspace workspace, int year) =>
        workspace.MilestonesOf(year).Where(m => m.IsUnfinished);

    /// <summary>The newest list of what becomes of that year's unfinished milestones; null where none was proposed.</summary>
    public static RollOver? RollOver(this Workspace workspace, int year) => (RollOver?)workspace.Find(ActionPlan.RollOver.KeyOf(year));

    /// <summary>The number of the list that would be proposed next for that year.</summary>
    public static int NextRollOver(this Workspace workspace, int year) => workspace.RollOver(year)?.Proposal.Revision + 1 ?? 0;

    /// <summary>Those of all plans that are due on a day from the first to the last, the earliest first; done ones too, ended ones not.</summary>
    public static IEnumerable<Milestone> DueBetween(this Workspace workspace, LocalDate first, LocalDate last) =>
        workspace.All<Milestone>().Where(m => m.Ending is null && first <= m.Due.End && m.Due.End <= last).InOrderOfDate();

    /// <summary>What is overdue in all plans, the longest overdue first; for one secretariat what it still owes itself.</summary>
    public static IEnumerable<Milestone> Overdue(this Workspace workspace, LocalDate today, SecretariatId? secretariat) =>
        workspace.All<Milestone>()
            .Where(m => secretariat is { } one ? m.IsOverdueFor(one, today) : m.IsOverdue(today)).InOrderOfDate();

    private static IOrderedEnumerable<Milestone> InOrderOfDate(this IEnumerable<Milestone> milestones) =>
        milestones.OrderBy(m => m.Due.End).ThenBy(m => m.Id.ToString(), StringComparer.Ordinal);

    /// <summary>The plan that people mean to adopt when they name no year: the first from this year on that is not in force as it stands.</summary>
    public static Plan? PlanToAdoptOn(this Workspace workspace, LocalDate today) =>
        workspace.All<Plan>().FirstOrDefault(p => p.Year >= today.Year && p.State is not (PlanState.InForce or PlanState.Closed))
        ?? workspace.PlanMeantOn(today);

    /// <summary>The year that people mean to close when they name none: the earliest that can be closed and is not, else this one.</summary>
    public static int YearToCloseOn(this Workspace workspace, LocalDate today) =>
        workspace.All<Plan>().FirstOrDefault(p => p.State != PlanState.Closed && ProposeRollOver.FirstDayToClose(p.Year) <= today)?.Year ?? today.Year;

    /// <summary>
    /// The plan that people mean when they name no year: this year's, else the next one to come, else the newest of the past.
    /// </summary>
    public static Plan? PlanMeantOn(this Workspace workspace, LocalDate today)
    {
        var plans = workspace.All<Plan>().ToList();
        return plans.Find(p => p.Year >= today.Year) ?? plans.LastOrDefault();
    }
}
