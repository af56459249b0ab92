using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>What is unfinished at the end of a year, each with its choice; nothing is proposed until the button is pressed.</summary>
internal static class RollOverFormCard
{
    /// <summary>Characters of a title in a label: the whole list has to fit into one message.</summary>
    private const int LongestLabel = 120;

    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Plan plan, Turn turn)
    {
        var text = turn.Text;
        var unfinished = turn.Workspace.UnfinishedOf(plan.Year).ToList();
        var shown = unfinished.Take(RollOver.MostItems).ToList();
        var question = unfinished.Count == 0 ? text.Of("Year.NothingLeft") : text.Count("Year.Unfinished", unfinished.Count);
        var card = Card(
            text.Of("Year.InOneSentence", plan.Year, question),
            [
                Where(text.Of("Year.Where", plan.Year)),
                Title(text.Of("Year.Title", plan.Year)),
                Line(question),
                .. shown.Count < unfinished.Count ? [Line(text.Of("Year.FirstOf", shown.Count, unfinished.Count))] : Array.Empty<AdaptiveElement>(),
                .. shown.Select(m => Choice(m, turn)),
                SmallPrint(text.Of("Year.AllAgree")),
            ]);
        card.Actions.Add(Execute(text.Of("Year.Propose"), "year.propose", new()
        {
            ["year"] = $"{plan.Year}", ["revision"] = $"{turn.Workspace.NextRollOver(plan.Year)}", ["language"] = text.Language.Code,
        }, likely: true));
        return card;
    }

    private static AdaptiveChoiceSetInput Choice(Milestone milestone, Turn turn)
    {
        var text = turn.Text;
        var title = milestone.Title.Length > LongestLabel ? $"{milestone.Title[..LongestLabel]}…" : milestone.Title;
        return new()
        {
            Id = milestone.Id.ToString(), Label = $"{milestone.Id.Number}  {title}", Value = "carry", Style = AdaptiveChoiceInputStyle.Compact,
            IsRequired = true, ErrorMessage = text.Of("Year.ChooseOne"),
            Choices =
            [
                new() { Title = text.Of("Year.Carry", milestone.Id.Year + 1), Value = "carry" },
                new() { Title = text.Of("Year.Close"), Value = "close" },
                new() { Title = text.Of("Year.Cancel"), Value = "cancel" },
            ],
        };
    }
}
