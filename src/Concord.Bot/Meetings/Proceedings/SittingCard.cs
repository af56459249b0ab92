using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>A meeting while it sits: the item at hand, who is there and whether they may decide, and what was written down last.</summary>
internal static class SittingCard
{
    private const int NotesShown = 3;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Sitting sitting, RecordView view, string? notice = null)
    {
        var (text, meeting, agenda) = (view.Text, view.Workspace.Meeting(sitting.Meeting)!, view.Workspace.Agenda(sitting.Meeting));
        var name = text.MeetingName(meeting.Id, view.Settings);
        var sits = meeting.IsUnderWay(view.Now);
        var title = sits && sitting.Item is { } at ? MinutesWords.TitleOf(at, meeting.Id, view.Workspace, text) : name;
        var state = sits ? $"◐ {text.Of("Sitting.Since", view.Moment(meeting.StartedAt!.Value))}" : text.Label(meeting.State);
        var card = Card(
            text.Of("Sitting.InOneSentence", name, state, title),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Sitting.Where", name)),
                TitleAsWritten(title),
                Words(AdaptiveSpacing.Small, Signed(state, sits ? AdaptiveTextColor.Accent : AdaptiveTextColor.Good, AdaptiveTextWeight.Bolder)),
                AttendanceLines.Of(sitting.Attendance, agenda, view),
                sits ? QuorumOf(sitting, agenda, view) : null,
                .. sitting.Notes.TakeLast(NotesShown).Select(n => NoteRow(n, meeting.Id, view)),
                SmallPrintAsWritten(string.Join(" · ", Counts(sitting, view).Append(meeting.Id.Symbol).Append(text.Of("Card.Version", sitting.Version)))),
            ]);
        card.Actions = [.. SittingButtons.Of(sitting, meeting, view)];
        return card;
    }

    /// <summary>Whether the item at hand can be decided on, by those whom it concerns.</summary>
    private static AdaptiveRichTextBlock? QuorumOf(Sitting sitting, Agenda? agenda, RecordView view)
    {
        var (text, settings) = (view.Text, view.Settings);
        if (settings.SeriesOf(sitting.Meeting.Series) is not { } series)
            return null;
        var concerned = sitting.Item is { } at && agenda?.Item(at)?.Content.Parties is { IsEmpty: false } parties ? parties : settings.Secretariats;
        var missing = Quorum.Missing(series, concerned, sitting.Attendance).ToList();
        return Words(AdaptiveSpacing.Small, missing.Count == 0
            ? Signed($"✓ {text.Of("Sitting.Quorum")}", AdaptiveTextColor.Good)
            : Signed($"▲ {text.Of("Sitting.NoQuorum", text.List(missing.Select(m => text.NameOf(m))))}", AdaptiveTextColor.Warning));
    }

    private static AdaptiveColumnSet NoteRow(Note note, MeetingId meeting, RecordView view)
    {
        var hidden = note.Item is { } id && view.Workspace.Agenda(meeting)?.Item(id)?.Content.IsConfidential == true;
        return Row(
            Column("32px", new AdaptiveTextBlock($"{note.Number}") { IsSubtle = true }),
            Column("stretch",
                Words(new AdaptiveTextRun(hidden ? view.Text.Of("Agenda.Confidential") : DecisionWords.Brief(note.Text))),
                Words(AdaptiveSpacing.None, Quiet($"{MinutesWords.ItemOf(note.Item, meeting, view.Workspace, view.Text)} · {view.Text.Who(note.By, view.Names)}"))));
    }

    private static IEnumerable<string> Counts(Sitting sitting, RecordView view)
    {
        yield return view.Text.Count("Sitting.Notes", sitting.Notes.Length);
        yield return view.Text.Count("Decision.Count", view.Workspace.All<Decision>().Count(d => d.Session == sitting.Meeting && d.Withdrawal is null));
        yield return view.Text.Count("Sitting.Actions", view.Workspace.All<ActionItem>().Count(a => a.Meeting == sitting.Meeting));
    }
}
