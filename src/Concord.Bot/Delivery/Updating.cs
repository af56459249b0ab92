using Concord.Bot.Delivery.Pace;
using Concord.Domain.Records;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Changes a posted card to what its record says now: one change at a time, always with the newest state.</summary>
internal sealed class Updating(
    Ledger.Ledger ledger, PostCards cards, Connector connector, IClock clock, IOptions<DeliveryOptions> options, DeliveryMetrics metrics, ILogger<Updating> log)
{
    /// <summary>Changes it; see <see cref="Worker.AttendAsync"/> for what it gives.</summary>
    public async Task<Duration?> AttendAsync(Attending it, CancellationToken cancellationToken)
    {
        var post = it.Post;
        if (!post.IsLive || !IsStale(post, await ledger.ReadAsync(it.Id, cancellationToken)))
            return null;
        if (await connector.ReadyAsync(post.At!, cancellationToken) is { } wait)
            return wait;
        if (await it.Box.PutAsync(post with { Lease = clock.GetCurrentInstant() }, cancellationToken) is not { } leased)
            return Duration.Zero;
        it = it with { Post = leased };
        var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
        var version = workspace.Find(post.Key.Record)!.Version;
        if (await cards.RecordAsync(it.Id, post, workspace, post.At!.Language, cancellationToken) is not { } card)
        {
            // Its record has no card of its own; what was told of it stays as it was told.
            await it.EndAsync(p => p with { Version = version, Lease = null }, cancellationToken);
            return null;
        }
        Steps.At("before update");
        var answer = await connector.UpdateAsync(post.At!, post.ActivityId!, Replies.Message(card, it.Id), cancellationToken);
        Steps.At("after update");
        metrics.Updated(answer.Meaning);
        return await EndAsync(it, answer, version, cancellationToken);
    }

    private static bool IsStale(Post post, Workspace workspace) => workspace.Find(post.Key.Record) is { } record && post.Version < record.Version;

    private async Task<Duration?> EndAsync(Attending it, Answer answer, long version, CancellationToken cancellationToken)
    {
        // Somebody who pressed it meanwhile has to see it changed once more: then it stays at the version that they left.
        long Shown(Post p) => p.Version == it.Post.Version ? version : p.Version;
        if (answer.Meaning is Meaning.Posted)
        {
            await it.EndAsync(p => p with { Version = Shown(p), Lease = null, Tries = 0, Why = null }, cancellationToken);
            return Duration.Zero;
        }
        Log.CopyNotChanged(log, answer.Reason);
        var tries = it.Post.Tries + (answer.Meaning is Meaning.NoRoom ? 0 : 1);
        switch (answer.Meaning)
        {
            case Meaning.Unreachable when IsGone(answer) && await IsNewestThereAsync(it, cancellationToken):
                // The message is gone: a fresh one takes its place.
                await it.EndAsync(p => p with { State = PostState.Queued, ActivityId = null, Version = Math.Max(1, p.Version), Lease = null, Tries = 0, Why = answer.Reason }, cancellationToken);
                return Duration.Zero;
            case Meaning.Unreachable when it.Post.To is null:
                await it.Box.RemoveAsync(it.Post.Key, cancellationToken);
                return null;
            case Meaning.Unreachable or Meaning.Refused:
                await it.EndAsync(p => p with { ActivityId = null, Lease = null, Why = answer.Reason }, cancellationToken);
                return null;
            case var _ when tries >= options.Value.MostTries:
                // The next change of the record tries again.
                await it.EndAsync(p => p with { Lease = null, Tries = 0, Why = answer.Reason }, cancellationToken);
                return null;
            default:
                await it.EndAsync(p => p with { Lease = null, NotBefore = clock.GetCurrentInstant() + answer.RetryAfter, Tries = tries, Why = answer.Reason }, cancellationToken);
                return Backoff.After(tries, answer, Random.Shared.NextDouble());
        }
    }

    private static bool IsGone(Answer answer) => answer.Reason.StartsWith("404", StringComparison.Ordinal);

    private static async Task<bool> IsNewestThereAsync(Attending it, CancellationToken cancellationToken) =>
        !(await it.Box.OfAsync(it.Post.Key.Record, cancellationToken)).Any(p => p.IsLive && p.Key != it.Post.Key
            && p.At!.ConversationId == it.Post.At!.ConversationId && p.Since >= it.Post.Since);
}
