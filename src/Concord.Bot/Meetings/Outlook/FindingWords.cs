using AdaptiveCards;
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
        { HasFollowedCalendar: true, Calendar.Was: { } was } => text.Of("Finding.Followed", was.Day, text.Hour(was.Local.TimeOfDay), Places.NameOf(was.Zone)),
        { Calendar.Time: { } says } => text.Of("Finding.Moved", says.Day, text.Hour(says.Local.TimeOfDay), Places.NameOf(says.Zone)),
        _ => text.Of("Finding.Gone"),
    };

    /// <summary>The buttons, the likely one first; none where there is nothing to decide.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Meeting meeting, Dictionary<string, string> data, Text text)
    {
        if (Of(meeting, text) is null)
            yield break;
        var finding = meeting.Calendar!;
        if (finding.Time is { } says && !meeting.HasFollowedCalendar)
            yield return Execute(text.Of("Finding.Take"), "meeting.move", new(data)
            {
                ["on"] = LocalDatePattern.Iso.Format(says.Day), ["at"] = text.Hour(says.Local.TimeOfDay), ["zone"] = says.Zone,
            }, likely: true);
        var key = finding.Was is not null ? "Finding.PutTimeBack" : finding.Time is null ? "Finding.PutBack" : "Finding.Keep";
        yield return Execute(text.Of(key), "meeting.keep", data, likely: finding.Time is null);
    }
}
