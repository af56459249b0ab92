using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Shows what the next meeting is to take up by what the records say, and why; also where nobody drafted its agenda.</summary>
public sealed class ShowNextAgenda(AgendaKeeper keeper) : IHandler
{
    /// <summary>Rows of a section before the rest is asked for, and those that come then at a time.</summary>
    private const int RowsShown = 5, RowsMore = 20;

    private const string Section = "section", From = "from";

    /// <inheritdoc/>
    public string Verb => "agenda.next";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Reply.Show(CardOf(
            turn.Workspace.MattersForNextMeeting(turn.Now), Enum.TryParse<StandingItem>(request.Value(Section), out var section) ? section : null,
            request.Number(From) ?? 0, await keeper.ViewAsync(turn, cancellationToken)));

    /// <summary>The beginning of every section, or of one what is behind its beginning.</summary>
    private AdaptiveCard CardOf(ILookup<StandingItem, AgendaLine> matters, StandingItem? section, int from, RecordView view)
    {
        var (text, most) = (view.Text, section is null ? RowsShown : RowsMore);
        var count = matters.Sum(m => m.Count());
        var summary = count == 0 ? text.Of("Agenda.Nothing") : text.Count("Agenda.Matters", count);
        return Card(
            summary,
            [
                Where(text.Of("Agenda.Where")),
                Title(text.Of("Agenda.Title")),
                .. count == 0 ? [Line(summary)] : Array.Empty<AdaptiveElement>(),
                .. matters.Where(m => section is null || m.Key == section).SelectMany(m => Rows(m.Key, m.Skip(from).ToList())),
                SmallPrint(text.Of("Card.AsOf", view.Moment(view.Now))),
            ]);

        IEnumerable<AdaptiveElement> Rows(StandingItem item, List<AgendaLine> lines) =>
        [
            CardKit.Section(text.Of($"Standing.{item}")),
            .. lines.Take(most).Select(l => AgendaRows.Of(l, view)),
            .. lines.Count > most ? [AgendaRows.More(lines.Count - most, Actions.Submit(
                text.Count("Preview.MoreRows", lines.Count - most), Verb, new() { [Section] = $"{item}", [From] = $"{from + most}", ["language"] = text.Language.Code }), text)] : Array.Empty<AdaptiveElement>(),
        ];
    }
}
