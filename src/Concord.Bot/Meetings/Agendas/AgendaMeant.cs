using System.Diagnostics.CodeAnalysis;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Which meeting's agenda, and which item of it, a request means. Where several fit, the person is asked.</summary>
internal static class AgendaMeant
{
    /// <summary>The meeting whose agenda is read: where none is named, the next one; of two on that day the person is asked which.</summary>
    public static bool TryRead(this Request request, Turn turn, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        var next = turn.Workspace.NextMeeting(request.Value("series"), turn.Now);
        return request.TryOne(turn, m => m.Time.Day == next?.Time.Day && m.IsOpen && m.End > turn.Now, out meeting, out asked);
    }

    /// <summary>The meeting whose agenda is changed: where none is named, the next of the only series that has one; else the person is asked which.</summary>
    public static bool TryChange(this Request request, Turn turn, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked) =>
        request.TryNext(turn, m => turn.Workspace.Agenda(m.Id) is not null, out meeting, out asked);

    /// <summary>The meeting whose agenda is begun: where none is named, the next of the only series that has none yet; else the person is asked which.</summary>
    public static bool TryDraft(this Request request, Turn turn, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked) =>
        request.TryNext(turn, m => turn.Workspace.Agenda(m.Id) is null, out meeting, out asked);

    private static bool TryNext(
        this Request request, Turn turn, Predicate<Meeting> likely, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        var next = turn.Settings.Series.Select(s => turn.Workspace.NextMeeting(s.Code, turn.Now)).OfType<Meeting>().ToList();
        var meant = next.FindAll(likely);
        var candidates = meant.Count > 0 && request.Value("series") is null ? meant : next;
        return request.TryOne(turn, candidates.Contains, out meeting, out asked);
    }

    /// <summary>The item of an agenda that is changed or shown; else a reply that says why there is none.</summary>
    public static bool TryItem(
        this Request request, Turn turn, bool toChange, [NotNullWhen(true)] out Agenda? agenda, [NotNullWhen(true)] out AgendaItem? item, [NotNullWhen(false)] out Reply? refused) =>
        request.TryItem(turn, toChange, (a, number) => a.ItemNumbered(number), out agenda, out item, out refused);

    /// <summary>The item that is to be put back, by the number which it had; the one that left last where several had it.</summary>
    public static bool TryGoneItem(
        this Request request, Turn turn, [NotNullWhen(true)] out Agenda? agenda, [NotNullWhen(true)] out AgendaItem? item, [NotNullWhen(false)] out Reply? refused) =>
        request.TryItem(turn, toChange: true, (a, number) => a.Items.Where(i => i.Gone?.Number == number).MaxBy(i => i.Gone!.At) ?? a.ItemNumbered(number), out agenda, out item, out refused);

    private static bool TryItem(
        this Request request, Turn turn, bool toChange, Func<Agenda, int, AgendaItem?> among, [NotNullWhen(true)] out Agenda? agenda, [NotNullWhen(true)] out AgendaItem? item, [NotNullWhen(false)] out Reply? refused)
    {
        (agenda, item) = (null, null);
        if (!(toChange ? request.TryChange(turn, out var meeting, out refused) : request.TryDrafted(turn, out meeting, out refused)))
            return false;
        agenda = turn.Workspace.Agenda(meeting.Id);
        if (agenda is null)
        {
            refused = AgendaKeeper.None(turn, meeting);
            return false;
        }
        item = request.Number("id") is { } id ? agenda.Item(id) : request.Number("item") is { } number ? among(agenda, number) : null;
        refused = item is not null ? null
            : request.Number("item") is { } unknown ? turn.Refused(Reason.UnknownItem, unknown, meeting.Id)
            : turn.Refused(Reason.ForgedCard);
        return item is not null;
    }

    /// <summary>What is read is most likely what is being made.</summary>
    private static bool TryDrafted(this Request request, Turn turn, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked) =>
        IsNamed(request) ? request.TryRead(turn, out meeting, out asked) : request.TryChange(turn, out meeting, out asked);

    private static bool IsNamed(Request request) =>
        request.Value("meeting") is not null || request.Value("session") is not null || request.Value("day") is not null || request.Value("year") is not null;

    private static bool TryOne(
        this Request request, Turn turn, Func<Meeting, bool> unnamed, [NotNullWhen(true)] out Meeting? meeting, [NotNullWhen(false)] out Reply? asked)
    {
        if (request.TryMeeting(turn, m => IsNamed(request) ? m.State != MeetingState.Cancelled : unnamed(m), out meeting, out asked))
            return true;
        // Which one has to be scheduled says more than that there is none such.
        var series = turn.Settings.Series.Where(s => request.Value("series") is not { } code || s.Code == code).ToList();
        if (!IsNamed(request) && series.TrueForAll(s => turn.Workspace.NextMeeting(s.Code, turn.Now) is null))
            asked = Reply.Show(NoneScheduledCard.Of(series, RecordView.Of(turn), Domain.Secretariats.Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today)));
        return false;
    }
}
