using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Bot.Meetings.Proceedings;
using Concord.Bot.Reporting;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Reporting;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Items and what the records say under them, one line each; pressing a line opens its record.</summary>
internal static class AgendaRows
{
    /// <summary>An item: its number, its name, and what is to be known of it at a glance.</summary>
    public static AdaptiveColumnSet Of(AgendaPoint point, AgendaView agenda, RecordView view)
    {
        var text = view.Text;
        var gone = AgendaWords.GoneOf(point.Item, text, view.Settings);
        var particulars = point.IsHidden ? "" : AgendaWords.Particulars(point.Item, text);
        var title = new AdaptiveTextRun(DecisionWords.Brief(AgendaWords.TitleOf(point, text)))
        {
            Weight = point.Item is { Gone: null, Content.Kind: ItemKind.Decision } ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default, IsSubtle = gone is not null || point.IsHidden,
        };
        var row = Row(
            Column("32px", new AdaptiveTextBlock($"{point.Number}") { IsSubtle = true }),
            Column("stretch",
            [
                Words(title),
                .. gone is not null ? [Words(AdaptiveSpacing.None, Quiet($"{(point.Item.Gone!.To is null ? "✕" : "→")} {gone}"))] : Array.Empty<AdaptiveElement>(),
                .. gone is null && particulars.Length > 0 ? [Words(AdaptiveSpacing.None, Quiet(particulars))] : Array.Empty<AdaptiveElement>(),
            ]));
        row.SelectAction = Actions.Submit(text.Of("Agenda.OpenItem", point.Number), "agenda.item", AgendaWords.Data(agenda.Agenda, point.Item, text));
        return row;
    }

    /// <summary>How many lines more there are; pressing it brings them.</summary>
    public static AdaptiveColumnSet More(int count, AdaptiveSubmitAction open, Texts.Text text)
    {
        var row = Row(Column("32px"), Column("stretch", Words(new AdaptiveTextRun($"›  {text.Count("Preview.MoreRows", count)}") { Color = AdaptiveTextColor.Accent, Size = AdaptiveTextSize.Small })));
        row.SelectAction = open;
        return row;
    }

    /// <summary>A line under an item.</summary>
    public static AdaptiveColumnSet Of(AgendaLine line, RecordView view) => line switch
    {
        MinutesLine minutes => Of(minutes, view),
        DecisionLine decision => Of(decision, view),
        ActionLine action => Of(action.Action, view),
        MilestoneLine milestone => Of(milestone, view),
        ReportLine report => Of(report.Report, view),
        NextDateLine next => Of(next, view),
        _ => throw new InvalidOperationException($"{line.GetType().Name} has no row."),
    };

    /// <summary>Minutes that are not approved, and how they stand.</summary>
    private static AdaptiveColumnSet Of(MinutesLine line, RecordView view)
    {
        var (text, minutes) = (view.Text, view.Workspace.Minutes(line.Of) ?? new() { Meeting = line.Of });
        var row = Below(
            text.Of("MinutesFile.Title", text.MeetingName(line.Of, view.Settings)),
            [.. Signed(MinutesWords.StateOf(minutes, text), MinutesWords.ColourOf(minutes), size: AdaptiveTextSize.Small), Quiet($" · {minutes.Symbol}")]);
        row.SelectAction = Actions.Submit(text.Of("Minutes.Show"), "minutes.draft", MinutesWords.Data(minutes, text));
        return row;
    }

    /// <summary>What is decided, and where it stands; of what is not agreed every party's position.</summary>
    public static AdaptiveColumnSet Of(DecisionLine line, RecordView view)
    {
        var (text, decision, state) = (view.Text, line.Decision, line.Decision.StateAt(view.Now));
        var name = DecisionWords.NameOf(decision, text);
        var row = Below(
            DecisionWords.Brief(DecisionWords.TextOf(decision, text)),
            [.. Signed(text.Of($"DecisionIs.{state}"), DecisionWords.Colour(state), size: AdaptiveTextSize.Small), Quiet($" · {(line.Why == DecisionMatter.BySilence ? $"{text.Of("Agenda.BySilence")} · " : "")}{name}")],
            line.Why is DecisionMatter.NotAgreed or DecisionMatter.Awaited ? decision.Parties.Select(p => Position(p.Code, decision.Proposal!.Of(p), text)) : []);
        row.SelectAction = Actions.Submit(text.Of("Decision.Open", name), "decision.show", DecisionButtons.Data(decision, text));
        return row;
    }

