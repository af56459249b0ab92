using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Meetings.Guests;
using Concord.Bot.Meetings.Outlook;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Meetings;

/// <summary>What can be done with a meeting, the likely thing first.</summary>
internal static class MeetingButtons
{
    private const int LongestHour = 20, Most = 6;

    /// <summary>The buttons of its card: two in sight, for which a telephone has room, and six in all, which is what Teams takes; the others are said.</summary>
    public static IEnumerable<AdaptiveAction> Of(Meeting meeting, RecordView view) => Likely(meeting, view).Take(Most);

    private static IEnumerable<AdaptiveAction> Likely(Meeting meeting, RecordView view)
    {
        var (text, data) = (view.Text, Data(meeting, view.Text));
        var begun = meeting.Time.Start.ToInstant() <= view.Now;
        var held = Execute(text.Of("Meeting.Held"), "meeting.held", data, likely: begun);
        var today = view.Now.InZone(DateTimeZoneProviders.Tzdb[meeting.Time.Zone]).Date == meeting.Time.Day;
        var start = Execute(text.Of("Meeting.Start"), "meeting.start", data, likely: today && !begun);
        var file = Execute(text.Of(meeting.State == MeetingState.Cancelled ? "MeetingFile.TakeOut" : "MeetingFile.Add"), "meeting.file", data, likely: !today);
        if (FindingWords.Buttons(meeting, data, view).ToList() is { Count: > 0 } decide)
            return [.. decide, decide.Count > 1 ? Agenda(data, text).Aside() : Agenda(data, text), Move(meeting, data, text).Aside(), Cancel(data, text).Aside(), .. GuestWords.Buttons(meeting, data, view), file.Aside()];
        return meeting.State switch
        {
            MeetingState.Started => [Submit(text.Of("Sitting.Open"), "sitting.show", data, likely: true), Execute(text.Of("Meeting.HasEnded"), "meeting.held", data), Agenda(data, text)],
            MeetingState.Held when view.Workspace.Minutes(meeting.Id) is not null => [Submit(text.Of("Minutes.Show"), "minutes.show", data, likely: true)],
            MeetingState.Held when view.Workspace.Sitting(meeting.Id) is not null => [Submit(text.Of("Minutes.Draft"), "minutes.draft", data, likely: true)],
            MeetingState.Scheduled when begun => [held, Move(meeting, data, text), Cancel(data, text).Aside(), start.Aside()],
            MeetingState.Scheduled when today => [start, Agenda(data, text), Move(meeting, data, text).Aside(), Cancel(data, text).Aside(), .. GuestWords.Buttons(meeting, data, view), file.Aside()],
            MeetingState.Scheduled => [Agenda(data, text), file, Move(meeting, data, text).Aside(), Cancel(data, text).Aside(), .. GuestWords.Buttons(meeting, data, view), start.Aside(), held.Aside()],
            MeetingState.Cancelled =>
            [
                .. meeting.End > view.Now ? [file] : Array.Empty<AdaptiveAction>(),
                Ask(text.Of("Meeting.ScheduleAgain"), When(null, null, text), Execute(text.Of("Meeting.Next"), "meeting.schedule", new()
                {
                    ["series"] = meeting.Id.Series, ["session"] = meeting.Id.Session.Label, ["year"] = $"{meeting.Id.Session.Year}", ["language"] = text.Language.Code,
                }, likely: true)),
            ],
            _ => [Agenda(data, text), NotHeld(data, text).Aside()],
        };
    }

    /// <summary>What every button of the card carries.</summary>
    public static Dictionary<string, string> Data(Meeting meeting, Text text) => new()
    {
        ["meeting"] = meeting.Id.ToString(), ["seen"] = $"{meeting.Version}", ["language"] = text.Language.Code,
    };

    /// <summary>The inputs for a day and an hour.</summary>
    public static IEnumerable<AdaptiveElement> When(LocalDate? day, LocalTime? hour, Text text) =>
    [
        new AdaptiveDateInput
        {
            Id = "on", Label = text.Of("Meeting.OnWhichDay"), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
            Value = day is { } known ? LocalDatePattern.Iso.Format(known) : null,
        },
        new AdaptiveTextInput
        {
            Id = "at", Label = text.Of("Meeting.AtWhichHour"), Placeholder = "10:00", MaxLength = LongestHour,
            Value = hour is { } time ? text.Hour(time) : null,
        },
    ];

    private static AdaptiveSubmitAction Agenda(Dictionary<string, string> data, Text text) => Submit(text.Of("Agenda.Card"), "agenda.show", data);

    private static AdaptiveShowCardAction NotHeld(Dictionary<string, string> data, Text text) => Ask(
        text.Of("Meeting.NotHeld"),
        new AdaptiveTextInput { Id = "why", Label = text.Of("Meeting.WhyCancelled"), IsMultiline = true, MaxLength = CancelMeeting.LongestReason },
        Execute(text.Of("Meeting.CorrectIt"), "meeting.notheld", data, likely: true));

    private static AdaptiveShowCardAction Move(Meeting meeting, Dictionary<string, string> data, Text text) => Ask(
        text.Of("Meeting.Move"), When(meeting.Time.Day, meeting.Time.Local.TimeOfDay, text),
        Execute(text.Of("Meeting.MoveThere"), "meeting.move", new(data) { ["zone"] = meeting.Time.Zone }, likely: true));

    private static AdaptiveShowCardAction Cancel(Dictionary<string, string> data, Text text) => Ask(
        text.Of("Meeting.Cancel"),
        new AdaptiveTextInput { Id = "why", Label = text.Of("Meeting.WhyCancelled"), IsMultiline = true, MaxLength = CancelMeeting.LongestReason },
        Execute(text.Of("Meeting.CancelIt"), "meeting.cancel", data, likely: true));
}
