using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions;

/// <summary>The questions by which a draft is changed.</summary>
internal static class DraftForm
{
    private static readonly DecisionKind[] Kinds = [DecisionKind.Ordinary, DecisionKind.ProgrammeOfWork, DecisionKind.CostRatio];

    /// <summary>The button that opens them.</summary>
    public static AdaptiveShowCardAction Of(Decision decision, RecordView view)
    {
        var text = view.Text;
        return Ask(
            $"{text.Of("Decision.Edit")}…",
            [
                DecisionButtons.LongText("text", text.Of("Decision.Text"), decision.Current.Text, text),
                new AdaptiveChoiceSetInput
                {
                    Id = "secretariats", Label = text.Of("Decision.PartiesLabel"), IsMultiSelect = true, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                    Value = string.Join(',', decision.Parties), Choices = [.. view.Settings.Members.Select(m => new AdaptiveChoice { Title = m.Name, Value = m.Id.Code })],
                },
                Choice("session", text.Of("Decision.Session"), $"{decision.Session}", Sessions(decision, view).Select(s => ($"{s}", DecisionWords.SessionOf(s, text)))),
                new AdaptiveTextInput { Id = "item", Label = text.Of("Decision.ItemLabel"), MaxLength = Decision.LongestItem, Value = decision.Item },
                new AdaptiveTextInput
                {
                    Id = "milestones", Label = text.Of("Decision.MilestonesLabel"), Placeholder = "4, 7", MaxLength = 120,
                    Value = decision.Milestones.IsEmpty ? null : string.Join(", ", decision.Milestones),
                },
                Choice("kind", text.Of("Decision.Kind"), $"{decision.Kind}", Kinds.Select(k => ($"{k}", text.Of($"DecisionKind.{k}")))),
            ],
            Execute(text.Of("Decision.Save"), "decision.edit", new(DecisionButtons.Data(decision, text)) { ["seen"] = $"{decision.Version}" }, likely: true));
    }

    /// <summary>The quarterly meetings around today, the one that the draft names, and correspondence.</summary>
    private static IEnumerable<MeetingId> Sessions(Decision decision, RecordView view)
    {
        var today = view.Settings.DayOf(view.Now);
        return new[] { decision.Session, MeetingId.InQuarterOf(today.PlusMonths(-3)), MeetingId.InQuarterOf(today), MeetingId.InQuarterOf(today.PlusMonths(3)), MeetingId.CorrespondenceIn(today.Year) }.Distinct();
    }

    /// <summary>One of several.</summary>
    public static AdaptiveChoiceSetInput Choice(string id, string label, string value, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id, Label = label, Style = AdaptiveChoiceInputStyle.Compact, Value = value,
        Choices = [.. choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
    };
}
