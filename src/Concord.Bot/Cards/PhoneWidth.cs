using AdaptiveCards;

namespace Concord.Bot.Cards;

/// <summary>
/// Teams cuts the words of buttons for which a line has no room: on a telephone that is soon, and in some languages sooner. What has
/// none stands among the less likely ones, behind three dots, where its words are whole.
/// </summary>
internal static class PhoneWidth
{
    /// <summary>Pixels: a line of a card that is 320 wide, the same within a form, and of a button all but its words.</summary>
    private const double Line = 296, LineOfForm = 272, Around = 26, Gap = 8, Dots = 35, Arrow = 10;

    /// <summary>Leaves in sight what a telephone has room for; the likely button, and at least one.</summary>
    public static AdaptiveCard FitForPhone(this AdaptiveCard card)
    {
        Fit(card.Actions, Line);
        foreach (var form in card.Actions.OfType<AdaptiveShowCardAction>())
            Fit(form.Card.Actions, LineOfForm);
        return card;
    }

    private static void Fit(List<AdaptiveAction> all, double line)
    {
        var inSight = all.Where(a => a.Mode == AdaptiveActionMode.Primary).ToList();
        while (inSight.Count > 1 && inSight.Sum(a => WidthOf(a) + Gap) - Gap + (inSight.Count < all.Count ? Gap + Dots : 0) > line)
        {
            var last = inSight.FindLast(a => a.Style != "positive") ?? inSight[^1];
            inSight.Remove(last.Aside());
        }
    }

    /// <summary>About as wide as the usual fonts are, in the weight of a button.</summary>
    private static double WidthOf(AdaptiveAction action) =>
        Around + (action is AdaptiveShowCardAction ? Arrow : 0) + (action.Title ?? "").Sum(c => "ijltfrI.,:;'’!|() ".Contains(c, StringComparison.Ordinal) ? 4.6 : "mwMW@%✓●▲…".Contains(c, StringComparison.Ordinal) ? 13 : 8.3);
}
