using AdaptiveCards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>A milestone as one line of a list; pressing it opens its card.</summary>
internal static class MilestoneRow
{
    /// <summary>Number, title, state, whose, and when.</summary>
    public static AdaptiveColumnSet Of(Milestone milestone, LocalDate today, Text text)
    {
        var overdue = milestone.IsOverdue(today);
        var row = Row(
            Column("32px", new AdaptiveTextBlock($"{milestone.Id.Number}") { IsSubtle = true }),
            Column("stretch",
                Words(new AdaptiveTextRun(milestone.Title)),
                Words(AdaptiveSpacing.None,
                [
                    .. Signed(States.Label(milestone, text), States.Colour(milestone), size: AdaptiveTextSize.Small),
                    Quiet($" · {text.List(milestone.Parts.Select(p => p.Secretariat.Code))} · "),
                    new AdaptiveTextRun(States.Due(milestone, today, text))
                    {
                        Size = AdaptiveTextSize.Small, IsSubtle = !overdue,
                        Color = overdue ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default,
                    },
                    .. milestone.SlipsOften ? [Quiet($" · {DateLines.Flag(milestone, text)}")] : Array.Empty<AdaptiveTextRun>(),
                    .. milestone.OpenChange is { } open ? [Quiet($" · {text.Of("Dates.AskedShort", open.To)}")] : Array.Empty<AdaptiveTextRun>(),
                ])));
        row.SelectAction = Submit(
            text.Of("Milestone.Open", milestone.Id.Number), "milestone.show",
            new() { ["milestone"] = milestone.Id.ToString(), ["language"] = text.Language.Code });
        return row;
    }
}
