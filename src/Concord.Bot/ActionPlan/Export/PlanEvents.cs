using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>What happened to a plan, in words.</summary>
public static class PlanEvents
{
    /// <summary>Which year's plan it concerns, what happened, and what was said with it; null for what happened to something else.</summary>
    public static (int Year, string What, string? Note)? Words(Event happened, Text text) => happened switch
    {
        PlanOpened opened => (opened.Year, text.Of("PlanEvent.Opened", opened.Year), null),
        MilestoneAdded added => (added.Id.Year, text.Of(
            "PlanEvent.Added", added.Id.Number, added.Title, added.Due, text.List(added.Responsible.Select(text.NameOf))), added.Notes),
        PartReported reported => (reported.Milestone.Year, text.Of(
            "PlanEvent.Reported", reported.Milestone.Number, reported.Secretariat, text.Of($"State.{reported.State}")), reported.Note),
        _ => null,
    };
}
