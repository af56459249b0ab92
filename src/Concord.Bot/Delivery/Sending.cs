using Concord.Bot.Delivery.Pace;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>
/// Sends a card that was queued. The row says so before the post and where it is after it; whoever finds it in between cannot
/// know whether it arrived, and sends it again, marked as unconfirmed.
/// </summary>
internal sealed class Sending(
    Ledger.Ledger ledger, PostCards cards, Connector connector, Addresses addresses, Unreached unreached, IClock clock,
    IOptions<DeliveryOptions> options, DeliveryMetrics metrics, ILogger<Sending> log)
{
    /// <summary>Sends it; see <see cref="Worker.AttendAsync"/> for what it gives.</summary>
    public async Task<Duration?> AttendAsync(Attending it, CancellationToken cancellationToken)
    {
        var again = it.Post.State is PostState.Sending;
        it = it with { Post = it.Post with { Unconfirmed = it.Post.Unconfirmed || again } };
        var (reached, at) = await addresses.FindAsync(it, cancellationToken);
        if (at is null)
            return await EndAsync(it, reached, cancellationToken);
        if (await connector.ReadyAsync(at, cancellationToken) is { } wait)
            return wait;
        var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
        if (await cards.OfAsync(it.Id, it.Post, workspace, at.Language, cancellationToken) is not { } card)
        {
            await ReachAsync(it, p => p with { State = PostState.Dropped }, cancellationToken);
            return null;
        }
        var now = clock.GetCurrentInstant();
        Steps.At("before mark");
        if (await it.Box.PutAsync(it.Post with { State = PostState.Sending, Since = now, Lease = now, At = at }, cancellationToken) is not { } sending)
            return Duration.Zero;
        if (again)
        {
            metrics.Unconfirmed();
            Log.SentAgain(log, it.Post.Key.Record.Kind);
        }
        it = it with { Post = sending };
        Steps.At("before post");
        var (answer, activityId) = await connector.PostAsync(at, Replies.Message(card, it.Id), cancellationToken);
        Steps.At("after post");
        if (answer.Meaning is not Meaning.Posted || activityId is null)
            return await EndAsync(it, answer, cancellationToken);
        var version = workspace.Find(it.Post.Key.Record)?.Version ?? 0;
        await ReachAsync(it, p => p with { State = PostState.Posted, ActivityId = activityId, At = at, Version = version }, cancellationToken);
        Steps.At("after mark");
        // Its record may have changed while it was on its way.
        return Duration.Zero;
    }

    private async Task<Duration?> EndAsync(Attending it, Answer answer, CancellationToken cancellationToken)
    {
        var tries = it.Post.Tries + (answer.Meaning is Meaning.NoRoom ? 0 : 1);
        Log.PostNotSent(log, it.Post.Key.Record.Kind, answer.Reason, tries);
        if (answer.Meaning is Meaning.Unreachable)
        {
            metrics.Reached(PostState.Unreachable);
            await unreached.MarkAsync(it, answer, cancellationToken);
            return null;
        }
        if (answer.Meaning is Meaning.Refused || tries >= options.Value.MostTries)
        {
            await ReachAsync(it, p => p with { State = PostState.Failed, Tries = tries, Why = answer.Reason }, cancellationToken);
            return Worker.Aside;
        }
        // What may have arrived stays as it is being sent, so that the next try is known to be one too many.
        var state = answer.Meaning is Meaning.Unconfirmed or Meaning.Posted ? PostState.Sending : PostState.Queued;
        await it.EndAsync(p => p with { State = state, Lease = null, NotBefore = clock.GetCurrentInstant() + answer.RetryAfter, Tries = tries, Why = answer.Reason }, cancellationToken);
        return Backoff.After(tries, answer, Random.Shared.NextDouble());
    }

    /// <summary>It has come to an end, for now.</summary>
    private async Task ReachAsync(Attending it, Func<Post, Post> change, CancellationToken cancellationToken)
    {
        var end = await it.EndAsync(p => change(p with { Since = clock.GetCurrentInstant(), Lease = null, Tries = 0, Why = null }), cancellationToken);
        if (end is not null)
            metrics.Reached(end.State);
    }
}
