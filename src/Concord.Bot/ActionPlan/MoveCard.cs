using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>A new date as it was understood, and the one thing that is missing: why.</summary>
internal static class MoveCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Milestone milestone, DueDate to, Turn turn)
    {
        var text = turn.Text;
        var instead = text.Of("Dates.Instead", to, milestone.Due);
        var card = Card(
            text.Of("Dates.WhyInOneSentence", milestone.Id.Number, to),
            Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
            TitleAsWritten(milestone.Title),
            Line(instead),
            Why("reason", text.Of("Dates.Why"), text));
        var data = MilestoneCard.Data(milestone, text);
        data["newDate"] = to.ToString();
        card.Actions.Add(Execute(text.Of("Dates.Ask"), "milestone.move", data, likely: true));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }, secondary: true));
        return card;
    }

    /// <summary>A reason that must be given.</summary>
    public static AdaptiveTextInput Why(string id, string label, Text text) => new()
    {
        Id = id, Label = label, IsMultiline = true, IsRequired = true,
        ErrorMessage = text.Of("Milestone.OneSentenceIsEnough"), MaxLength = DateChange.LongestReason,
    };
}
