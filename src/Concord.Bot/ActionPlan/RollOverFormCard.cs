using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>
/// What is unfinished at the end of a year: all of it goes on in the next, but what is chosen otherwise; nothing is proposed until
/// a button is pressed.
/// </summary>
internal static class RollOverFormCard
{
    /// <summary>How many are named in sight, and characters of a title: both choices of the whole list have to fit into one message.</summary>
    private const int LinesShown = 12, LongestTitle = 120;

    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Plan plan, Turn turn)
    {
        var text = turn.Text;
        var unfinished = turn.Workspace.UnfinishedOf(plan.Year).ToList();
        var items = unfinished.Take(RollOver.MostItems).ToList();
        var question = unfinished.Count == 0 ? text.Of("Year.NothingLeft") : text.Count("Year.Unfinished", unfinished.Count);
        var card = Card(
            text.Of("Year.InOneSentence", plan.Year, question),
            [
                Where(text.Of("Year.Where", plan.Year)),
                Title(text.Of("Year.Title", plan.Year)),
                Line(items.Count == 0 ? question : $"{question} {text.Of("Year.AllGoOn", plan.Year + 1)}"),
                .. items.Count < unfinished.Count ? [Line(text.Of("Year.FirstOf", items.Count, unfinished.Count))] : Array.Empty<AdaptiveElement>(),
                .. items.Take(LinesShown).Select(m => Words(AdaptiveSpacing.Small, Quiet($"{m.Id.Number}  "), new AdaptiveTextRun(Brief(m)))),
                .. items.Count > LinesShown ? [SmallPrint(text.Count("Preview.MoreMilestones", items.Count - LinesShown))] : Array.Empty<AdaptiveElement>(),
                SmallPrint(text.Of("Year.AllAgree")),
            ]);
        var propose = Execute(text.Of(items.Count == 0 ? "Year.Propose" : "Year.CarryAll", plan.Year + 1), "year.propose", Data(), likely: true);
        card.Actions.Add(propose);
        if (items.Count > 0)
            card.Actions.Add(Ask(
                $"{text.Of("Year.Exceptions")}…", [Choice("close", "Year.Close"), Choice("cancel", "Year.Cancel")],
                Execute(text.Of("Year.Propose"), "year.propose", Data(), likely: true)));
        return card;

        Dictionary<string, string> Data() => new()
        {
            ["year"] = $"{plan.Year}", ["revision"] = $"{turn.Workspace.NextRollOver(plan.Year)}", ["language"] = text.Language.Code,
            ["items"] = string.Join(',', items.Select(m => m.Id.Number)),
        };

        AdaptiveChoiceSetInput Choice(string id, string label) => new()
        {
            Id = id, Label = text.Of(label), IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = text.Of("Year.None"),
            Choices = [.. items.Select(m => new AdaptiveChoice { Title = $"{m.Id.Number}  {Brief(m)}", Value = $"{m.Id.Number}" })],
        };
    }

    private static string Brief(Milestone milestone) => milestone.Title.Length > LongestTitle ? $"{milestone.Title[..LongestTitle]}…" : milestone.Title;
}
