using Concord.Bot.Calendars;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Meetings;

/// <summary>What is to be known of a time for a meeting; it warns, and is no obstacle.</summary>
internal static class MeetingNotes
{
    /// <summary>The sentences, none where nothing stands out.</summary>
    public static IEnumerable<string> Of(Series? series, MeetingTime time, Workspace workspace, Text text)
    {
        if (DayNotes.Of(DueDate.On(time.Day), workspace, text) is { } day)
            yield return text.Of("Meeting.NoteDay", day);
        if (series is null)
            yield break;
        var meetHeads = series.Participants.Contains(RoleKind.ExecutiveSecretary);
        foreach (var secretariat in workspace.WithoutHeadOn(time.Day).Where(s => meetHeads || s == series.Lead))
            yield return text.Of("Meeting.NoteNoHead", secretariat);
        if (workspace.LastHeld(series.Code)?.Time.Day is { } last && series.LimitAfter(last) is var limit && time.Day > limit)
            yield return text.Of("Meeting.NoteAfterLimit", limit);
        if (time.ComesTwice)
            yield return text.Of("Meeting.NoteTwice", text.Hour(time.Local.TimeOfDay), text.Of("Meeting.Utc", text.Hour(time.Start.WithZone(DateTimeZone.Utc).TimeOfDay)));
    }
}
