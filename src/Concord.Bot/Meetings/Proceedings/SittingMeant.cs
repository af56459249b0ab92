using System.Diagnostics.CodeAnalysis;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>At which meeting something is said, and on which of its items. Where several meetings fit, the person is asked.</summary>
internal static class SittingMeant
{
    /// <summary>So long after a meeting its notes are still being completed.</summary>
    private static readonly Duration Afterwards = Duration.FromDays(31);

    /// <summary>The meeting that sits; else the one of the day, which may be to begin still, or the last one whose minutes are not circulated.</summary>
    public static bool TrySitting(this Request request, Turn turn, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        var candidates = Candidates(turn);
        return request.TryMeeting(turn, candidates.Contains, out meeting, out asked);
    }

    /// <summary>The item that is named, by the card or by its number; null where none is. False where it cannot be meant.</summary>
    public static bool TryItem(this Request request, Turn turn, MeetingId meeting, out AgendaItem? item, [NotNullWhen(false)] out Reply? refused)
    {
        (item, refused) = (null, null);
        var (id, number) = (request.Number("id"), request.Number("item"));
        if (id is null && number is null)
            return true;
        if (turn.Workspace.Agenda(meeting) is not { } agenda)
        {
            refused = turn.Refused(Reason.NoAgenda, meeting);
            return false;
        }
        item = id is { } known ? agenda.Item(known) : agenda.ItemNumbered(number!.Value);
        refused = item is not null ? null : number is { } unknown ? turn.Refused(Reason.UnknownItem, unknown, meeting) : turn.Refused(Reason.ForgedCard);
        return item is not null;
    }

    private static List<Meeting> Candidates(Turn turn)
    {
        var sitting = turn.Workspace.UnderWay(turn.Now).ToList();
        if (sitting.Count > 0)
            return sitting;
        var today = turn.Workspace.MeetingsOf(null).Where(m => m.State == MeetingState.Scheduled && m.Time.Day == turn.Today).ToList();
        var held = turn.Workspace.MeetingsOf(null).Where(m => m.State == MeetingState.Held && m.EndedAt + Afterwards > turn.Now).ToList();
        var open = held.FindAll(m => turn.Workspace.Minutes(m.Id)?.State is null or MinutesState.Draft);
        // Where none is open, the one that was held last says why.
        var last = open.Count > 0 ? open : today.Count > 0 ? [] : held;
        return last.Count > 0 ? last.FindAll(m => m.Time.Day == last[^1].Time.Day) : today;
    }
}
