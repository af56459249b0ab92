using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>Reading the records of this folder.</summary>
public static class MeetingRecords
{
    /// <summary>The meeting; null where there is none.</summary>
    public static Meeting? Meeting(this Workspace workspace, MeetingId id) => (Meeting?)workspace.Find(Meetings.Meeting.KeyOf(id));

    /// <summary>The meetings of a series, or of all, by when they begin.</summary>
    public static IEnumerable<Meeting> MeetingsOf(this Workspace workspace, string? series) =>
        workspace.All<Meeting>().Where(m => series is null || m.Id.Series == series).OrderBy(m => m.Time.Start.ToInstant());

    /// <summary>The next one that is to come or under way, of a series or of all; null where none is scheduled.</summary>
    public static Meeting? NextMeeting(this Workspace workspace, string? series, Instant now) =>
        workspace.MeetingsOf(series).FirstOrDefault(m => m.IsOpen && m.End > now);

    /// <summary>The one of a series, or of all, that was held last; null before the first.</summary>
    public static Meeting? LastHeld(this Workspace workspace, string? series) =>
        workspace.MeetingsOf(series).LastOrDefault(m => m.State == MeetingState.Held);

    /// <summary>The last of the meetings that are never to be late: what changed since is news to the next. Null before the first.</summary>
    public static Meeting? LastQuarterly(this Workspace workspace) =>
        workspace.Settings()?.Series.FirstOrDefault(s => s.Cadence.Kind == CadenceKind.Limit) is { } series ? workspace.LastHeld(series.Code) : null;

    /// <summary>Until when a series is to meet again, and how that stands on a day; null before the first was held.</summary>
    public static CadenceLimit? CadenceLimit(this Workspace workspace, Series series, LocalDate today) =>
        workspace.LastHeld(series.Code)?.Time.Day is { } last && series.LimitAfter(last) is var limit
            ? new(last, limit, Cadence.StandingOn(today, limit))
            : null;

    /// <summary>
    /// The session that a meeting on that day gets where nobody names one: the ordinary one, or where that is taken the next
    /// extraordinary one. One that was cancelled is free again.
    /// </summary>
    public static Session FreeSession(this Workspace workspace, Series series, LocalDate day)
    {
        bool IsFree(Session session) => workspace.Meeting(new(series.Code, session)) is null or { State: MeetingState.Cancelled };
        var ordinary = Session.Of(series.Cadence, day);
        return IsFree(ordinary) ? ordinary : Enumerable.Range(1, 9).Select(n => Session.Extraordinary(day.Year, n)).FirstOrDefault(IsFree, ordinary);
    }

    /// <summary>The people who take part in a meeting on its day, by object id.</summary>
    public static IEnumerable<string> ParticipantsOf(this Workspace workspace, Meeting meeting) =>
        workspace.Settings()!.SeriesOf(meeting.Id.Series) is { } series ? workspace.ParticipantsOn(series, meeting.Time.Day) : [];

    /// <summary>Whether some who take part in the meeting are at another one then.</summary>
    internal static bool ShareTheirPeople(this Workspace workspace, Meeting meeting)
    {
        var people = workspace.ParticipantsOf(meeting).ToHashSet();
        return workspace.All<Meeting>().Any(m => m.IsOpen && m.Id != meeting.Id && m.Time.Start.ToInstant() < meeting.End && m.End > meeting.Time.Start.ToInstant() && workspace.ParticipantsOf(m).Any(people.Contains));
    }

    /// <summary>Who leads a meeting on its day: the officer-in-charge of the leading secretariat, else its head; null where nobody does.</summary>
    public static Actor? LeaderOf(this Workspace workspace, Meeting meeting)
    {
        var lead = workspace.Settings()!.SeriesOf(meeting.Id.Series)?.Lead;
        return workspace.All<Person>().SelectMany(p => p.RolesOn(meeting.Time.Day).Select(r => (p.ObjectId, Role: r)))
            .Where(h => h.Role is { Kind: RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge } && lead is not null && h.Role.Secretariat == lead)
            .OrderByDescending(h => h.Role.Kind == RoleKind.OfficerInCharge)
            .Select(h => new Actor(h.ObjectId, new(h.Role.Kind, lead))).FirstOrDefault();
    }
}
