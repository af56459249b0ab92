using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>How the plan is doing: four numbers, a bar of states, one line a secretariat, what changed, the next five due.</summary>
internal static class PlanStatusCard
{
    /// <summary>The card as of the turn.</summary>
    /// <param name="status">The counts.</param>
    /// <param name="changes">What changed; null where nobody can tell.</param>
    /// <param name="banner">What is to be known of the plan's standing; null for nothing.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(PlanStatus status, PlanChanges? changes, string? banner, Turn turn)
    {
        var text = turn.Text;
        return Card(
            text.Of("Status.InOneSentence", status.Year, status.Milestones.Done, status.Milestones.Total, status.Overdue, status.Milestones.AtRisk),
            [
                Where(text.Of("Plan.Where", status.Year)),
                Title(text.Of("Status.Title")),
                banner is null ? null : Notice(banner),
                Row(
                    Figure(status.Milestones.Done, $"✓ {text.Of("Status.Done")}", AdaptiveTextColor.Good),
                    Figure(status.Overdue, $"◆ {text.Of("Status.Overdue")}", AdaptiveTextColor.Attention),
                    Figure(status.Milestones.AtRisk, $"▲ {text.Of("Status.AtRisk")}", AdaptiveTextColor.Warning),
                    Figure(status.NoNews, $"? {text.Of("Status.NoNews")}", AdaptiveTextColor.Default)),
                EndedOf(status.Ended, text) is { } ended ? new AdaptiveTextBlock(ended) { Wrap = true, Spacing = AdaptiveSpacing.Small } : null,
                .. status.Milestones.Total == 0 ? [] : StateChart.Of(status.Milestones, text),
                .. status.Secretariats.IsEmpty ? Array.Empty<AdaptiveElement>() : [Section(text.Of("Status.BySecretariat")), .. status.Secretariats.Select(s => Line(s, text))],
                .. changes is null ? [SmallPrint(text.Of("Changes.NotTold"))] : ChangeLines.Of(changes, turn.Settings, text),
                .. status.NextDue.IsEmpty ? [] : NextDue(status, turn),
                SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))),
            ]);
    }

    private static string? EndedOf(EndingCounts ended, Text text)
    {
        var parts = new[] { ("→", "Status.CarriedOver", ended.CarriedOver), ("■", "Status.Closed", ended.Closed), ("✕", "Status.Cancelled", ended.Cancelled) }
            .Where(p => p.Item3 > 0).Select(p => $"{p.Item1} {text.Of(p.Item2, p.Item3)}").ToList();
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static AdaptiveColumnSet Line(SecretariatStatus status, Text text) => Row(
        NameOfLine(text.NameOf(status.Secretariat)),
        Column("stretch", new AdaptiveTextBlock(string.Join(" · ",
        [
            $"✓ {text.Of("Status.OfAll", status.Parts.Done, status.Parts.Total)}",
            .. status.Overdue > 0 ? [$"◆ {text.Of("Status.NumberOverdue", status.Overdue)}"] : Array.Empty<string>(),
            .. status.Parts.AtRisk > 0 ? [$"▲ {text.Of("Status.NumberAtRisk", status.Parts.AtRisk)}"] : Array.Empty<string>(),
        ]))
        { Wrap = true }));

    private static IEnumerable<AdaptiveElement> NextDue(PlanStatus status, Turn turn) =>
        [Section(turn.Text.Of("Status.NextDue")), .. status.NextDue.Select(m => MilestoneRow.Of(m, turn.Today, turn.Text))];
}
