using System.Diagnostics.CodeAnalysis;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Of which meeting the minutes are meant: where none is named, of the newest that fits; of two held on one day the person is asked which.</summary>
internal static class MinutesMeant
{
    /// <summary>The meeting.</summary>
    /// <param name="request">What was said or pressed.</param>
    /// <param name="turn">By whom.</param>
    /// <param name="fits">Which minutes can be meant; null stands for a meeting that has none.</param>
    /// <param name="meeting">The one.</param>
    /// <param name="asked">The reply where it is not one.</param>
    public static bool TryMinutes(
        this Request request, Turn turn, Func<Minutes?, bool> fits, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        var isNamed = request.Value("session") is not null || request.Value("day") is not null || request.Value("year") is not null;
        var held = turn.Workspace.MeetingsOf(request.Value("series")).Where(m => m.State == MeetingState.Held).ToList();
        var suitable = held.FindAll(m => fits(turn.Workspace.Minutes(m.Id)));
        // Where none fits the last one says why.
        var among = suitable.Count > 0 ? suitable : held;
        return request.TryMeeting(turn, m => isNamed ? m.State != MeetingState.Cancelled : among.Contains(m) && m.Time.Day == among[^1].Time.Day, out meeting, out asked);
    }
}
