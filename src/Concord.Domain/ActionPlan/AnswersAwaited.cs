using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>What is before somebody, and goes no further without their answer.</summary>
public static class AnswersAwaited
{
    /// <summary>The plans, decisions and minutes that await that person's answer, for a secretariat which they head or were there for.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="person">Entra object id, lower case.</param>
    /// <param name="now">UTC.</param>
    public static IEnumerable<Record> AnswersAwaitedFrom(this Workspace workspace, string person, Instant now)
    {
        var headed = workspace.HeadedBy(person, workspace.Settings()!.DayOf(now)).ToList();
        return
        [
            .. workspace.All<Plan>().Where(p => p is { State: PlanState.Proposed, Proposal: { } proposal } && headed.Exists(s => proposal.Of(s) is null)),
            .. workspace.All<Decision>().Where(d => d.TakesAnswersAt(now) && d.Parties.Intersect(headed).Any(p => d.Proposal!.Of(p) is null)),
            .. workspace.All<Minutes>().Where(m => m is { State: MinutesState.Circulated, Content: { } content, Current: { } current }
                && content.Attendance.Any(a => a.IsThere && (a.Person == person || headed.Contains(a.Secretariat)) && current.Of(a.Secretariat) is null)),
        ];
    }
}
