using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Why a milestone stands on an agenda, the gravest first.</summary>
public enum MilestoneMatter
{
    /// <summary>A new date was refused.</summary>
    DateRefused,

    /// <summary>It is past its date.</summary>
    Overdue,

    /// <summary>Something stands in the way.</summary>
    AtRisk,

    /// <summary>It was put off since the last meeting.</summary>
    Slipped,

    /// <summary>It is due before the following meeting.</summary>
    Due,
}

/// <summary>The milestones that a meeting is to look at.</summary>
internal static class MilestoneMatters
{
    /// <summary>The gravest first, each with all its reasons.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="since">When the last meeting ended, UTC.</param>
    /// <param name="following">The day of the meeting after.</param>
    /// <param name="today">In the workspace's zone.</param>
    public static IEnumerable<MilestoneLine> MilestonesFor(this Workspace workspace, Instant since, LocalDate following, LocalDate today) =>
        from milestone in workspace.All<Milestone>()
        where milestone.IsUnfinished
        let why = Why(milestone, since, following, today).ToList()
        where why.Count > 0
        orderby why[0], milestone.Due.End, milestone.Id.Year, milestone.Id.Number
        select new MilestoneLine(milestone, [.. why]);

    /// <summary>Whether it was put off since that instant.</summary>
    public static bool HasSlippedSince(this Milestone milestone, Instant since) =>
        milestone.DateChanges.Any(c => c.IsSlip && c.Answers.Select(a => a.At).Append(c.At).Max() > since);

    private static IEnumerable<MilestoneMatter> Why(Milestone milestone, Instant since, LocalDate following, LocalDate today)
    {
        if (milestone.OnNextAgenda)
            yield return MilestoneMatter.DateRefused;
        if (milestone.IsOverdue(today))
            yield return MilestoneMatter.Overdue;
        if (milestone.State == PartState.AtRisk)
            yield return MilestoneMatter.AtRisk;
        if (milestone.HasSlippedSince(since))
            yield return MilestoneMatter.Slipped;
        if (today <= milestone.Due.End && milestone.Due.End <= following)
            yield return MilestoneMatter.Due;
    }
}
