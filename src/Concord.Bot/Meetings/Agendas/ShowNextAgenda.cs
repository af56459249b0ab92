using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
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
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Reply.Show(CardOf(turn.Workspace.MattersForNextMeeting(turn.Now), await keeper.ViewAsync(turn, cancellationToken)));

    private static AdaptiveCard CardOf(ILookup<StandingItem, AgendaLine> matters, RecordView view)
    {
        var text = view.Text;
        var count = matters.Sum(m => m.Count());
        var summary = count == 0 ? text.Of("Agenda.Nothing") : text.Count("Agenda.Matters", count);
        return Card(
            summary,
            [
                Where(text.Of("Agenda.Where")),
                Title(text.Of("Agenda.Title")),
                .. count == 0 ? [Line(summary)] : Array.Empty<AdaptiveElement>(),
                .. matters.SelectMany(m => Rows(m.Key, m.ToList())),
                SmallPrint(text.Of("Card.AsOf", view.Moment(view.Now))),
            ]);

        IEnumerable<AdaptiveElement> Rows(StandingItem item, List<AgendaLine> lines) =>
        [
            Section(text.Of($"Standing.{item}")),
            .. lines.Take(RowsShown).Select(l => AgendaRows.Of(l, view)),
            .. lines.Count > RowsShown ? [SmallPrint(text.Count("Preview.MoreRows", lines.Count - RowsShown))] : Array.Empty<AdaptiveElement>(),
        ];
    }
}
