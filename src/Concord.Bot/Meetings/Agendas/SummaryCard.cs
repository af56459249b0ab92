using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings.Agendas;
using NodaTime.Text;
using static Concord.Bot.Cards.CardKit;
using static Concord.Bot.Cards.Links;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>One screen before the meeting: what is decided, what the reader owes, what changed. Every line opens its record.</summary>
internal static class SummaryCard
{
    private const int DecidedShown = 5, OwedShown = 4, RevisedShown = 4;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(AgendaSummary summary, RecordView view)
    {
        var (text, agenda) = (view.Text, summary.View);
        var name = text.MeetingName(agenda.Meeting.Id, view.Settings);
        var (decided, owed) = (Decided(summary, view).ToList(), SummaryOwed.Of(summary, view).ToList());
        var card = Card(
            text.Of("Summary.InOneSentence", name, agenda.Meeting.Time.Day, decided.Count, owed.Count, AgendaWords.StateOf(agenda.Agenda, text)),
            [
                Where($"{text.Of("Agenda.Summary")}{AgendaWords.RevisionOf(agenda.Agenda)}"),
                Title(name),
                MeetingLines.When(agenda.Meeting, view),
                Words(AdaptiveSpacing.Small,
                [
                    .. Signed(AgendaWords.StateOf(agenda.Agenda, text), AgendaWords.ColourOf(agenda.Agenda), AdaptiveTextWeight.Bolder),
                    Quiet($"  {Extent(agenda, view)}"),
                ]),
                .. agenda.Meeting.IsOpen
                    ? MeetingNotes.Of(agenda.Series, agenda.Meeting.Time, view.Workspace, text).Select(AdaptiveElement (n) => Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {n}")))
                    : [Line(text.Of("Summary.Over"))],
                .. MeetingLines.MonthsWithout(agenda, text),
                Section(text.Of("Summary.ToDecide")),
                .. Some(decided, DecidedShown, "agenda.show", AgendaWords.Data(agenda.Agenda, text), view),
                decided.Count == 0 ? Line(text.Of("Summary.NothingToDecide")) : null,
                .. owed.Count == 0 ? Array.Empty<AdaptiveElement>() : [OwedBlock(owed, view)],
                Section(agenda.Before is { } before ? text.Of("Summary.Since", before.Time.Day) : text.Of("Summary.SinceDay", view.Settings.DayOf(agenda.Since))),
                Figures(summary, view),
                .. DueBefore(agenda, view),
                .. Revised(summary, view),
                SmallPrint(text.Of("Card.AsOf", view.Moment(view.Now))),
            ]);
        card.Actions = [.. Buttons(agenda, view)];
        return card;
    }

    private static IEnumerable<AdaptiveElement> Decided(AgendaSummary summary, RecordView view) =>
        [.. summary.ToDecide.Select(p => AgendaRows.Of(p, summary.View, view)), .. summary.Undecided.Select(d => AgendaRows.Of(d, view))];

    private static AdaptiveContainer OwedBlock(List<AdaptiveElement> owed, RecordView view) => new()
    {
        Style = AdaptiveContainerStyle.Accent, Spacing = AdaptiveSpacing.Large,
        Items =
        [
            Words(new AdaptiveTextRun(view.Text.Of("Summary.YouOwe")) { Weight = AdaptiveTextWeight.Bolder }),
            .. Some(owed, OwedShown, "my.actions", new() { ["language"] = view.Text.Language.Code }, view),
        ],
    };

    private static AdaptiveColumnSet Figures(AgendaSummary summary, RecordView view)
    {
        var (text, news) = (view.Text, summary.News);
        var row = Row(
            Figure(news.Done, $"✓ {text.Of("Summary.Done")}", AdaptiveTextColor.Good),
            Figure(news.Overdue, $"◆ {text.Of("Summary.Overdue")}", AdaptiveTextColor.Attention),
            Figure(news.Moved, $"→ {text.Of("Summary.Moved")}", AdaptiveTextColor.Warning),
            Figure(news.Decided, $"§ {text.Of("Summary.Decided")}", AdaptiveTextColor.Accent));
        row.SelectAction = Actions.Submit(text.Of("Summary.OpenStatus"), "plan.status", new()
        {
            ["since"] = LocalDatePattern.Iso.Format(view.Settings.DayOf(summary.View.Since)), ["language"] = text.Language.Code,
        });
        return row;
    }

    /// <summary>What is due until the meeting after, which the plan lists.</summary>
    private static IEnumerable<AdaptiveElement> DueBefore(AgendaView agenda, RecordView view)
    {
        var lines = agenda.Points.SelectMany(p => p.Lines).ToList();
        var (due, reports) = (lines.OfType<MilestoneLine>().Count(m => m.Why.Contains(MilestoneMatter.Due)), lines.OfType<ReportLine>().Count(r => r.Report.Made is null));
        if (due > 0)
            yield return Link("◷", $"{view.Text.Count("Summary.DueBefore", due)} {view.Text.Day(agenda.Following)}", view.Text.Of("Summary.OpenDue"), "milestone.due", new()
            {
                ["period"] = $"{LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now))}/{LocalDatePattern.Iso.Format(agenda.Following)}", ["language"] = view.Text.Language.Code,
            });
        if (reports > 0)
            yield return Link("▤", view.Text.Count("Report.Count", reports), view.Text.Of("Report.All"), "report.list", new() { ["language"] = view.Text.Language.Code });
    }

    private static IEnumerable<AdaptiveElement> Revised(AgendaSummary summary, RecordView view)
    {
        if (summary.Revised.IsEmpty)
            return [];
        var agenda = summary.View.Agenda;
        return
        [
            Section(view.Text.Of(agenda.State == AgendaState.InRevision ? "Summary.NewNotApproved" : "Summary.NewIn", agenda.Revision)),
            .. Some([.. summary.Revised.Select(p => AgendaRows.Of(p, summary.View, view))], RevisedShown, "agenda.show", AgendaWords.Data(agenda, view.Text), view),
        ];
    }

    private static string Extent(AgendaView agenda, RecordView view)
    {
        var (text, standing) = (view.Text, agenda.Points.Where(p => p.Item.Gone is null).ToList());
        var (papers, minutes) = (standing.Sum(p => p.Item.Content.Papers.Length), standing.Sum(p => p.Item.Content.Minutes ?? 0));
        return string.Join(" · ",
        [
            text.Count("Agenda.Items", standing.Count),
            .. papers > 0 ? [text.Count("Agenda.Papers", papers)] : Array.Empty<string>(),
            .. minutes > 0 ? [text.Count("Agenda.Minutes", minutes)] : Array.Empty<string>(),
        ]);
    }

    private static IEnumerable<AdaptiveAction> Buttons(AgendaView agenda, RecordView view)
    {
        var (text, data) = (view.Text, AgendaWords.Data(agenda.Agenda, view.Text));
        yield return Actions.Submit(text.Of("Agenda.Whole"), "agenda.show", data, likely: true);
        if (agenda.Meeting.IsOpen)
            yield return Actions.Ask(text.Of("Agenda.Add"), ItemForm.Of(null, view), Actions.Submit(text.Of("Agenda.AddIt"), "agenda.add", new(data) { ["form"] = "true" }, likely: true));
    }
}
