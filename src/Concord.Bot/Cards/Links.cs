using AdaptiveCards;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Cards;

/// <summary>Lines that open what they tell of.</summary>
internal static class Links
{
    /// <summary>The first of them; pressing the last line shows all.</summary>
    public static IEnumerable<AdaptiveElement> Some(List<AdaptiveElement> all, int most, string verb, Dictionary<string, string> data, RecordView view)
    {
        foreach (var one in all.Take(most))
            yield return one;
        if (all.Count > most)
            yield return Link("›", view.Text.Count("Preview.MoreRows", all.Count - most), view.Text.Of("List.Next"), verb, data);
    }

    /// <summary>A line: its state with a sign, or a sign alone, and the words.</summary>
    public static AdaptiveColumnSet Link(string state, string words, string open, string verb, Dictionary<string, string> data)
    {
        var row = Row(Column("stretch", Words(state.Contains(' ', StringComparison.Ordinal)
            ? [.. Signed(state, AdaptiveTextColor.Accent, AdaptiveTextWeight.Bolder), new AdaptiveTextRun($"  {words}")]
            : [new AdaptiveTextRun($"{state}  {words}") { Color = AdaptiveTextColor.Accent }])));
        row.SelectAction = Actions.Submit(open, verb, data);
        return row;
    }
}
