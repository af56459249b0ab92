using AdaptiveCards;
using Concord.Bot.Calendars;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings.Outside;
using NodaTime.Text;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Outside;

/// <summary>A meeting outside of the series: with whom, where, when, what was agreed, and what of it is in doubt.</summary>
internal static class OutsideCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(OutsideMeeting meeting, RecordView view, string? notice = null)
    {
        var (text, content) = (view.Text, meeting.Content);
        var card = Card(
            text.Of("Outside.InOneSentence", content.Place, content.Day, content.With, content.Points.Length),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Outside.Where")),
                TitleAsWritten($"{content.Place}, {text.Day(content.Day)}"),
                Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Outside.With", content.With))),
                content.Doubt is { } doubt ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {text.Of("Outside.InDoubt")} {doubt}")) : null,
                DayNotes.Of(DueDate.On(content.Day), view.Workspace, text) is { } note ? SmallPrintAsWritten($"▲ {text.Of("Meeting.NoteDay", note)}") : null,
                Section(text.Of("Outside.Agreed")),
                .. content.Points.Select((p, i) => Row(Column("32px", new AdaptiveTextBlock($"{i + 1}") { IsSubtle = true }), Column("stretch", Words(new AdaptiveTextRun(p))))),
                .. meeting.Earlier.TakeLast(2).Select(e => SmallPrintAsWritten(text.Of("Outside.Before", e.Content.Place, e.Content.Day, e.Content.Points.Length, text.Who(e.By, view.Names), view.Moment(e.At)))),
                SmallPrintAsWritten(string.Join(" · ", text.Of("Outside.RecordedBy", text.Who(meeting.By, view.Names), view.Moment(meeting.At)), text.Of("Card.Version", meeting.Version))),
            ]);
        card.Actions.Add(Actions.Ask(text.Of("Outside.Correct"), Questions(content, view), Actions.Execute(text.Of("Meeting.RecordIt"), "outside.record", new()
        {
            ["number"] = $"{meeting.Number}", ["seen"] = $"{meeting.Version}", ["language"] = text.Language.Code,
        }, likely: true)));
        return card;
    }

    /// <summary>The questions for a new one.</summary>
    public static AdaptiveCard Form(OutsideContent content, RecordView view)
    {
        var text = view.Text;
        var card = Card(text.Of("Outside.Form"), [Where(text.Of("Outside.Where")), Title(text.Of("Outside.Form")), .. Questions(content, view)]);
        card.Actions.Add(Actions.Execute(text.Of("Meeting.RecordIt"), "outside.record", new() { ["draft"] = Guid.NewGuid().ToString("N"), ["language"] = text.Language.Code }, likely: true));
        card.Actions.Add(Actions.Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;
    }

    private static IEnumerable<AdaptiveElement> Questions(OutsideContent content, RecordView view)
    {
        var text = view.Text;
        yield return Line("with", "Outside.WithLabel", content.With, text);
        yield return Line("town", "Outside.PlaceLabel", content.Place, text);
        yield return new AdaptiveDateInput
        {
            Id = "day", Label = text.Of("Outside.DayLabel"), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
            Value = content.Points.IsEmpty ? null : LocalDatePattern.Iso.Format(content.Day), Max = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
        };
        yield return new AdaptiveTextInput
        {
            Id = "points", Label = text.Of("Outside.PointsLabel"), IsMultiline = true, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"), MaxLength = 8000,
            Value = content.Points.IsEmpty ? null : string.Join('\n', content.Points),
        };
        yield return new AdaptiveTextInput { Id = "doubt", Label = text.Of("Outside.DoubtLabel"), IsMultiline = true, MaxLength = OutsideContent.LongestDoubt, Value = content.Doubt };
    }

    private static AdaptiveTextInput Line(string id, string label, string value, Text text) => new()
    {
        Id = id, Label = text.Of(label), MaxLength = OutsideContent.LongestName, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"), Value = value.Length > 0 ? value : null,
    };
}
