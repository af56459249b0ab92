using System.Collections.Immutable;
using AdaptiveCards;
using Concord.Bot.Calendars;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>A milestone as it would be added, and the one question that is open: under which priority.</summary>
internal static class MilestoneDraftCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(MilestoneDraft draft, ImmutableArray<string> priorities, Turn turn)
    {
        var text = turn.Text;
        var due = text.Of("Milestone.Due", draft.Due);
        var card = Card(
            text.Of("Draft.InOneSentence", draft.Title, due),
            Where(text.Of("Draft.Where", draft.Due.Year)),
            TitleAsWritten(draft.Title),
            Line($"{due}, {text.Distance(draft.Due, turn.Today)}"),
            DayNotes.Of(draft.Due, turn.Workspace, text) is { } note ? SmallPrintAsWritten($"▲ {note}") : null,
            Line(text.Of("Draft.Responsible", text.List(draft.Responsible.Select(s => text.NameOf(s))))),
            Priority(priorities, turn));
        var data = new Dictionary<string, string>
        {
            ["title"] = draft.Title, ["due"] = draft.Due.ToString(), ["secretariats"] = string.Join(',', draft.Responsible),
            ["draft"] = Guid.NewGuid().ToString("N"), ["language"] = text.Language.Code,
        };
        card.Actions.Add(Execute(text.Of("Draft.Add"), "milestone.add", data, likely: true));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }, secondary: true));
        return card;
    }

    private static AdaptiveInput Priority(ImmutableArray<string> priorities, Turn turn) => priorities.IsEmpty
        ? new AdaptiveTextInput
        {
            Id = "priority", Label = turn.Text.Of("Draft.Priority"), IsRequired = true,
            ErrorMessage = turn.Text.Of("Draft.PriorityNeeded"), MaxLength = MilestoneDraft.LongestPriority,
        }
        : new AdaptiveChoiceSetInput
        {
            Id = "priority", Label = turn.Text.Of("Draft.Priority"), IsRequired = true, Style = AdaptiveChoiceInputStyle.Compact,
            ErrorMessage = turn.Text.Of("Draft.PriorityNeeded"), Placeholder = turn.Text.Of("Draft.PriorityHint"),
            Choices = [.. priorities.Select(p => new AdaptiveChoice { Title = p, Value = p })],
        };
}
