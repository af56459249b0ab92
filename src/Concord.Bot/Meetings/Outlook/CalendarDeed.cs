using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Bot.Graph;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>
/// Has the organiser's calendar seen to when its time has come. The entry is one more post of the meeting: it goes through the queue
/// like every other, so that what hangs or fails there holds nobody up. Nobody is told anything.
/// </summary>
internal sealed class CalendarDeed(Ledger.Ledger ledger, GraphOptions options, IClock clock) : IDeed
{
    private const int MostTries = 5;

    /// <inheritdoc/>
    public string Kind => CalendarWatch.Kind;

    /// <summary>The post that stands for the entry.</summary>
    public static PostKey KeyOf(RecordKey meeting) => new(meeting, Post.Calendar);

    /// <inheritdoc/>
    public async Task DoAsync(WorkspaceId id, Due due, CancellationToken cancellationToken)
    {
        if (!options.Enabled || (await ledger.ReadAsync(id, cancellationToken)).Find(due.Subject) is not Meeting meeting)
            return;
        var (box, key) = (ledger.PostboxOf(id), KeyOf(due.Subject));
        // Whoever wrote it meanwhile may not have known what is new.
        for (var tries = 0; tries < MostTries; tries++)
        {
            var post = await box.FindAsync(key, cancellationToken);
            // What was refused for good is tried again when the meeting changes, or when somebody asks for it.
            if (post is null ? meeting.State == MeetingState.Cancelled : post.State is PostState.Failed && meeting.CalendarNewsAt <= post.Since)
                return;
            post ??= new() { Key = key, State = PostState.Queued, To = Post.Calendar, Told = [due] };
            if (await box.Begin().Queue(post with { State = PostState.Queued, Tries = 0, Since = clock.GetCurrentInstant() }).TryAsync(cancellationToken))
                return;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view) => null;
}
