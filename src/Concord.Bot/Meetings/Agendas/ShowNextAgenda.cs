using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Shows what the next meeting is to take up by what the records say, and why; also where nobody drafted its agenda.</summary>
public sealed class ShowNextAgenda(AgendaKeeper keeper) : IHandler
{
    private const int RowsShown = 15;

    /// <inheritdoc/>
    public string Verb => "agenda.next";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => Reply.Show(CardOf(
        turn.Workspace.MilestonesForNextMeeting(turn.Today).ToList(), turn.Workspace.MattersForNextMeeting(turn.Now).ToList(), await keeper.ViewAsync(turn, cancellationToken)));

    private static AdaptiveCard CardOf(List<AgendaMilestone> milestones, List<AgendaLine> matters, RecordView view)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var nothing = text.Of("Agenda.Nothing", NextAgenda.DaysOverdue);
        return Card(
            milestones.Count + matters.Count == 0 ? nothing : text.Count("Agenda.Matters", milestones.Count + matters.Count),
            [
                Where(text.Of("Agenda.Where")),
                Title(text.Of("Agenda.Title")),
                .. matters.Count > 0 ? [Section(text.Of("Standing.MattersArising"))] : Array.Empty<AdaptiveElement>(),
                .. matters.Take(RowsShown).Select(m => AgendaRows.Of(m, view)),
                .. More("Preview.MoreRows", matters.Count),
                .. matters.Count > 0 ? [Section(text.Of("Standing.ActionPlan"))] : Array.Empty<AdaptiveElement>(),
                .. milestones.Count == 0 ? [Line(nothing)] : Array.Empty<AdaptiveElement>(),
                .. milestones.Take(RowsShown).Select(Row),
                .. More("Preview.MoreMilestones", milestones.Count),
                .. milestones.Count > 0 ? [SmallPrint(text.Of("Agenda.HowItGetsHere", NextAgenda.DaysOverdue))] : Array.Empty<AdaptiveElement>(),
                SmallPrint(text.Of("Card.AsOf", view.Moment(view.Now))),
            ]);

        IEnumerable<AdaptiveElement> More(string key, int count) => count > RowsShown ? [SmallPrint(text.Count(key, count - RowsShown))] : [];

        AdaptiveElement Row(AgendaMilestone item)
        {
            var row = MilestoneRow.Of(item.Milestone, today, text);
            row.Columns[^1].Items.Add(Words(AdaptiveSpacing.None, Signed(
                $"⚑ {text.List(item.Reasons.Select(r => text.Of($"AgendaReason.{r}")))}", AdaptiveTextColor.Warning, size: AdaptiveTextSize.Small)));
            return row;
        }
    }
}
