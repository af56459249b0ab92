using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>One item of an agenda: what people say of it, its papers, where it came from, and all that the records say under it.</summary>
internal static class ItemCard
{
    private const int LinesOnAPage = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(AgendaPoint point, AgendaView agenda, RecordView view, int page = 0)
    {
        var (text, item) = (view.Text, point.Item);
        var title = AgendaWords.TitleOf(point, text);
        var (gone, particulars) = (AgendaWords.GoneOf(item, text, view.Settings), AgendaWords.Particulars(item, text));
        var first = Math.Clamp(page, 0, Math.Max(0, (point.Lines.Length - 1) / LinesOnAPage)) * LinesOnAPage;
        var shown = point.Lines.Skip(first).Take(LinesOnAPage).ToList();
        var card = Card(
            text.Of("Agenda.ItemInOneSentence", point.Number, title, text.MeetingName(agenda.Meeting.Id, view.Settings)),
            [
                Where(text.Of("Agenda.ItemWhere", point.Number, text.MeetingName(agenda.Meeting.Id, view.Settings))),
                TitleAsWritten(title),
                point.IsHidden ? Line(text.Of("Agenda.WhoSees")) : null,
                gone is not null ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"{(item.Gone!.To is null ? "✕" : "→")} {gone}")) : null,
                particulars.Length > 0 && !point.IsHidden ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(particulars)) : null,
                .. item.Content.Papers.Select(Paper),
                .. item.Origins.Select(o => SmallPrintAsWritten(Origin(o, view))),
                .. shown.Select(l => AgendaRows.Of(l, view)),
                point.IsHidden ? null : SmallPrintAsWritten(string.Join(" · ",
                [
                    .. point.Lines.Length > shown.Count ? [text.Of("Agenda.LineRange", first + 1, first + shown.Count, point.Lines.Length)] : Array.Empty<string>(),
                    text.Of("Agenda.PutBy", text.Who(item.By, view.Names), view.Moment(item.At)),
                    text.Of("Card.Version", agenda.Agenda.Version),
                ])),
            ]);
        Dictionary<string, string> To(int other) => new(AgendaWords.Data(agenda.Agenda, item, text)) { ["page"] = $"{other}" };
        if (first + shown.Count < point.Lines.Length)
            card.Actions.Add(Actions.Execute(text.Of("List.Next"), "agenda.item", To((first / LinesOnAPage) + 1)));
        if (first > 0)
            card.Actions.Add(Actions.Execute(text.Of("List.Back"), "agenda.item", To((first / LinesOnAPage) - 1)));
        card.Actions.AddRange(AgendaButtons.Of(point, agenda, view));
        return card;
    }

    /// <summary>An address is a link under its own host; a symbol stands as it was written.</summary>
    private static AdaptiveElement Paper(string paper) =>
        Uri.TryCreate(paper, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? new AdaptiveTextBlock($"▤ [{address.IdnHost}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})") { Wrap = true, Spacing = AdaptiveSpacing.Small }
            : Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▤ {paper}"));

    private static string Origin(ItemOrigin origin, RecordView view)
    {
        var text = view.Text;
        var line = text.Of("Agenda.CameFrom", text.MeetingName(origin.Meeting, view.Settings), origin.Number, text.Who(origin.By, view.Names), view.Moment(origin.At));
        return origin.Why is { } why ? $"{line} {text.Of("Milestone.Quote", why)}" : line;
    }
}
