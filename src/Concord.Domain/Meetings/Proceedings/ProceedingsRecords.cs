using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Reading the records of this folder.</summary>
public static class ProceedingsRecords
{
    /// <summary>How long after its start a meeting is still believed to sit: its end may never be told.</summary>
    private static readonly Duration LongestSitting = Duration.FromHours(12);

    /// <summary>What is written down of that meeting; null where nothing was.</summary>
    public static Sitting? Sitting(this Workspace workspace, MeetingId meeting) => (Sitting?)workspace.Find(Proceedings.Sitting.KeyOf(meeting));

    /// <summary>What is written down of that meeting, or an empty page.</summary>
    public static Sitting SittingOf(this Workspace workspace, MeetingId meeting) => workspace.Sitting(meeting) ?? new() { Meeting = meeting };

    /// <summary>The minutes of that meeting; null where nobody drafted any.</summary>
    public static Minutes? Minutes(this Workspace workspace, MeetingId meeting) => (Minutes?)workspace.Find(Proceedings.Minutes.KeyOf(meeting));

    /// <summary>The minutes whose silence has elapsed and whose approval is still to be put on the record.</summary>
    public static IEnumerable<Minutes> MinutesElapsedAt(this Workspace workspace, Instant now) => workspace.All<Minutes>().Where(m => m.HasElapsed(now));

    /// <summary>Whether the meeting sits at that instant.</summary>
    public static bool IsUnderWay(this Meeting meeting, Instant now) => meeting.State == MeetingState.Started && meeting.StartedAt + LongestSitting > now;

    /// <summary>The meetings that sit at that instant, the one that began last first.</summary>
    public static IEnumerable<Meeting> UnderWay(this Workspace workspace, Instant now) =>
        workspace.All<Meeting>().Where(m => m.IsUnderWay(now)).OrderByDescending(m => m.StartedAt);

    /// <summary>
    /// The meetings before this one, of its series, whose minutes are not approved: they are for its agenda. The oldest first. Of a
    /// meeting of which nothing was written down nobody expects minutes. Pure.
    /// </summary>
    public static IEnumerable<Meeting> MinutesOutstandingAt(this Workspace workspace, Meeting meeting) =>
        workspace.MeetingsOf(meeting.Id.Series).Where(m => m.State == MeetingState.Held && m.Time.Start.ToInstant() < meeting.Time.Start.ToInstant()
            && (workspace.Minutes(m.Id) is { } minutes ? minutes.State != MinutesState.Approved : workspace.Sitting(m.Id) is not null));
}