    private static string Position(string party, Response? response, Texts.Text text) => response switch
    {
        null => text.Of("Agenda.PositionAwaited", party),
        { Agrees: true } => text.Of("Agenda.PositionAgrees", party),
        _ => $"{text.Of("Agenda.PositionObjects", party)} {text.Of("Milestone.Quote", DecisionWords.Brief(response.Reason ?? ""))}",
    };

    private static AdaptiveColumnSet Of(ActionItem action, RecordView view)
    {
        var (text, today, due) = (view.Text, view.Settings.DayOf(view.Now), DueDate.On(action.Due));
        var late = action.Done is null && action.Due < today;
        var row = Below(
            DecisionWords.Brief(action.Text),
            [
                .. Signed(ActionCard.State(action, today, text), late ? AdaptiveTextColor.Attention : action.Done is null ? AdaptiveTextColor.Default : AdaptiveTextColor.Good, size: AdaptiveTextSize.Small),
                Quiet($" · {text.Of("Agenda.Action", action.Number)} · {ActionOwner.InShort(action, view)} · {text.Of("Milestone.Due", due)}{(action.Done is null ? $", {text.Distance(due, today)}" : "")}"),
            ]);
        row.SelectAction = Actions.Submit(text.Of("Action.Open", action.Number), "action.show", new() { ["action"] = $"{action.Number}", ["language"] = text.Language.Code });
        return row;
    }

    private static AdaptiveColumnSet Of(MilestoneLine line, RecordView view)
    {
        var (text, today, milestone) = (view.Text, view.Settings.DayOf(view.Now), line.Milestone);
        var row = Below(
            milestone.Title,
            [
                .. Signed(States.Label(milestone, text), States.Colour(milestone), size: AdaptiveTextSize.Small),
                Quiet($" · {text.Of("Agenda.Milestone", milestone.Id.Number)} · {text.List(milestone.Parts.Select(p => p.Secretariat.Code))} · {States.Due(milestone, today, text)}"),
            ],
            [$"⚑ {text.List(line.Why.Select(w => text.Of($"MilestoneMatter.{w}")))}"]);
        row.SelectAction = Actions.Submit(text.Of("Milestone.Open", milestone.Id.Number), "milestone.show", new() { ["milestone"] = $"{milestone.Id}", ["language"] = text.Language.Code });
        return row;
    }

    private static AdaptiveColumnSet Of(ReportDue report, RecordView view)
    {
        var row = Below(DecisionWords.Brief(report.Subject), ReportCard.Below(report, view));
        row.SelectAction = Actions.Submit(view.Text.Of("Report.Open", report.Number), "report.show", ReportCard.Data(report, view.Text));
        return row;
    }

    private static AdaptiveColumnSet Of(NextDateLine next, RecordView view)
    {
        var text = view.Text;
        var row = Below(text.Of(next.Next is null ? "Agenda.NextBy" : "Agenda.NextOn", next.Day), []);
        if (next.Next is { } id)
            row.SelectAction = Actions.Submit(text.MeetingName(id, view.Settings), "meeting.next", new() { ["meeting"] = $"{id}", ["day"] = LocalDateText(next.Day), ["series"] = id.Series, ["language"] = text.Language.Code });
        return row;
    }

    private static string LocalDateText(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static AdaptiveColumnSet Below(string words, IEnumerable<AdaptiveTextRun> state, params IEnumerable<string> more)
    {
        var runs = state.ToList();
        return Row(
            Column("32px"),
            Column("stretch",
            [
                Words(new AdaptiveTextRun(words) { Size = AdaptiveTextSize.Small }),
                .. runs.Count > 0 ? [Words(AdaptiveSpacing.None, runs)] : Array.Empty<AdaptiveElement>(),
                .. more.Select(m => Words(AdaptiveSpacing.None, Quiet(m))),
            ]));
    }
}
