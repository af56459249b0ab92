using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>What the reader of a plan must know of its standing before they rely on it.</summary>
internal static class PlanBanner
{
    /// <summary>The sentence; null where the plan is in force as it stands.</summary>
    public static string? Of(Plan plan, Turn turn)
    {
        var text = turn.Text;
        var agreed = plan.Proposal?.AgreedBy(turn.Settings.Secretariats) ?? 0;
        var all = turn.Settings.Secretariats.Length;
        return plan switch
        {
            { State: PlanState.Closed, ClosedAt: { } closed } => text.Of("Banner.Closed", turn.Settings.DayOf(closed)),
            { State: PlanState.InForce } => null,
            { State: PlanState.Proposed, InForce: null } => text.Of("Banner.Proposed", agreed, all),
            { State: PlanState.Proposed } => text.Of("Banner.RevisionProposed", agreed, all),
            { State: PlanState.InRevision } => text.Of("Banner.InRevision"),
            _ => text.Of("Banner.Draft"),
        };
    }
}
