using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>What happened to a plan, in words.</summary>
public static class PlanEvents
{
    /// <summary>Which year's plan it concerns, what happened, and what was said with it; null for what happened to something else.</summary>
    public static (int Year, string What, string? Note)? Words(Event happened, Text text)
    {
        return happened switch
        {
            PlanOpened opened => (opened.Year, text.Of("PlanEvent.Opened", opened.Year), null),
            MilestoneAdded added => (added.Id.Year, text.Of(
                "PlanEvent.Added", added.Id.Number, added.Title, added.Due, text.List(added.Responsible.Select(text.NameOf))), added.Notes),
            PartReported report => On(report.Milestone, text.Of("PlanEvent.Reported", report.Secretariat, text.Of($"State.{report.State}")), report.Note),
            DateRequested asked => On(asked.Milestone, text.Of("PlanEvent.DateAsked", asked.To), asked.Why),
            DateAnswered answer => On(
                answer.Milestone, text.Of(answer.Accepts ? "PlanEvent.DateAccepted" : "PlanEvent.DateRefused", answer.Secretariat), answer.Why),
            DateWithdrawn withdrawn => On(withdrawn.Milestone, text.Of("PlanEvent.DateWithdrawn")),
            PartJoined joined => On(joined.Milestone, text.Of("History.Joined", joined.Secretariat)),
            PartLeft left => On(left.Milestone, text.Of("History.Left", left.Secretariat)),
            MilestoneTagged tagged => On(tagged.Milestone, text.Of("PlanEvent.Tagged", tagged.Tag)),
            MilestoneUntagged untagged => On(untagged.Milestone, text.Of("PlanEvent.Untagged", untagged.Tag)),
            _ => null,
        };

        (int, string, string?) On(MilestoneId milestone, string what, string? note = null) =>
            (milestone.Year, text.Of("PlanEvent.OnMilestone", milestone.Number, what), note);
    }
}
