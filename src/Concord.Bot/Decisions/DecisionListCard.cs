using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>Decisions, one line each, in pages; pressing a line opens its card.</summary>
internal static class DecisionListCard
{
    private const int RowsOnAPage = 10;

    /// <summary>The card as of the turn.</summary>
    /// <param name="decisions">In the order to show.</param>
    /// <param name="turn">For whom.</param>
    /// <param name="request">What was asked, to ask for the other pages.</param>
    /// <param name="page">Counted from 0.</param>
    public static AdaptiveCard Of(IReadOnlyList<Decision> decisions, Turn turn, Request request, int page)
    {
        var text = turn.Text;
        var first = Math.Clamp(page, 0, Math.Max(0, (decisions.Count - 1) / RowsOnAPage)) * RowsOnAPage;
        var shown = decisions.Skip(first).Take(RowsOnAPage).ToList();
        var count = text.Count("Decision.Count", decisions.Count);
        var card = Card(
            text.Of("Decision.ListInOneSentence", count),
            [
                Where(text.Of("Decision.Register")),
                Title(count),
                .. shown.Count == 0 ? [Line(text.Of("Decision.NoneFound"))] : shown.Select(AdaptiveElement (d) => RowOf(d, turn)),
                SmallPrint(string.Join(" · ",
                [
                    .. decisions.Count > shown.Count ? [text.Of("Decision.Range", first + 1, first + shown.Count, decisions.Count)] : Array.Empty<string>(),
                    text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone)),
                ])),
            ]);
        Dictionary<string, string> To(int other) => new(request.Data.Where(d => d.Key is "session" or "year" or "period" or "filter" or "secretariat"))
        {
            ["page"] = $"{other}", ["language"] = text.Language.Code,
        };
        if (first > 0)
            card.Actions.Add(Execute(text.Of("List.Back"), "decision.list", To((first / RowsOnAPage) - 1)));
        if (first + shown.Count < decisions.Count)
            card.Actions.Add(Execute(text.Of("List.Next"), "decision.list", To((first / RowsOnAPage) + 1)));
        return card;
    }

    /// <summary>Its name, its text in brief, and how it stands.</summary>
    private static AdaptiveColumnSet RowOf(Decision decision, Turn turn)
    {
        var (text, state) = (turn.Text, decision.StateAt(turn.Now));
        var name = DecisionWords.NameOf(decision, text);
        var row = Row(Column("stretch",
            Words(new AdaptiveTextRun(DecisionWords.Brief(DecisionWords.TextOf(decision, text)))),
            Words(AdaptiveSpacing.None,
            [
                .. Signed(text.Of($"DecisionIs.{state}"), DecisionWords.Colour(state), size: AdaptiveTextSize.Small),
                Quiet($" · {name} · {text.ShortDay(turn.Settings.DayOf(decision.Adoption?.At ?? decision.Current.At))}"),
            ])));
        row.SelectAction = Submit(text.Of("Decision.Open", name), "decision.show", DecisionButtons.Data(decision, text));
        return row;
    }
}
