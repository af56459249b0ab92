using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Reminders;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>What happened to a plan, in words.</summary>
public static class PlanEvents
{
    /// <summary>Which year's plan it concerns, what happened, and what was said with it; null for what happened to something else.</summary>
    public static (int Year, string What, string? Note)? Words(Event happened, IReadOnlyDictionary<string, string> names, Text text)
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
            LeadNamed named => On(named.Milestone, text.Of("History.Leads", text.Lead(named.Lead, named.Secretariat, names), named.Secretariat)),
            LeadEnded ended => On(ended.Milestone, text.Of("History.NobodyLeads", ended.Secretariat)),
            MilestoneTagged tagged => On(tagged.Milestone, text.Of("PlanEvent.Tagged", tagged.Tag)),
            MilestoneUntagged untagged => On(untagged.Milestone, text.Of("PlanEvent.Untagged", untagged.Tag)),
            MilestoneMuted muted => On(muted.Milestone, text.Of("PlanEvent.Muted", muted.Until)),
            MilestoneUnmuted unmuted => On(unmuted.Milestone, text.Of("PlanEvent.Unmuted")),
            PlanProposed proposed => (proposed.Year, text.Of("PlanEvent.Proposed", AdoptionCard.RevisionOf(proposed.Revision, text)), null),
            PlanAnswered answered => (answered.Year, Answered(answered.Answer), answered.Answer.Reason),
            PlanAdopted adopted => (adopted.Year, text.Of("PlanEvent.Adopted", AdoptionCard.RevisionOf(adopted.Revision, text)), null),
            RollOverProposed proposed => (proposed.Year, text.Of("Year.Proposed", proposed.Year), null),
            RollOverAnswered answered => (answered.Year, Answered(answered.Answer), answered.Answer.Reason),
            RollOverAgreed agreed => (agreed.Year, text.Of("Year.Agreed", agreed.Year), null),
            MilestoneCarriedOver carried => On(carried.From, text.Of("Milestone.CarriedTo", carried.To.Number, carried.To.Year)),
            MilestoneContinued continued => On(continued.Id, text.Of("Milestone.CarriedFrom", continued.From.Number, continued.From.Year)),
            MilestoneEnded ended => On(ended.Id, text.Of($"Ending.{ended.Ending}", ended.Id.Year + 1)),
            PlanClosed closed => (closed.Year, text.Of("PlanIs.Closed", closed.Year), null),
            _ => null,
        };

        string Answered(Answer answer) => text.Of(answer.Agrees ? "PlanEvent.Agrees" : "PlanEvent.Objects", answer.For!.Value);

        (int, string, string?) On(MilestoneId milestone, string what, string? note = null) =>
            (milestone.Year, text.Of("PlanEvent.OnMilestone", milestone.Number, what), note);
    }
}
