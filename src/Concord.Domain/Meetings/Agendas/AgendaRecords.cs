using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Reading the records of this folder.</summary>
public static class AgendaRecords
{
    /// <summary>The agenda of that meeting; null where nobody drafted one.</summary>
    public static Agenda? Agenda(this Workspace workspace, MeetingId meeting) => (Agenda?)workspace.Find(Agendas.Agenda.KeyOf(meeting));

    /// <summary>The items that were sent to the next meeting of that series and stand on no agenda of it yet, the longest waiting first.</summary>
    public static IEnumerable<(MeetingId Meeting, AgendaItem Item)> ItemsWaitingFor(this Workspace workspace, string series) =>
        from agenda in workspace.All<Agenda>()
        from item in agenda.Items
        where item.Gone is { TakenBy: null, To: { } to } && to == series
        orderby item.Gone!.At
        select (agenda.Meeting, item);

    /// <summary>The next meeting of that series which has an agenda, other than that one; null where an item has to wait for it.</summary>
    internal static MeetingId? TakesNext(this Workspace workspace, string series, MeetingId other) => workspace.MeetingsOf(series)
        .Where(m => m.IsOpen && m.Id != other && workspace.Agenda(m.Id) is not null
            && (series != other.Series || m.Time.Start.ToInstant() > workspace.Meeting(other)!.Time.Start.ToInstant()))
        .Select(m => (MeetingId?)m.Id).FirstOrDefault();

    /// <summary>The meeting of the series that was held before this one: what happened since is news to it. Null before the first.</summary>
    public static Meeting? HeldBefore(this Workspace workspace, Meeting meeting) => workspace.MeetingsOf(meeting.Id.Series)
        .LastOrDefault(m => m.State == MeetingState.Held && m.Id != meeting.Id && m.Time.Start.ToInstant() < meeting.Time.Start.ToInstant());

    /// <summary>The day of the meeting after this one: as it is scheduled, else the last that keeps the cadence.</summary>
    public static LocalDate FollowingDay(this Workspace workspace, Meeting meeting, Series series) => workspace.MeetingsOf(series.Code)
        .FirstOrDefault(m => m.IsOpen && m.Time.Start.ToInstant() > meeting.Time.Start.ToInstant())?.Time.Day ?? series.LimitAfter(meeting.Time.Day);
}
