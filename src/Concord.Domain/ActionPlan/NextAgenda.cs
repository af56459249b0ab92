using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Why something of the plan is for the next meeting to take up.</summary>
public enum AgendaReason
{
    /// <summary>Overdue for more than two weeks.</summary>
    Overdue,

    /// <summary>A new date was refused.</summary>
    DateRefused,
}

/// <summary>A milestone for the next meeting's agenda.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Reasons">Why; at least one, in the order of the reasons.</param>
public sealed record AgendaMilestone(Milestone Milestone, IReadOnlyList<AgendaReason> Reasons);

/// <summary>What the next meeting is to take up of the action plan by itself; read from the records, never put on a list by hand.</summary>
public static class NextAgenda
{
    /// <summary>After so many days overdue.</summary>
    public const int DaysOverdue = 14;

    /// <summary>The milestones, the longest overdue first; muted ones too, since a meeting is no reminder.</summary>
    public static IEnumerable<AgendaMilestone> MilestonesForNextMeeting(this Workspace workspace, LocalDate today) =>
        from milestone in workspace.All<Milestone>()
        where milestone.IsUnfinished
        let reasons = Reasons(workspace, milestone, today).ToList()
        where reasons.Count > 0
        orderby milestone.Due.End, milestone.Id.Year, milestone.Id.Number
        select new AgendaMilestone(milestone, reasons);

    private static IEnumerable<AgendaReason> Reasons(Workspace workspace, Milestone milestone, LocalDate today)
    {
        if (milestone.Due.End.PlusDays(DaysOverdue) < today && workspace.IsReminded(milestone))
            yield return AgendaReason.Overdue;
        if (milestone.OnNextAgenda)
            yield return AgendaReason.DateRefused;
    }
}
