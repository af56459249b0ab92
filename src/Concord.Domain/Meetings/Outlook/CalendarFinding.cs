using NodaTime;

namespace Concord.Domain.Meetings.Outlook;

/// <summary>That the organiser's calendar says something else than the record. Nobody said so here under their own name, so the record stays as it is until somebody does.</summary>
/// <param name="Time">When the meeting begins in the calendar; null where its entry is gone.</param>
/// <param name="At">When that was found, UTC.</param>
public sealed record CalendarFinding(MeetingTime? Time, Instant At);
