using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>The decisions that concern a milestone, on its card: one line each; pressing a line opens the decision.</summary>
internal static class MilestoneDecisions
{
    private const int Shown = 3;

    /// <summary>The newest of them; nothing where there is none but drafts.</summary>
    public static IEnumerable<AdaptiveElement> Of(MilestoneId milestone, RecordView view)
    {
        var text = view.Text;
        var concern = view.Workspace.Register().About(milestone).Where(d => d.StateAt(view.Now) is not (DecisionState.Draft or DecisionState.Withdrawn)).ToList();
        if (concern.Count == 0)
            yield break;
        yield return Words(AdaptiveSpacing.Medium, new AdaptiveTextRun(text.Of("Milestone.Decisions")) { Weight = AdaptiveTextWeight.Bolder });
        foreach (var decision in concern.Take(Shown))
            yield return RowOf(decision, view);
        if (concern.Count <= Shown)
            yield break;
        var all = text.Of("Milestone.AllDecisions", concern.Count);
        var row = Row(Column("stretch", Words(new AdaptiveTextRun($"›  {all}") { Color = AdaptiveTextColor.Accent })));
        row.SelectAction = Submit(all, "decision.list", new() { ["milestone"] = $"{milestone}", ["language"] = text.Language.Code });
        yield return row;
    }

    private static AdaptiveColumnSet RowOf(Decision decision, RecordView view)
    {
        var (text, state) = (view.Text, decision.StateAt(view.Now));
        var name = DecisionWords.NameOf(decision, text);
        var row = Row(Column("stretch", Words(AdaptiveSpacing.None,
        [
            new AdaptiveTextRun($"›  {name}") { Color = AdaptiveTextColor.Accent },
            Quiet("  "),
            .. Signed(text.Of($"DecisionIs.{state}"), DecisionWords.Colour(state), size: AdaptiveTextSize.Small),
            Quiet($" · {DecisionWords.Brief(DecisionWords.TextOf(decision, text))}"),
        ])));
        row.SelectAction = Submit(text.Of("Decision.Open", name), "decision.show", DecisionButtons.Data(decision, text));
        return row;
    }
}
