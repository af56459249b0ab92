using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.ActionPlan;

/// <summary>What keeps a plan from being adopted. Every kind has its sentence in every language.</summary>
public enum MissingKind
{
    /// <summary>The plan has no milestone. Details: none.</summary>
    NoMilestones,

    /// <summary>Details: the priority.</summary>
    PriorityWithoutMilestone,

    /// <summary>No secretariat of the workspace is responsible. Details: the milestone's number.</summary>
    NoSecretariat,

    /// <summary>Details: the milestone's number, when it is due, the plan's year.</summary>
    DueOutsideYear,
}

/// <summary>One thing that is missing, with what its sentence names.</summary>
public sealed record Missing(MissingKind Kind, ImmutableArray<object> Details);

/// <summary>"Clear priorities, milestones and timelines" (report on CMS Res. 11.3, paragraph 18), as a check.</summary>
public static class Completeness
{
    /// <summary>All that is missing in the plan of that year; empty where it can be proposed.</summary>
    public static ImmutableArray<Missing> MissingIn(Workspace workspace, int year)
    {
        var secretariats = workspace.Settings()!.Secretariats;
        var milestones = workspace.MilestonesOf(year).Where(m => m.Ending is null).ToList();
        if (milestones.Count == 0)
            return [new(MissingKind.NoMilestones, [])];
        return
        [
            .. from priority in workspace.Plan(year)!.Priorities
               where milestones.All(m => m.Priority != priority)
               select new Missing(MissingKind.PriorityWithoutMilestone, [priority]),
            .. from milestone in milestones
               where !milestone.Parts.Any(p => secretariats.Contains(p.Secretariat))
               select new Missing(MissingKind.NoSecretariat, [milestone.Id.Number]),
            .. from milestone in milestones
               where milestone.Due.Year != year
               select new Missing(MissingKind.DueOutsideYear, [milestone.Id.Number, milestone.Due, year]),
        ];
    }
}
