using NodaTime;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>
/// That the organiser's calendar says something else than the record said. Where a meeting can be then, the record has followed, and who
/// calls the meetings may have it put back; else it stays as it is until somebody says here what holds.
/// </summary>
/// <param name="Time">When the meeting begins in the calendar; null where its entry is gone.</param>
/// <param name="At">When that was found, UTC.</param>
public sealed record CalendarFinding(MeetingTime? Time, Instant At)
{
    /// <summary>How many minutes it takes there; null where that is as long as on the record, or its entry is gone.</summary>
    public int? Minutes { get; init; }

    /// <summary>When people here had agreed to begin, where the record has followed the calendar since; null where it has not.</summary>
    public MeetingTime? Was { get; init; }

    /// <summary>How many minutes it was to take then; null where that did not change.</summary>
    public int? WasMinutes { get; init; }
}
