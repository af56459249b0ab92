using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>When a series is warned of its limit by itself: three weeks before it, and on the morning after it, unless the next meeting is set.</summary>
public static class CadenceWarning
{
    /// <summary>The kind of the due row that wakes it; its subject is the meeting that was held last.</summary>
    public const string Kind = "meeting.cadence";

    /// <summary>The next warning that counts from this meeting; null where none is to come. UTC.</summary>
    public static Instant? NextWarning(this Workspace workspace, Meeting held, Instant after)
    {
        var settings = workspace.Settings()!;
        if (held.State != MeetingState.Held || settings.SeriesOf(held.Id.Series) is not { } series)
            return null;
        var limit = series.LimitAfter(held.Time.Day);
        Instant[] warnings = [settings.MorningOf(limit.PlusDays(-Cadence.WarningDays)), settings.MorningOf(limit.PlusDays(1))];
        return warnings.Any(w => w > after) ? warnings.First(w => w > after) : null;
    }

    /// <summary>The series that is to be warned because of that meeting; null where a later one was held, or the next is set in time.</summary>
    public static Series? SeriesToWarn(this Workspace workspace, Meeting held, Instant now)
    {
        var settings = workspace.Settings()!;
        if (settings.SeriesOf(held.Id.Series) is not { } series || workspace.LastHeld(series.Code)?.Id != held.Id)
            return null;
        var limit = series.LimitAfter(held.Time.Day);
        var isSet = workspace.NextMeeting(series.Code, now) is { } next && next.Time.Day <= limit;
        return isSet || Cadence.StandingOn(settings.DayOf(now), limit) == CadenceStanding.InTime ? null : series;
    }
}
