using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Sends again what was put aside, where a person wants it.</summary>
internal sealed class Replaying(Ledger.Ledger ledger, Errands queue, Bells bells, IClock clock)
{
    private const int MostReceived = 32;

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

    /// <summary>What was put aside of this workspace is tried again, such as the change of a card that is there; gives how many of these.</summary>
    private async Task<int> EmptyAsync(WorkspaceId id, Postbox box, CancellationToken cancellationToken)
    {
        var changes = 0;
        while (await queue.ReceivePoisonAsync(MostReceived, Within, cancellationToken) is { Count: > 0 } messages)
            foreach (var message in messages.Where(m => m.Errand?.Workspace == id))
            {
                if (await box.FindAsync(message.Errand!.Post, cancellationToken) is { IsLive: true })
                {
                    await queue.SendAsync(message.Errand, Duration.Zero, cancellationToken);
                    changes++;
                }
                await queue.DeletePoisonAsync(message, cancellationToken);
            }
        return changes;
    }
}
