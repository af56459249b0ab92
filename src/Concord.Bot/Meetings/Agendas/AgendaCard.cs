using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>A whole agenda, in pages: every item, and under the standing ones what the records say.</summary>
internal static class AgendaCard
{
    /// <summary>Items on a page, and lines of the records under one of them; the item's own card has them all.</summary>
    public const int ItemsOnAPage = 12, LinesUnderAnItem = 4;

    /// <summary>The card.</summary>
    /// <param name="agenda">As its reader sees it.</param>
    /// <param name="view">From where.</param>
    /// <param name="page">Counted from 0.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    public static AdaptiveCard Of(AgendaView agenda, RecordView view, int page = 0, string? notice = null)
    {
        var text = view.Text;
        var (name, state) = (text.MeetingName(agenda.Meeting.Id, view.Settings), AgendaWords.StateOf(agenda.Agenda, text));
        var first = Math.Clamp(page, 0, Math.Max(0, (agenda.Points.Length - 1) / ItemsOnAPage)) * ItemsOnAPage;
        var shown = agenda.Points.Skip(first).Take(ItemsOnAPage).ToList();
        var card = Card(
            text.Of("Agenda.InOneSentence", name, state, agenda.Meeting.Time.Day, agenda.Points.Count(p => p.Item.Gone is null)),
            [
                notice is null ? null : Notice(notice),
                Where($"{text.Of("Agenda.Card")}{AgendaWords.RevisionOf(agenda.Agenda)}"),
                Title(name),
                MeetingLines.When(agenda.Meeting, view),
                Words(AdaptiveSpacing.Small, Signed(state, AgendaWords.ColourOf(agenda.Agenda), AdaptiveTextWeight.Bolder)),
                .. MeetingLines.MonthsWithout(agenda, text),
                .. shown.SelectMany(p => Of(p, agenda, view)),
                SmallPrintAsWritten(SmallPrintOf(agenda, first, shown.Count, view)),
            ]);
        card.Actions = [.. AgendaButtons.Of(agenda, view, first / ItemsOnAPage, first > 0, first + shown.Count < agenda.Points.Length)];
        return card;
    }

    private static IEnumerable<AdaptiveElement> Of(AgendaPoint point, AgendaView agenda, RecordView view)
    {
        yield return AgendaRows.Of(point, agenda, view);
        foreach (var line in point.Lines.Take(LinesUnderAnItem))
            yield return AgendaRows.Of(line, view);
        if (point.Lines.Length - LinesUnderAnItem is > 0 and var more)
            yield return AgendaRows.More(more, Actions.Submit(view.Text.Of("Agenda.OpenItem", point.Number), "agenda.item", AgendaWords.Data(agenda.Agenda, point.Item, view.Text)), view.Text);
    }

    private static string SmallPrintOf(AgendaView agenda, int first, int count, RecordView view) => string.Join(" · ",
    [
        .. agenda.Points.Length > count ? [view.Text.Of("Agenda.Range", first + 1, first + count, agenda.Points.Length)] : Array.Empty<string>(),
        .. agenda.Agenda.Versions is [.., var last] ? [view.Text.Of("Agenda.ApprovedBy", view.Text.Who(last.By, view.Names), view.Moment(last.At))] : Array.Empty<string>(),
        view.Text.Of("Card.Version", agenda.Agenda.Version),
        view.Text.Of("Card.AsOf", view.Moment(view.Now)),
    ]);
}
