using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions.Correspondences;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>Correspondences, one line each; pressing a line opens its card.</summary>
internal static class CorrespondenceListCard
{
    private const int Most = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(IReadOnlyList<Correspondence> correspondences, Turn turn)
    {
        var text = turn.Text;
        var title = text.Count("Correspondence.Count", correspondences.Count);
        return Card(
            title,
            [
                Where(text.Of("Correspondence.All")),
                Title(title),
                .. correspondences.Count == 0 ? [Line(text.Of("Correspondence.NoneOpen"))] : correspondences.Take(Most).Select(AdaptiveElement (c) => RowOf(c, turn)),
                SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))),
            ]);
    }

    private static AdaptiveColumnSet RowOf(Correspondence correspondence, Turn turn)
    {
        var text = turn.Text;
        var row = Row(
            Column("32px", new AdaptiveTextBlock($"{correspondence.Number}") { IsSubtle = true }),
            Column("stretch",
                Words(new AdaptiveTextRun(DecisionWords.Brief(CorrespondenceCard.SubjectOf(correspondence, text)))),
                Words(AdaptiveSpacing.None,
                [
                    .. Signed(CorrespondenceCard.StateOf(correspondence, turn.Today, text), CorrespondenceCard.ColourOf(correspondence, turn.Today), size: AdaptiveTextSize.Small),
                    Quiet($" · {correspondence.Body} · {text.Day(correspondence.Outcome?.On ?? correspondence.Details.Deadline ?? correspondence.CirculatedOn)}"),
                ])));
        row.SelectAction = Submit(
            text.Of("Decision.Open", text.Of("Correspondence.Call", correspondence.Number)), "correspondence.show",
            new() { ["correspondence"] = $"{correspondence.Number}", ["language"] = text.Language.Code });
        return row;
    }
}
