using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Minutes, in pages: who was there, every item with its notes, what was decided and what is to be done, and who approved them.</summary>
internal static class MinutesCard
{
    /// <summary>Items on a page; characters of an item's notes, of which the Word file has all; decisions and actions under one item.</summary>
    private const int ItemsOnAPage = 12, LongestNotes = 800, MostRows = 5;

    /// <summary>The card.</summary>
    /// <param name="minutes">Which.</param>
    /// <param name="view">From where.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    /// <param name="page">Counted from 0.</param>
    public static AdaptiveCard Of(Minutes minutes, RecordView view, string? notice = null, int page = 0)
    {
        var (text, content) = (view.Text, MinutesWords.ContentOf(minutes, view.Workspace));
        var (name, state) = (text.MeetingName(minutes.Meeting, view.Settings), MinutesWords.StateOf(minutes, text));
        var pages = Math.Max(1, (content.Items.Length + ItemsOnAPage - 1) / ItemsOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var card = Card(
            text.Of("Minutes.InOneSentence", name, state, minutes.Symbol),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Minutes.Where", minutes.Symbol)),
                Title(name),
                Words(AdaptiveSpacing.Small, [.. Signed(state, MinutesWords.ColourOf(minutes), AdaptiveTextWeight.Bolder), .. Times(content, view)]),
                .. page == 0 ? [AttendanceLines.Of(content.Attendance, view.Workspace.Agenda(minutes.Meeting), view)] : Array.Empty<AdaptiveElement>(),
                .. content.Items.Skip(page * ItemsOnAPage).Take(ItemsOnAPage).SelectMany(i => Item(i, view)),
                .. page == 0 ? CorrectionRows.Of(minutes, view) : [],
                .. minutes.Current is { } current ? [Section(text.Of("Minutes.Approval", current.Number)), .. SilenceOf(current, view), Approvals(minutes, view)] : Array.Empty<AdaptiveElement>(),
                SmallPrintAsWritten(SmallPrintOf(minutes, view, page, pages)),
            ]);
        card.Actions = [.. MinutesButtons.Of(minutes, content, view, page, pages)];
        return card;
    }

    private static IEnumerable<AdaptiveTextRun> Times(MinutesContent content, RecordView view)
    {
        if (content.Opened is { } opened && content.Closed is { } closed)
            yield return Quiet($"  {view.Text.Of("Minutes.Times", view.Moment(opened), view.Text.Hour(closed.InZone(NodaTime.DateTimeZoneProviders.Tzdb[view.Settings.Zone]).TimeOfDay))}");
    }

