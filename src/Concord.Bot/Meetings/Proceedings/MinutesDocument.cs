using System.Collections.Immutable;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Bot.Files.Documents;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>
/// Minutes as a Word document on A4: symbol and date top right, who was there, numbered paragraphs under the items, then the decisions
/// and the actions as tables, and who approved them.
/// </summary>
internal static class MinutesDocument
{
    private static readonly ImmutableArray<int> Attendance = [2300, 1900, 3238, 2200], Decisions = [2900, 4738, 2000], Actions = [900, 4938, 1900, 1900], Approvals = [2900, 4538, 2200];

    /// <summary>The file.</summary>
    /// <param name="minutes">Which.</param>
    /// <param name="view">From where.</param>
    /// <param name="reader">Entra object id of who reads, null for everybody: what is confidential stands in it for who may see it only.</param>
    public static byte[] Of(Minutes minutes, RecordView view, string? reader)
    {
        var (text, content) = (view.Text, MinutesWords.ContentOf(minutes, view.Workspace));
        var meeting = view.Workspace.Meeting(minutes.Meeting)!;
        var title = text.Of("MinutesFile.Title", text.MeetingName(minutes.Meeting, view.Settings));
        var document = new WordDocument(text.Language.Culture.Name, title, minutes.Symbol, DateOf(minutes, view), text.Of("MinutesFile.Original"))
            .Add(WordStyles.Title, title)
            .Add(WordStyles.Body, $"{text.Day(meeting.Time.Day)}, {text.HoursIn(meeting.Time, meeting.Minutes, meeting.Time.Zone)} ({Places.NameOf(meeting.Time.Zone)})")
            .Add(WordStyles.Body, MinutesWords.StateOf(minutes, text));
        if (content.Opened is { } opened && content.Closed is { } closed)
            document.Add(WordStyles.Small, text.Of("MinutesFile.Times", view.Moment(opened), view.Moment(closed)));
        AddAttendance(document, content, view.Workspace.Agenda(minutes.Meeting), view);
        foreach (var item in content.Items)
            AddItem(document, item, view, IsHidden(item, minutes, view, reader));
        var shown = content.Items.Where(i => !IsHidden(i, minutes, view, reader)).ToList();
        AddDecisions(document, shown, view);
        AddActions(document, shown, view);
        AddApprovals(document, minutes, view);
        return document.ToBytes();
    }

    private static string DateOf(Minutes minutes, RecordView view) => view.Text.Day(view.Settings.DayOf(minutes.Current?.ApprovedAt ?? minutes.Current?.At ?? view.Now));

    private static bool IsHidden(MinutesItem item, Minutes minutes, RecordView view, string? reader) => item.IsConfidential
        && view.Workspace.Agenda(minutes.Meeting)?.Item(item.Item!.Value)?.IsSeenBy(view.Workspace, reader, view.Settings.DayOf(view.Now)) != true;

    private static void AddAttendance(WordDocument document, MinutesContent content, Agenda? agenda, RecordView view)
    {
        var text = view.Text;
        document.Add(WordStyles.Heading, text.Of("MinutesFile.Attendance")).Add(Attendance,
        [
            [text.Of("MinutesFile.Secretariat"), text.Of("MinutesFile.Attendance"), text.Of("MinutesFile.Who"), text.Of("MinutesFile.When")],
            .. view.Settings.Secretariats.Select(ImmutableArray<string> (s) =>
            {
                var said = content.Attendance.Where(a => a.Secretariat == s).ToList();
                return [text.NameOf(s), AttendanceLines.Label(said.LastOrDefault(), text), AttendanceLines.WhoOf(said, view) ?? "", AttendanceLines.TimesOf(said, agenda, text)];
            }),
        ]);
    }

