using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>What can be said at a meeting, the likely thing first: two in sight, for which a telephone has room, six in all, which is what Teams takes.</summary>
internal static class SittingButtons
{
    /// <summary>People among whom to choose.</summary>
    private const int MostPeople = 40;

    private static readonly AttendanceKind[] Kinds = [AttendanceKind.Present, AttendanceKind.Represented, AttendanceKind.Apologies, AttendanceKind.Left];

    /// <summary>The buttons of its card; of a meeting that is over what its minutes need.</summary>
    public static IEnumerable<AdaptiveAction> Of(Sitting sitting, Meeting meeting, RecordView view)
    {
        var text = view.Text;
        Dictionary<string, string> data = new() { ["meeting"] = $"{meeting.Id}", ["seen"] = $"{sitting.Version}", ["language"] = text.Language.Code };
        var agenda = view.Workspace.Agenda(meeting.Id);
        if (meeting.State == MeetingState.Held)
        {
            if (view.Workspace.Minutes(meeting.Id) is { State: not MinutesState.Draft })
                return [Submit(text.Of("Minutes.Show"), "minutes.show", data, likely: true)];
            return [Submit(text.Of("Minutes.Draft"), "minutes.draft", data, likely: true), AttendanceForm(data, view), NoteForm(sitting, agenda, data, view)];
        }
        if (!meeting.IsUnderWay(view.Now))
            return meeting.State == MeetingState.Started ? [Execute(text.Of("Meeting.HasEnded"), "meeting.end", data, likely: true)] : [];
        List<AdaptiveAction> buttons = [];
        if (sitting.Attendance.IsEmpty)
            buttons.Add(Execute($"✓ {text.Of("Sitting.AllPresent")}", "sitting.all", data, likely: true));
        if (agenda is not null)
            buttons.Add(ItemForm(sitting, agenda, data, view));
        buttons.Add(AttendanceForm(data, view));
        buttons.Add(NoteForm(sitting, agenda, data, view));
        buttons.Add(DecisionForm(data, view));
        if (buttons.Count < 5)
            buttons.Add(ActionForm(data, view));
        buttons.Add(Execute(text.Of("Meeting.HasEnded"), "meeting.end", data));
        return [.. buttons.Take(2), .. buttons.Skip(2).Select(b => b.Aside())];
    }

    private static AdaptiveShowCardAction ItemForm(Sitting sitting, Agenda agenda, Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        var open = agenda.Numbered.Where(n => n.Item.Gone is null && n.Item.Id != sitting.Item).ToList();
        return Ask(
            text.Of("Sitting.Items"),
            Choice("id", text.Of("Sitting.WhichItem"), $"{TakeUpItem.Next(view.Workspace, agenda.Meeting)?.Id ?? open.Select(n => n.Item.Id).FirstOrDefault()}", open.Select(n => ($"{n.Item.Id}", MinutesWords.TitleOf(n.Item.Id, agenda.Meeting, view.Workspace, text)))),
            Execute(text.Of("Sitting.TakeUp"), "sitting.item", data, likely: true), Execute(text.Of("Sitting.Park"), "sitting.park", data));
    }

    private static AdaptiveShowCardAction AttendanceForm(Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        return Ask(
            text.Of("Sitting.Attendance"),
            [
                Choice("secretariat", text.Of("Sitting.WhichSecretariat"), view.Settings.Secretariats[0].Code, view.Settings.Members.Select(m => (m.Id.Code, m.Name))),
                Choice("kind", text.Of("Sitting.How"), $"{AttendanceKind.Present}", Kinds.Select(k => ($"{k}", text.Of($"AttendanceIs.{k}")))),
                Choice("who", text.Of("Sitting.ThroughWhom"), null, view.Names.OrderBy(n => n.Value, StringComparer.Ordinal).Take(MostPeople).Select(n => (n.Key, n.Value))),
            ],
            Execute(text.Of("Sitting.WriteDown"), "sitting.attendance", data, likely: true));
    }

    private static AdaptiveShowCardAction NoteForm(Sitting sitting, Agenda? agenda, Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        List<AdaptiveElement> questions =
        [
            new AdaptiveTextInput
            {
                Id = "note", Label = text.Of("Sitting.NoteText"), IsMultiline = true, IsRequired = true, ErrorMessage = text.Of("Decision.TextNeeded"), MaxLength = Sitting.LongestNote,
            },
        ];
        if (agenda is not null)
            questions.Add(Choice("id", text.Of("Sitting.OnItem"), $"{sitting.Item}", agenda.Numbered.Where(n => n.Item.Gone is null).Select(n => ($"{n.Item.Id}", MinutesWords.TitleOf(n.Item.Id, agenda.Meeting, view.Workspace, text)))));
        return Ask(text.Of("Sitting.Note"), questions, Execute(text.Of("Sitting.WriteDown"), "sitting.note", data, likely: true));
    }

    private static AdaptiveShowCardAction DecisionForm(Dictionary<string, string> data, RecordView view) => Apart(
        "Sitting.Decision", view,
        [
            DecisionButtons.LongText("text", view.Text.Of("Decision.Text"), null, view.Text),
            new AdaptiveChoiceSetInput
            {
                Id = "secretariats", Label = view.Text.Of("Decision.PartiesLabel"), IsMultiSelect = true, Value = string.Join(',', view.Settings.Secretariats),
                Choices = [.. view.Settings.Members.Select(m => new AdaptiveChoice { Title = m.Name, Value = m.Id.Code })],
            },
        ], "decision.draft", data);

    private static AdaptiveShowCardAction ActionForm(Dictionary<string, string> data, RecordView view) => Apart(
        "Sitting.Action", view,
        [
            new AdaptiveTextInput
            {
                Id = "task", Label = view.Text.Of("Action.Task"), IsRequired = true, ErrorMessage = view.Text.Of("Milestone.OneSentenceIsEnough"), MaxLength = ActionItem.LongestText,
            },
            Choice("secretariat", view.Text.Of("Action.Owner"), view.Settings.Secretariats[0].Code, ActionOwner.Choices(view)),
            new AdaptiveDateInput
            {
                Id = "due", Label = view.Text.Of("Action.Due"), IsRequired = true, ErrorMessage = view.Text.Of("Dates.WhichDay"), Min = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
            },
        ], "action.add", data);

    /// <summary>What makes a record of its own is shown on a card of its own.</summary>
    private static AdaptiveShowCardAction Apart(string title, RecordView view, IEnumerable<AdaptiveElement> questions, string verb, Dictionary<string, string> data) =>
        Ask(view.Text.Of(title), questions, Submit(view.Text.Of("Sitting.WriteDown"), verb, data, likely: true));

    private static AdaptiveChoiceSetInput Choice(string id, string label, string? value, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id, Label = label, Style = AdaptiveChoiceInputStyle.Compact, Value = value,
        Choices = [.. choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
    };
}