    private static IEnumerable<AdaptiveElement> Item(MinutesItem item, RecordView view)
    {
        var text = view.Text;
        yield return Words(item.IsEmpty ? AdaptiveSpacing.Small : AdaptiveSpacing.Medium,
        [
            .. item.Number > 0 ? [new AdaptiveTextRun($"{item.Number}  ") { IsSubtle = true }] : Array.Empty<AdaptiveTextRun>(),
            new AdaptiveTextRun(MinutesWords.TitleOf(item, text, item.IsConfidential)) { Weight = item.IsEmpty ? AdaptiveTextWeight.Default : AdaptiveTextWeight.Bolder },
            .. item.Parked ? [Quiet($"  → {text.Of("Minutes.Parked")}")] : Array.Empty<AdaptiveTextRun>(),
        ]);
        if (item.IsConfidential)
            yield break;
        if (item.Notes.Length > 0)
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(item.Notes.Length <= LongestNotes ? item.Notes : $"{Cut(item.Notes)}… {text.Of("Minutes.MoreInFile")}"));
        foreach (var recorded in item.Decisions.Take(MostRows))
            if (view.Workspace.Decision(recorded.Id) is { } decision)
                yield return DecisionRow(decision, recorded, view);
        foreach (var recorded in item.Actions.Take(MostRows))
            if (view.Workspace.Action(recorded.Number) is { } action)
                yield return ActionRow(action, recorded, view);
        if (Math.Max(0, item.Decisions.Length - MostRows) + Math.Max(0, item.Actions.Length - MostRows) is > 0 and var more)
            yield return Line(text.Count("Preview.MoreRows", more));
    }

    private static string Cut(string notes) => notes[..(char.IsHighSurrogate(notes[LongestNotes - 1]) ? LongestNotes - 1 : LongestNotes)].TrimEnd();

    private static AdaptiveColumnSet DecisionRow(Decision decision, RecordedDecision recorded, RecordView view)
    {
        var (text, name, state) = (view.Text, DecisionWords.NameOf(decision, view.Text), decision.StateAt(view.Now));
        var row = Row(Column("stretch",
            Words(new AdaptiveTextRun($"{text.Of("Minutes.Decision")} ") { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Small },
                new AdaptiveTextRun(DecisionWords.Brief(MinutesText.Of(decision, recorded, text)))),
            Words(AdaptiveSpacing.None, [.. Signed(text.Of($"DecisionIs.{state}"), DecisionWords.Colour(state), size: AdaptiveTextSize.Small), Quiet($" · {name}")])));
        row.SelectAction = Actions.Submit(text.Of("Decision.Open", name), "decision.show", DecisionButtons.Data(decision, text));
        return row;
    }

    private static AdaptiveColumnSet ActionRow(ActionItem action, RecordedAction recorded, RecordView view)
    {
        var text = view.Text;
        var row = Row(Column("stretch",
            Words(new AdaptiveTextRun($"{text.Of("Minutes.Action")} ") { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Small }, new AdaptiveTextRun(DecisionWords.Brief(action.Text))),
            Words(AdaptiveSpacing.None, Quiet($"{text.NameOf(recorded.Owner)} · {text.Of("Milestone.Due", DueDate.On(recorded.Due))}"))));
        row.SelectAction = Actions.Submit(text.Of("Action.Open", action.Number), "action.show", new() { ["action"] = $"{action.Number}", ["language"] = text.Language.Code });
        return row;
    }

    private static IEnumerable<AdaptiveElement> SilenceOf(MinutesVersion current, RecordView view)
    {
        if (current.IsUnderSilence)
            yield return Line(view.Text.Of("Minutes.ApprovedUnless", DecisionWords.End(current.Silence!, view.Text)));
        else if (current.Broken is { } broken)
            yield return Line(view.Text.Of("Minutes.SilenceBroken", broken.Correction, view.Moment(broken.At)));
    }

    private static AdaptiveContainer Approvals(Minutes minutes, RecordView view)
    {
        var (text, there) = (view.Text, minutes.Content!.WereThere.ToHashSet());
        return new()
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [.. view.Settings.Secretariats.Select(s => minutes.Current!.Of(s) is { } approval
                ? Line(s, $"✓ {text.Of("Minutes.Approved")}", AdaptiveTextColor.Good, $"{text.Who(approval.By, view.Names)}, {view.Moment(approval.At)}")
                : there.Contains(s) && minutes.Current.IsApprovedBySilence ? Line(s, $"✓ {text.Of("Minutes.BySilence")}", AdaptiveTextColor.Good, view.Moment(minutes.Current.Silence!.Expires))
                : there.Contains(s) ? Line(s, $"○ {text.Of("Agreement.NotYet")}", AdaptiveTextColor.Default, null)
                : Line(s, $"– {text.Of("Minutes.WasAbsent")}", AdaptiveTextColor.Default, null))],
        };

        AdaptiveColumnSet Line(Domain.Secretariats.SecretariatId secretariat, string label, AdaptiveTextColor colour, string? who) => Row(
            NameOfLine(text.NameOf(secretariat)),
            Column("stretch", [Words(Signed(label, colour)), .. who is null ? Array.Empty<AdaptiveElement>() : [Words(AdaptiveSpacing.None, Quiet(who))]]));
    }

    private static string SmallPrintOf(Minutes minutes, RecordView view, int page, int pages) => string.Join(" · ",
    [
        .. pages > 1 ? [view.Text.Of("Minutes.Page", page + 1, pages)] : Array.Empty<string>(),
        .. minutes.Current is { } current ? [view.Text.Of("Minutes.CirculatedBy", view.Text.Who(current.By, view.Names), view.Moment(current.At))] : Array.Empty<string>(),
        view.Text.Of("Card.Version", minutes.Version),
    ]);
}
