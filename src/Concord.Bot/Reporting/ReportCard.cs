using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Reporting;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Reporting;

/// <summary>A report that a body is owed: what it is on, who reports, until when, and by which document it was made.</summary>
internal static class ReportCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(ReportDue report, RecordView view, string? notice = null)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var card = Card(
            text.Of("Report.InOneSentence", report.Number, report.Body, DecisionWords.Brief(report.Subject), When(report, today, text)),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Report.Where", report.Number, text.Body(report.Body))),
                TitleAsWritten(report.Subject),
                Words(AdaptiveSpacing.Small, [.. Signed(State(report, today, text), Colour(report, today), AdaptiveTextWeight.Bolder), Quiet($"  {When(report, today, text)}")]),
                Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Report.From", text.List(report.From.Select(f => text.NameOf(f)))))),
                report.Made is { } made ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(made.Document is { } document ? text.Of("Report.ShownBy", document) : text.Of("Report.OnlySaid"))) : null,
                SmallPrintAsWritten(string.Join(" · ",
                [
                    report.Made is { } said ? $"{text.Who(said.By, view.Names)}, {view.Moment(said.At)}" : text.Who(report.By, view.Names),
                    text.Of("Card.Version", report.Version),
                ])),
            ]);
        if (report.Made is null)
            card.Actions = [.. Buttons(report, text)];
        return card;
    }

    /// <summary>One line of a list; pressing it opens the card.</summary>
    public static AdaptiveColumnSet Row(ReportDue report, RecordView view)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var row = CardKit.Row(
            Column("32px", new AdaptiveTextBlock($"{report.Number}") { IsSubtle = true }),
            Column("stretch", Words(new AdaptiveTextRun(DecisionWords.Brief(report.Subject))), Words(AdaptiveSpacing.None, Below(report, view))));
        row.SelectAction = Submit(text.Of("Report.Open", report.Number), "report.show", Data(report, text));
        return row;
    }

    /// <summary>How it stands, to whom and from whom it goes, until when.</summary>
    public static IEnumerable<AdaptiveTextRun> Below(ReportDue report, RecordView view)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        return [.. Signed(State(report, today, text), Colour(report, today), size: AdaptiveTextSize.Small), Quiet($" · → {report.Body} · {text.List(report.From.Select(f => f.Code))} · {When(report, today, text)}")];
    }

    /// <summary>What every button of it carries.</summary>
    public static Dictionary<string, string> Data(ReportDue report, Text text) => new() { ["report"] = $"{report.Number}", ["seen"] = $"{report.Version}", ["language"] = text.Language.Code };

    private static string When(ReportDue report, LocalDate today, Text text) =>
        report.Due is not { } day ? text.Of("Report.NoDate")
        : report.Made is not null ? text.Of("Milestone.Due", DueDate.On(day))
        : $"{text.Of("Milestone.Due", DueDate.On(day))}, {text.Distance(DueDate.On(day), today)}";

    private static string State(ReportDue report, LocalDate today, Text text) =>
        text.Of(report.Made is { Document: null } ? "ReportIs.Said" : report.Made is not null ? "ReportIs.Made" : report.IsOverdue(today) ? "ReportIs.Overdue" : "ReportIs.Due");

    private static AdaptiveTextColor Colour(ReportDue report, LocalDate today) =>
        report.Made is not null ? AdaptiveTextColor.Good : report.IsOverdue(today) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;

    private static IEnumerable<AdaptiveAction> Buttons(ReportDue report, Text text)
    {
        yield return Ask(
            $"✓ {text.Of("Report.WasMade")}",
            new AdaptiveTextInput { Id = "evidence", Label = text.Of("Report.Document"), MaxLength = ReportDue.LongestDocument },
            Execute(text.Of("Report.RecordIt"), "report.done", Data(report, text), likely: true));
        yield return Ask(
            text.Of("Report.SetDate"),
            new AdaptiveDateInput
            {
                Id = "on", Label = text.Of("Report.DueOn"), IsRequired = true, ErrorMessage = text.Of("Dates.WhichDay"),
                Value = report.Due is { } day ? LocalDatePattern.Iso.Format(day) : null,
            },
            Execute(text.Of("Report.SetIt"), "report.date", Data(report, text), likely: true));
    }
}
