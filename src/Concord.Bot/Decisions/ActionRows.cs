using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>Actions that are owed, one line each; pressing a line opens its card.</summary>
internal static class ActionRows
{
    private const int Most = 8;

    /// <summary>A card of several that were written down at once.</summary>
    public static AdaptiveCard CardOf(IReadOnlyList<ActionItem> actions, RecordView view)
    {
        var title = view.Text.Of("Action.OneEach", actions.Count);
        return Card($"{title} {string.Join("; ", actions.Select(a => view.Text.Pair($"{a.Number}", $"{a.Owner}")))}", [Where(view.Text.Of("Owed.Actions")), Title(title), .. actions.Select(a => Row(a, view))]);
    }

    /// <summary>The section; nothing where none is owed.</summary>
    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<ActionItem> actions, RecordView view) =>
        actions.Count == 0 ? [] : [Section(view.Text.Of("Owed.Actions")), .. actions.Take(Most).Select(a => Row(a, view))];

    private static AdaptiveColumnSet Row(ActionItem action, RecordView view)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var due = DueDate.On(action.Due);
        var row = CardKit.Row(
            Column("32px", new AdaptiveTextBlock($"{action.Number}") { IsSubtle = true }),
            Column("stretch",
                Words(new AdaptiveTextRun(DecisionWords.Brief(action.Text))),
                Words(AdaptiveSpacing.None,
                [
                    .. Signed(ActionCard.State(action, today, text), action.Due < today ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default, size: AdaptiveTextSize.Small),
                    Quiet($" · {ActionOwner.InShort(action, view)} · {text.Of("Milestone.Due", due)}, {text.Distance(due, today)}"),
                ])));
        row.SelectAction = Submit(
            text.Of("Action.Open", action.Number), "action.show", new() { ["action"] = $"{action.Number}", ["language"] = text.Language.Code });
        return row;
    }
}
