using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>When the summary of an agenda comes by itself, and to whom: three working days before the meeting, to those who take part.</summary>
public static class SummaryNotice
{
    /// <summary>The kind of the due row that wakes it; its subject is the meeting.</summary>
    public const string Kind = "agenda.summary";

    private const int WorkingDaysBefore = 3;

    /// <summary>When it comes, UTC: in the morning of that day.</summary>
    public static Instant SummaryAt(this Workspace workspace, Meeting meeting)
    {
        var (station, day) = (workspace.HomeStation(), meeting.Time.Day);
        for (var i = 0; i < WorkingDaysBefore; i++)
            day = workspace.WorkingDayUntil(station, day.PlusDays(-1));
        return workspace.Settings()!.MorningOf(day);
    }

    /// <summary>Those who take part in the meetings of a series on that day: object ids. Who acts for a head takes part as the head.</summary>
    public static IEnumerable<string> ParticipantsOn(this Workspace workspace, Series series, LocalDate day) =>
        from person in workspace.All<Person>()
        where person.RolesOn(day).Any(r => r.Kind == RoleKind.NoteTaker || series.Participants.Contains(r.Kind)
            || (r.Kind == RoleKind.OfficerInCharge && series.Participants.Contains(RoleKind.ExecutiveSecretary)))
        select person.ObjectId;
}
