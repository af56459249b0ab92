using System.Collections.Concurrent;
using Concord.Bot.Meetings.Outlook;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Takes errands out of the queue and sees to the posts that they name. Any number of instances do, and of errands at once.</summary>
internal sealed class Worker(
    Ledger.Ledger ledger, Errands queue, Sending sending, Updating updating, CalendarKeeper calendar, IClock clock, TimeProvider time, IOptions<DeliveryOptions> options,
    DeliveryMetrics metrics, ILogger<Worker> log)
{
    /// <summary>The queue gives at most so many at once.</summary>
    private const int MostReceived = 32;

    /// <summary>What was done and left something to do at once; a third party that keeps changing it is waited for.</summary>
    private const int MostRepeats = 5;

    /// <summary>In place of a time: nobody looks at it again before people decide.</summary>
    internal static readonly Duration Aside = Duration.MaxValue;

    /// <summary>In <see cref="Post.Why"/>: the process ended, each time that it was tried.</summary>
    internal const string Interrupted = "Interrupted";

    private readonly DeliveryOptions _options = options.Value;

    /// <summary>Takes what there is, and begins on it; gives what is under way.</summary>
    public async Task<IReadOnlyList<Task>> ReceiveAsync(int most, CancellationToken cancellationToken)
    {
        var received = await queue.ReceiveAsync(Math.Min(most, MostReceived), Duration.FromTimeSpan(_options.Lease), cancellationToken);
        return [.. received.Select(m => Task.Run(() => SeeToAsync(m, impatient: null, cancellationToken), cancellationToken))];
    }

    /// <summary>Sees to all that is in the queue, until it is empty. What is to be looked at later is looked at once more at the end, if asked so.</summary>
    internal async Task DrainAsync(bool impatiently, CancellationToken cancellationToken)
    {
        ConcurrentBag<Errand> later = [];
        while (await queue.ReceiveAsync(MostReceived, Duration.FromTimeSpan(_options.Lease), cancellationToken) is { Count: > 0 } received)
            await Task.WhenAll(received.Select(m => SeeToAsync(m, impatiently ? later : null, cancellationToken)));
        foreach (var errand in later)
            await queue.SendAsync(errand, Duration.Zero, cancellationToken);
    }

    private async Task SeeToAsync(Message message, ConcurrentBag<Errand>? impatient, CancellationToken cancellationToken)
    {
        try
        {
            metrics.Waited(Instant.FromDateTimeOffset(time.GetUtcNow()) - message.Wanted);
            // What nobody can read, or what ended the process each time that it was tried.
            if (message.Errand is not { } errand || message.Tries > _options.MostTries)
            {
                metrics.Poisoned();
                Log.Poisoned(log, message.Tries);
                if (message.Errand is { } hopeless)
                    await GiveUpAsync(hopeless, cancellationToken);
                await queue.PoisonAsync(message, cancellationToken);
                return;
            }
            var later = await AttendAsync(errand, cancellationToken);
            if (later == Aside)
            {
                await queue.PoisonAsync(message, cancellationToken);
                return;
            }
            if (later is not null && impatient is not null)
                impatient.Add(errand);
            else if (later is { } delay)
                await queue.SendAsync(errand, delay, cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // It comes out of the queue again.
            Log.ErrandFailed(log, e);
        }
    }

    private async Task GiveUpAsync(Errand errand, CancellationToken cancellationToken)
    {
        var box = ledger.PostboxOf(errand.Workspace);
        if (await box.FindAsync(errand.Post, cancellationToken) is { State: PostState.Queued or PostState.Sending } post)
            await new Attending(errand.Workspace, box, post).EndAsync(
                p => p with { State = PostState.Failed, Lease = null, Since = clock.GetCurrentInstant(), Why = Interrupted }, cancellationToken);
    }

    /// <summary>Sees to one post; gives after how long it is to be looked at again, null for never, <see cref="Aside"/> where people have to decide.</summary>
    internal async Task<Duration?> AttendAsync(Errand errand, CancellationToken cancellationToken)
    {
        var box = ledger.PostboxOf(errand.Workspace);
        for (var repeat = 0; repeat < MostRepeats; repeat++)
        {
            if (await box.FindAsync(errand.Post, cancellationToken) is not { } post)
                return null;
            var now = clock.GetCurrentInstant();
            var free = Instant.Max(post.Lease + Duration.FromTimeSpan(_options.Lease) ?? now, post.NotBefore ?? now);
            if (free > now)
                return free - now;
            var it = new Attending(errand.Workspace, box, post);
            var later = post.State switch
            {
                not (PostState.Dropped or PostState.Failed) when post.To == Post.Calendar => await calendar.AttendAsync(it, cancellationToken),
                PostState.Queued or PostState.Sending => await sending.AttendAsync(it, cancellationToken),
                PostState.Posted => await updating.AttendAsync(it, cancellationToken),
                _ => null,
            };
            if (later != Duration.Zero)
                return later;
        }
        return Duration.FromSeconds(1);
    }
}
