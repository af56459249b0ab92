using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>The copies of a record's card: which there are, and that each comes to show what the record says.</summary>
internal sealed class Copies(Ledger.Ledger ledger, Errands queue, IClock clock)
{
    /// <summary>So many cards of one record in one conversation go on changing; older ones are scrolled away, and safe to press.</summary>
    private const int Live = 3;

    /// <summary>
    /// Those that go on changing: of each record, in each conversation, the newest few; and whichever was pressed, until it shows that. An
    /// entry in a calendar is no card, and is seen to by itself.
    /// </summary>
    public static IEnumerable<Post> Changing(IEnumerable<Post> posts) => posts.Where(p => p.IsLive && p.To != Post.Calendar)
        .GroupBy(p => (p.Key.Record, Root(p.At!.ConversationId)))
        .SelectMany(g => g.OrderByDescending(p => p.Since).Where((p, i) => i < Live || p.Version == 0));

    /// <summary>Has those changed that show less than their record says.</summary>
    public async Task RefreshAsync(WorkspaceId id, IEnumerable<Post> posts, Workspace workspace, CancellationToken cancellationToken)
    {
        foreach (var post in Changing(posts))
            if (workspace.Find(post.Key.Record) is { } record && post.Version < record.Version)
                await queue.SendAsync(new(id, post.Key), Duration.Zero, cancellationToken);
    }

    /// <summary>Remembers that a record's card answered somebody, so that it changes with the record.</summary>
    /// <param name="id">The workspace.</param>
    /// <param name="record">What it shows.</param>
    /// <param name="at">Where.</param>
    /// <param name="activityId">Which message.</param>
    /// <param name="version">What it shows; 0 where the message itself is still to be changed.</param>
    /// <param name="cancellationToken">Forgets it.</param>
    public async Task RememberAsync(WorkspaceId id, RecordKey record, Address at, string activityId, long version, CancellationToken cancellationToken)
    {
        var (box, now) = (ledger.PostboxOf(id), clock.GetCurrentInstant());
        var there = (await box.OfAsync(record, cancellationToken)).Where(p => p.At is { } a && Root(a.ConversationId) == Root(at.ConversationId)).ToList();
        var change = box.Begin();
        if (there.FirstOrDefault(p => p.ActivityId == activityId) is { } known)
            change.Put(known with { Version = version == 0 ? 0 : Math.Max(known.Version, version) });
        else
            change.Put(Post.Reply(record, at, activityId, version, now));
        // It may have changed while the card was on its way.
        if ((await ledger.ReadAsync(id, cancellationToken)).Find(record)?.Version > version)
            change.Schedule(new Due(now + Scheduling.Coalescing, Scheduling.Copies, record));
        // Where another one writes at the same time, it is changed by its own means.
        await change.TryAsync(cancellationToken);
        foreach (var old in there.Where(p => p.To is null && p.ActivityId != activityId).OrderByDescending(p => p.Since).Skip(Live - 1))
            await box.RemoveAsync(old.Key, cancellationToken);
    }

    /// <summary>Of a channel's thread, the channel.</summary>
    private static string Root(string conversation) => conversation.Split(';')[0];
}
