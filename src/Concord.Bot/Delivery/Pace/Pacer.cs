namespace Concord.Bot.Delivery.Pace;

/// <summary>Has each message wait until it may go: after a pause, and within the limits of its conversation and tenant.</summary>
public sealed class Pacer(Pauses pauses, TimeProvider time)
{
    /// <summary>More instances than this, all sending at their most, are not foreseen; they would only meet more pauses.</summary>
    private const int Instances = 4;

    private static readonly (Limits Alone, Limits Shared) OfConversation = Of(Limits.OfConversation), OfTenant = Of(Limits.OfTenant);

    private readonly Lanes _conversations = new(OfConversation.Alone), _tenants = new(OfTenant.Alone);

    /// <summary>How many conversations and tenants are remembered.</summary>
    public int Remembered => _conversations.Known + _tenants.Known;

    /// <summary>Comes back when a message has to go there, now: whatever is done before it goes makes messages bunch. First come, first served, in one conversation.</summary>
    public Task<Passage> WaitAsync(string? tenant, string conversation, CancellationToken cancellationToken) =>
        InTurnAsync(_conversations, conversation, OfConversation, tenant ?? "", here =>
            InTurnAsync(_tenants, tenant ?? "", OfTenant, tenant ?? "", all => Task.FromResult(Depart(here, all)), cancellationToken), cancellationToken);

    /// <summary>
    /// Comes back when there is room, and does not take it: what is made ready then goes soon after, and is not old by then.
    /// Where that takes longer than one is patient for, it gives how long it takes.
    /// </summary>
    public async Task<TimeSpan?> ReadyAsync(string? tenant, string conversation, TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = Now + patience;
        foreach (var (lanes, key, limits) in new[] { (_conversations, conversation, OfConversation), (_tenants, tenant ?? "", OfTenant) })
        {
            var lane = lanes.Take(key, Now);
            try
            {
                while (await WaitAsync(lane, limits, tenant ?? "", cancellationToken) is { Ticks: > 0 } wait)
                    if (Now + wait > end)
                        return wait;
                    else
                        await Task.Delay(wait, time, cancellationToken);
            }
            finally
            {
                lanes.GiveBack(lane);
            }
        }
        return null;
    }

    /// <summary>A message departs that does not wait, such as the reply to a person; it counts.</summary>
    public Passage Depart(string? tenant, string conversation)
    {
        var (here, all) = (_conversations.Take(conversation, Now), _tenants.Take(tenant ?? "", Now));
        _conversations.GiveBack(here);
        _tenants.GiveBack(all);
        return Depart(here, all);
    }

    private static (Limits Alone, Limits Shared) Of(Limits limits) => (limits, limits.SharedBy(Instances));

    private TimeSpan Now => time.GetElapsedTime(0);

    private Passage Depart(Lane here, Lane all) => new(here, all, () => Now);

    private async Task<T> InTurnAsync<T>(
        Lanes lanes, string key, (Limits Alone, Limits Shared) limits, string tenant, Func<Lane, Task<T>> then, CancellationToken cancellationToken)
    {
        var lane = lanes.Take(key, Now);
        try
        {
            await lane.EnterAsync(cancellationToken);
            try
            {
                while (await WaitAsync(lane, limits, tenant, cancellationToken) is { Ticks: > 0 } wait)
                    await Task.Delay(wait, time, cancellationToken);
                return await then(lane);
            }
            finally
            {
                lane.Leave();
            }
        }
        finally
        {
            lanes.GiveBack(lane);
        }
    }

    /// <summary>How long to wait as things stand, in whole milliseconds; zero where nothing is in the way.</summary>
    private async Task<TimeSpan> WaitAsync(Lane lane, (Limits Alone, Limits Shared) limits, string tenant, CancellationToken cancellationToken)
    {
        var pause = await pauses.OfAsync(tenant, cancellationToken);
        var now = Now;
        var wait = pause.Left > TimeSpan.Zero
            // Not all at once when it is over.
            ? pause.Left + (Random.Shared.NextDouble() * TimeSpan.FromSeconds(1))
            : lane.NextAt(pause.IsRecent ? limits.Shared : limits.Alone, now) - now;
        return TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
    }
}
