using AdaptiveCards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>The milestones of the years before and after which it continues, or which continue it; pressing one opens it.</summary>
internal static class CarryLines
{
    /// <summary>A line each.</summary>
    public static IEnumerable<AdaptiveElement> Of(Milestone milestone, Text text)
    {
        if (milestone.CarriedFrom is { } from)
            yield return Link(text.Of("Milestone.CarriedFrom", from.Number, from.Year), from, text);
        if (milestone.CarriedTo is { } to)
            yield return Link(text.Of("Milestone.CarriedTo", to.Number, to.Year), to, text);
    }

    private static AdaptiveColumnSet Link(string words, MilestoneId id, Text text)
    {
        var row = Row(Column("stretch", Words(new AdaptiveTextRun($"›  {words}") { Color = AdaptiveTextColor.Accent })));
        row.SelectAction = Submit(
            text.Of("Milestone.Open", id.Number), "milestone.show", new() { ["milestone"] = id.ToString(), ["language"] = text.Language.Code });
        return row;
    }
}
