using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Reminders;

/// <summary>Shows what the next meeting is to take up of the action plan, and why.</summary>
public sealed class ShowNextAgenda : IHandler
{
    private const int RowsShown = 15;

    /// <inheritdoc/>
    public string Verb => "agenda.next";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show(CardOf(turn.Workspace.MilestonesForNextMeeting(turn.Today).ToList(), turn)));

    private static AdaptiveCard CardOf(List<AgendaMilestone> items, Turn turn)
    {
        var text = turn.Text;
        var nothing = text.Of("Agenda.Nothing", NextAgenda.DaysOverdue);
        return Card(
            items.Count == 0 ? nothing : text.Count("Agenda.InOneSentence", items.Count),
            [
                Where(text.Of("Agenda.Where")),
                Title(text.Of("Agenda.Title")),
                .. items.Count == 0 ? [Line(nothing)] : Array.Empty<AdaptiveElement>(),
                .. items.Take(RowsShown).SelectMany(i => Row(i, turn)),
                .. items.Count > RowsShown ? [SmallPrint(text.Count("Preview.MoreMilestones", items.Count - RowsShown))] : Array.Empty<AdaptiveElement>(),
                .. items.Count > 0 ? [SmallPrint(text.Of("Agenda.HowItGetsHere", NextAgenda.DaysOverdue))] : Array.Empty<AdaptiveElement>(),
                SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Row(AgendaMilestone item, Turn turn)
    {
        var row = MilestoneRow.Of(item.Milestone, turn.Today, turn.Text);
        row.Columns[^1].Items.Add(Words(AdaptiveSpacing.None, Signed(
            $"⚑ {turn.Text.List(item.Reasons.Select(r => turn.Text.Of($"AgendaReason.{r}")))}", AdaptiveTextColor.Warning, size: AdaptiveTextSize.Small)));
        yield return row;
    }
}
