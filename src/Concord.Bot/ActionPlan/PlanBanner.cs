using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>What the reader of a plan must know of its standing before they rely on it.</summary>
internal static class PlanBanner
{
    private const int MostYears = 3;

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

    /// <summary>The same of the plan that was meant where no year was named: of another year's, that this year has none.</summary>
    public static string? OfMeant(Plan plan, int? named, Turn turn)
    {
        var missing = named is null && plan.Year != turn.Today.Year ? OfYears(turn.Today.Year, turn.Today.Year, turn) : null;
        return missing is null ? Of(plan, turn) : Under(missing, Of(plan, turn));
    }

    /// <summary>A sentence, and behind it the banner where there is one.</summary>
    public static string Under(string sentence, string? banner) => banner is null ? sentence : $"{sentence} {banner}";

    /// <summary>That no plan is in force for years that are asked about; null where one is, or was until the year was closed.</summary>
    public static string? OfYears(int first, int last, Turn turn)
    {
        // Whoever asks about centuries is told of no more than there are plans.
        var years = Enumerable.Range(first, Math.Clamp(last - first + 1, 0, MostYears))
            .Where(y => turn.Workspace.Plan(y) is not ({ InForce: not null } or { State: PlanState.Closed })).ToList();
        return years.Count == 0 ? null : turn.Text.Of("Banner.NoneInForce", turn.Text.List(years.Select(y => $"{y}")));
    }
}
