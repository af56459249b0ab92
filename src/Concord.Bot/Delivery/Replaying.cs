using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Sends again what was put aside, where a person wants it.</summary>
internal sealed class Replaying(Ledger.Ledger ledger, Errands queue, Bells bells, IClock clock)
{
    private static readonly Duration Within = Duration.FromSeconds(30);

    /// <summary>Queues all that failed in the workspace; gives how many.</summary>
    public async Task<int> ReplayAsync(WorkspaceId id, CancellationToken cancellationToken)
    {
        var (box, count) = (ledger.PostboxOf(id), 0);
        foreach (var post in (await box.AllAsync(cancellationToken)).Where(p => p.State is PostState.Failed))
            if (await QueueAsync(box, post, cancellationToken))
                count++;
        count += await EmptyAsync(id, box, cancellationToken);
        bells.Committed();
        return count;
    }

    private Task<bool> QueueAsync(Postbox box, Post post, CancellationToken cancellationToken) =>
        box.Begin().Queue(post with { State = PostState.Queued, Tries = 0, Lease = null, Since = clock.GetCurrentInstant() }).TryAsync(cancellationToken);

    /// <summary>The poison queue holds what ended its process each time; the workspace's own of it goes back too, and leaves it.</summary>
    private async Task<int> EmptyAsync(WorkspaceId id, Postbox box, CancellationToken cancellationToken)
    {
        var count = 0;
        while (await queue.ReceivePoisonAsync(32, Within, cancellationToken) is { Count: > 0 } messages)
            foreach (var message in messages.Where(m => m.Errand?.Workspace == id))
            {
                if (await box.FindAsync(message.Errand!.Post, cancellationToken) is { State: PostState.Queued or PostState.Sending } post && await QueueAsync(box, post, cancellationToken))
                    count++;
                await queue.DeletePoisonAsync(message, cancellationToken);
            }
        return count;
    }
}
