using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>That a meeting was scheduled, moved or cancelled comes to those who take part in it, while it is to come.</summary>
public static class MeetingNews
{
    /// <summary>The kind of the due row that wakes it; its subject is the meeting.</summary>
    public const string Kind = "meeting.set";

    private static readonly Duration JustAfter = Duration.FromSeconds(1);

    /// <summary>When there is news of it: just after its cause, since nothing is due at that instant itself. Null where there is none.</summary>
    public static Instant? At(Meeting meeting) =>
        meeting is { Set: { } set, State: MeetingState.Scheduled or MeetingState.Cancelled } ? set.At + JustAfter : null;

    /// <summary>Who is told, by object id: who takes part, but for whoever did it. Nobody where the meeting would be over.</summary>
    public static IEnumerable<string> ToldOf(this Workspace workspace, Meeting meeting, Instant now) =>
        At(meeting) is null || meeting.End <= now ? [] : workspace.ParticipantsOf(meeting).Where(p => p != meeting.Set!.By.Person);
}
