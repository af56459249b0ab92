using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>When what waits for people is told them at once: on the first working day of the week, Monday unless it is a holiday.</summary>
public static class Digests
{
    /// <summary>The kind of the due row that wakes it; its subject is a person, or the settings for the channel.</summary>
    public const string Kind = "digest";

    /// <summary>By so many weeks holidays may put off a Monday; no more is looked for.</summary>
    private const int WeeksPutOff = 5;

    /// <summary>The next one. UTC.</summary>
    public static Instant NextDigest(this Workspace workspace, Instant after)
    {
        var settings = workspace.Settings()!;
        var (station, today) = (workspace.HomeStation(), settings.DayOf(after));
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        return Enumerable.Range(-WeeksPutOff, WeeksPutOff + 2)
            .Select(week => settings.MorningOf(workspace.WorkingDayFrom(station, monday.PlusWeeks(week)))).First(at => at > after);
    }

    /// <summary>Whether that instant is one of them as the calendars are now.</summary>
    public static bool IsDigest(this Workspace workspace, Instant at) => workspace.NextDigest(at - Duration.Epsilon) == at;
}
