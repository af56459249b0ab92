using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>Decisions, one line each, in pages; pressing a line opens its card.</summary>
internal static class DecisionListCard
{
    private const int RowsOnAPage = 10;

    /// <summary>The card as of the turn.</summary>
    /// <param name="found">The decisions, in the order to show.</param>
    /// <param name="asked">What was asked, to ask for the other pages.</param>
    /// <param name="turn">For whom.</param>
    /// <param name="page">Counted from 0.</param>
    /// <param name="changed">Whether the register changed since the page on which this one was asked for.</param>
    public static AdaptiveCard Of(FoundDecisions found, Asked asked, Turn turn, int page, bool changed)
    {
        var text = turn.Text;
        var first = Math.Clamp(page, 0, Math.Max(0, (found.Count - 1) / RowsOnAPage)) * RowsOnAPage;
        var shown = found.Page(first, RowsOnAPage);
        var count = text.Count("Decision.Count", found.Count);
        // What is only to be decided stands in no list of what was; whoever looks for it is told that it is there.
        var notYet = asked is { About: null, Filter.Standing: Standing.Adopted } ? RegisterSearch.NotYet(turn.Workspace, asked.Filter, turn.Now) : [];
        var title = asked.About is { } about ? text.Of("Find.Title", count, about) : count;
        var card = Card(
            text.Of("Decision.ListInOneSentence", title),
            [
                changed ? Notice(text.Of("Find.Changed")) : null,
                Where(text.Of("Decision.Register")),
                TitleAsWritten(title),
                FilterForm.InWords(asked, turn) is { Length: > 0 } filters ? SmallPrintAsWritten(filters) : null,
                found.HasAll ? null : Line(text.Of("Find.Some")),
                .. shown.Count == 0 ? [Line(text.Of(asked.About is not null ? "Find.Nothing" : notYet.Count > 0 ? "Find.NoneAdopted" : "Decision.NoneFound"))] : shown.Select(AdaptiveElement (e) => RegisterLine.Of(e, turn)),
                notYet.Count == 0 ? null : Line(text.Of(
                    "Find.NotYet", notYet.Sum(n => n.Count), string.Join(" · ", notYet.Select(n => text.Pair(text.Of($"DecisionIs.{n.State}"), $"{n.Count}"))))),
                SmallPrint(string.Join(" · ",
                [
                    .. found.Count > shown.Count ? [text.Of("Decision.Range", first + 1, first + shown.Count, found.Count)] : Array.Empty<string>(),
                    text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone)),
                ])),
            ]);
        Dictionary<string, string> To(int other) => new(asked.Data)
        {
            ["page"] = $"{other}", ["seen"] = $"{turn.Workspace.Register().Version}", ["language"] = text.Language.Code,
        };
        if (first + shown.Count < found.Count)
            card.Actions.Add(Execute(text.Of("List.Next"), "decision.list", To((first / RowsOnAPage) + 1)));
        if (first > 0)
            // Beside the others a telephone has no room for it.
            card.Actions.Add(Execute(text.Of("List.Back"), "decision.list", To((first / RowsOnAPage) - 1), secondary: card.Actions.Count > 0));
        if (notYet.Count > 0)
            card.Actions.Add(Execute(
                text.Of("Find.ShowNotYet"), "decision.list", new(To(0)) { ["filter"] = "pending" }, secondary: card.Actions.Count > 1));
        card.Actions.Add(FilterForm.Of(asked, turn));
        return card;
    }
}
