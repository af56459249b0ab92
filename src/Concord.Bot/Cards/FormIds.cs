using AdaptiveCards;

namespace Concord.Bot.Cards;

/// <summary>
/// Ids are unique within a card, which Adaptive Cards demand: else what stands in one form could be taken for what stands in another
/// that asks the same. Each later form has its own, its buttons say which form they are of, and what is pressed is read without it.
/// </summary>
internal static class FormIds
{
    /// <summary>The name of the form in a button's data.</summary>
    private const string Form = "whichForm";

    private const char Mark = '~';

    /// <summary>Gives each input of the card its own id.</summary>
    public static AdaptiveCard WithOwnIds(this AdaptiveCard card)
    {
        var taken = Inputs(card.Body).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, form) in card.Actions.OfType<AdaptiveShowCardAction>().Select(a => a.Card).Index())
        {
            var (name, renamed) = ($"{number}", false);
            foreach (var input in Inputs(form.Body).Where(i => !taken.Add(i.Id)))
                (input.Id, renamed) = ($"{input.Id}{Mark}{name}", true);
            if (renamed)
                foreach (var action in form.Actions)
                    Mention(action, name);
        }
        return card;
    }

    /// <summary>What was pressed, by the names that handlers know; of other forms nothing.</summary>
    public static Dictionary<string, string> Read(Dictionary<string, string> pressed)
    {
        pressed.Remove(Form, out var own);
        foreach (var (id, value) in pressed.Where(p => p.Key.Contains(Mark, StringComparison.Ordinal)).ToList())
        {
            var at = id.LastIndexOf(Mark);
            pressed.Remove(id);
            if (id[(at + 1)..] == own)
                pressed[id[..at]] = value;
        }
        return pressed;
    }

    private static IEnumerable<AdaptiveInput> Inputs(IEnumerable<AdaptiveElement> elements) => elements.SelectMany(e => e switch
    {
        AdaptiveInput input => [input],
        AdaptiveContainer container => Inputs(container.Items),
        AdaptiveColumnSet set => set.Columns.SelectMany(c => Inputs(c.Items)),
        _ => [],
    });

    private static void Mention(AdaptiveAction action, string form)
    {
        // Several buttons may share their data.
        if (action is AdaptiveExecuteAction { Data: Dictionary<string, string> executed } execute)
            execute.Data = new Dictionary<string, string>(executed) { [Form] = form };
        if (action is AdaptiveSubmitAction { Data: Dictionary<string, string> submitted } submit)
            submit.Data = new Dictionary<string, string>(submitted) { [Form] = form };
        if (action.Fallback?.Content is AdaptiveAction fallback)
            Mention(fallback, form);
    }
}
