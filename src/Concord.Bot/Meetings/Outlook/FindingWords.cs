using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>What the calendar says otherwise, on the meeting's card, and the two ways to make both say the same.</summary>
internal static class FindingWords
{
    /// <summary>The sentence; null where there is nothing to say.</summary>
    public static string? Of(Meeting meeting, Text text) => meeting switch
    {
        { Calendar: null } or { State: not MeetingState.Scheduled } => null,
        { HasFollowedCalendar: true, Calendar: { Was: { } was, WasMinutes: var minutes } } =>
            text.Of(IsOfLength(meeting) ? "Finding.LengthFollowed" : "Finding.Followed", was.Day, text.HourOf(was, minutes), Places.NameOf(was.Zone)),
        { Calendar: { Time: { } says, Minutes: var minutes } } => text.Of("Finding.Moved", says.Day, text.HourOf(says, minutes), Places.NameOf(says.Zone)),
        _ => text.Of("Finding.Gone"),
    };

    /// <summary>What was found, as a title.</summary>
    public static string TitleOf(Meeting meeting, Text text) =>
        text.Of(!meeting.HasFollowedCalendar ? "Finding.Title" : IsOfLength(meeting) ? "Finding.LengthTitle" : "Finding.FollowedTitle");

    /// <summary>The buttons, the likely one first; none where there is nothing to decide.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Meeting meeting, Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        if (Of(meeting, text) is null)
            yield break;
        var finding = meeting.Calendar!;
        var minutes = finding.Minutes ?? meeting.Minutes;
        var asks = !meeting.HasFollowedCalendar;
        // What is past, or so long as no meeting can be, is not offered.
        var offered = asks && Series.IsLength(minutes) && finding.Time?.IsToCome(view.Now) == true ? finding.Time : null;
        if (offered is not null)
            yield return Execute(text.Of("Finding.Take"), "meeting.move", new(data)
            {
                ["on"] = LocalDatePattern.Iso.Format(offered.Day), ["at"] = text.Hour(offered.Local.TimeOfDay), ["zone"] = offered.Zone, ["minutes"] = $"{minutes}",
            }, likely: true);
        if (finding.Was?.IsToCome(view.Now) == false)
            yield break;
        var key = finding.Was is not null ? "Finding.PutTimeBack" : finding.Time is null ? "Finding.PutBack" : "Finding.Keep";
        yield return Execute(text.Of(key), "meeting.keep", data, likely: asks && offered is null);
    }

    /// <summary>Whether the record has followed no other hour, so only another length.</summary>
    private static bool IsOfLength(Meeting meeting) => meeting.Calendar?.Was == meeting.Time;
}
