using AdaptiveCards;

namespace Concord.Bot.Cards;

/// <summary>
/// Every button carries the workspace that its card was made for, so that a press on an old card never reaches another one in
/// which the presser works too. It only chooses among those in which they hold a role.
/// </summary>
internal static class CardWorkspace
{
    /// <summary>Its name in a button's data.</summary>
    public const string Name = "workspace";

    /// <summary>Writes it into all buttons of the card.</summary>
    public static AdaptiveCard For(this AdaptiveCard card, string workspace)
    {
        Write(card.Body, workspace);
        foreach (var action in card.Actions)
            Write(action, workspace);
        return card;
    }

    /// <summary>Writes it into all buttons of the element.</summary>
    public static AdaptiveElement For(this AdaptiveElement element, string workspace)
    {
        if (element is AdaptiveCollectionElement { SelectAction: { } action })
            Write(action, workspace);
        Write(element switch
        {
            AdaptiveContainer container => container.Items,
            AdaptiveColumnSet set => set.Columns.SelectMany(c => c.Items),
            _ => [],
        }, workspace);
        return element;
    }

    private static void Write(IEnumerable<AdaptiveElement> elements, string workspace)
    {
        foreach (var element in elements)
            element.For(workspace);
    }

    private static void Write(AdaptiveAction action, string workspace)
    {
        if (action is AdaptiveShowCardAction { Card: { } shown })
            For(shown, workspace);
        if ((action as AdaptiveExecuteAction)?.Data is Dictionary<string, string> executed)
            executed[Name] = workspace;
        if ((action as AdaptiveSubmitAction)?.Data is Dictionary<string, string> submitted)
            submitted[Name] = workspace;
        if (action.Fallback?.Content is AdaptiveAction fallback)
            Write(fallback, workspace);
    }
}