    private static void AddItem(WordDocument document, MinutesItem item, RecordView view, bool isHidden)
    {
        var text = view.Text;
        document.Add(WordStyles.Heading, $"{(item.Number > 0 ? $"{item.Number}. " : "")}{MinutesWords.TitleOf(item, text, isHidden)}{(item.Parked ? $" ({text.Of("Minutes.Parked")})" : "")}");
        if (isHidden)
            return;
        foreach (var line in item.Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            document.Add(WordStyles.Numbered, line);
        foreach (var recorded in item.Decisions)
            if (view.Workspace.Decision(recorded.Id) is { } decision)
                document.Add(WordStyles.Numbered, $"{text.Of("Minutes.Decision")} {MinutesText.Of(decision, recorded, text)} ({DecisionWords.NameOf(decision, text)})");
        foreach (var recorded in item.Actions)
            if (view.Workspace.Action(recorded.Number) is { } action)
                document.Add(WordStyles.Numbered, $"{text.Of("Minutes.Action")} {action.Text} ({text.NameOf(recorded.Owner)}, {text.Of("Milestone.Due", DueDate.On(recorded.Due))})");
        if (item.IsEmpty)
            document.Add(WordStyles.Small, text.Of("MinutesFile.Nothing"));
    }

    private static void AddDecisions(WordDocument document, IEnumerable<MinutesItem> items, RecordView view)
    {
        var text = view.Text;
        var all = items.SelectMany(i => i.Decisions).Select(r => (Recorded: r, Decision: view.Workspace.Decision(r.Id))).Where(d => d.Decision is not null).ToList();
        document.Add(WordStyles.Heading, text.Of("MinutesFile.Decisions"));
        if (all.Count == 0)
            document.Add(WordStyles.Body, text.Of("MinutesFile.NoDecisions"));
        else
            document.Add(Decisions,
            [
                [text.Of("MinutesFile.Number"), text.Of("Decision.Text"), text.Of("MinutesFile.State")],
                .. all.Select(ImmutableArray<string> (d) => [DecisionWords.NameOf(d.Decision!, text), MinutesText.Of(d.Decision!, d.Recorded, text), text.Of($"DecisionIs.{d.Decision!.StateAt(view.Now)}")]),
            ]);
    }

    private static void AddActions(WordDocument document, IEnumerable<MinutesItem> items, RecordView view)
    {
        var text = view.Text;
        var all = items.SelectMany(i => i.Actions).Select(r => (Recorded: r, Action: view.Workspace.Action(r.Number))).Where(a => a.Action is not null).ToList();
        document.Add(WordStyles.Heading, text.Of("MinutesFile.Actions"));
        if (all.Count == 0)
            document.Add(WordStyles.Body, text.Of("MinutesFile.NoActions"));
        else
            document.Add(Actions,
            [
                [text.Of("MinutesFile.Number"), text.Of("Action.Task"), text.Of("MinutesFile.Owner"), text.Of("MinutesFile.Due")],
                .. all.Select(ImmutableArray<string> (a) => [$"{a.Recorded.Number}", a.Action!.Text, text.NameOf(a.Recorded.Owner), text.Due(DueDate.On(a.Recorded.Due))]),
            ]);
    }

    private static void AddApprovals(WordDocument document, Minutes minutes, RecordView view)
    {
        if (minutes.Current is not { } current)
            return;
        var text = view.Text;
        document.Add(WordStyles.Heading, text.Of("Minutes.Approval", current.Number)).Add(Approvals,
        [
            [text.Of("MinutesFile.Secretariat"), text.Of("MinutesFile.Who"), text.Of("MinutesFile.When")],
            .. minutes.Approvers(view.Workspace).Select(ImmutableArray<string> (s) => current.Of(s) is { } approval
                ? [text.NameOf(s), text.Who(approval.By, view.Names), view.Moment(approval.At)]
                : current.IsApprovedBySilence ? [text.NameOf(s), text.Of("Minutes.BySilence"), view.Moment(current.Silence!.Expires)]
                : [text.NameOf(s), text.Of("Agreement.NotYet"), ""]),
        ]);
    }
}
