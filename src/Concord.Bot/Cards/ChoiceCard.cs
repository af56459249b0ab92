using AdaptiveCards;
using Concord.Bot.Texts;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Cards;

/// <summary>A question whose answers are things to say; pressing one says it.</summary>
internal static class ChoiceCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(string question, IReadOnlyList<string> answers, Text text)
    {
        var card = Card($"{question} {string.Join(" · ", answers)}", Line(question));
        card.Body.AddRange(answers.Select(a => Sayable(a, text)));
        return card;
    }

    /// <summary>A line that is said by pressing it.</summary>
    public static AdaptiveColumnSet Sayable(string words, Text text)
    {
        var row = Row(Column("stretch", Words(new AdaptiveTextRun($"›  {words}") { Color = AdaptiveTextColor.Accent })));
        row.SelectAction = Actions.Submit(words, "say", new() { ["text"] = words, ["language"] = text.Language.Code });
        return row;
    }
}
