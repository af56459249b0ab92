using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.Links;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What waits for the reader of a summary.</summary>
internal static class SummaryOwed
{
    /// <summary>What waits for the reader, the answers first.</summary>
    public static IEnumerable<AdaptiveElement> Of(AgendaSummary summary, RecordView view)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        if (summary.Owed is not { } owed)
            yield break;
        foreach (var awaited in AnswerLines.Of(owed.Answers, view))
            yield return awaited;
        foreach (var milestone in owed.ToAnswer)
            yield return LinkTo(milestone, $"○ {text.Of("Summary.YourAnswer")}");
        foreach (var action in owed.Actions)
            yield return Link(ActionCard.State(action, today, text), DecisionWords.Brief(action.Text) + $" · {text.Of("Milestone.Due", DueDate.On(action.Due))}",
                text.Of("Action.Open", action.Number), "action.show", new() { ["action"] = $"{action.Number}", ["language"] = text.Language.Code });
        foreach (var milestone in owed.Overdue)
            yield return LinkTo(milestone, $"◆ {States.Due(milestone, today, text)}");
        foreach (var milestone in owed.Soon.Where(m => m.Due.End <= summary.View.Following))
            yield return LinkTo(milestone, $"◷ {States.Due(milestone, today, text)}");

        AdaptiveColumnSet LinkTo(Milestone milestone, string state) => Link(
            state, milestone.Title, text.Of("Milestone.Open", milestone.Id.Number), "milestone.show", new() { ["milestone"] = $"{milestone.Id}", ["language"] = text.Language.Code });
    }
}
