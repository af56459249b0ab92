namespace Concord.Bot.Delivery.Pace;

/// <summary>Has each message wait until it may go: after a pause, and within the limits of its conversation and tenant.</summary>
public sealed class Pacer(Pauses pauses, TimeProvider time)
{
    /// <summary>More instances than this, all sending at their most, are not foreseen; they would only meet more pauses.</summary>
    private const int Instances = 4;

    /// <summary>By how much one message may be longer on its way than another.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(80);

    private static readonly (Limits Alone, Limits Shared) OfConversation = Of(Limits.OfConversation), OfTenant = Of(Limits.OfTenant);

    private readonly Lanes _conversations = new(OfConversation.Alone), _tenants = new(OfTenant.Alone);

    /// <summary>How many conversations and tenants are remembered.</summary>
    public int Remembered => _conversations.Known + _tenants.Known;

    /// <summary>Comes back when a message may go there now; it is counted as sent. First come, first served, in one conversation.</summary>
    public Task WaitAsync(string? tenant, string conversation, CancellationToken cancellationToken) =>
        WaitInAsync(_conversations, conversation, OfConversation, tenant ?? "", here =>
            WaitInAsync(_tenants, tenant ?? "", OfTenant, tenant ?? "", all =>
            {
                here.Count(Now);
                all.Count(Now);
                return Task.CompletedTask;
            }, cancellationToken), cancellationToken);

    /// <summary>Comes back when there is room, and does not take it: what is made ready then goes soon after, and is not old by then.</summary>
    public async Task ReadyAsync(string? tenant, string conversation, CancellationToken cancellationToken)
    {
        foreach (var (lanes, key, limits) in new[] { (_conversations, conversation, OfConversation), (_tenants, tenant ?? "", OfTenant) })
        {
            var lane = lanes.Take(key, Now);
            try
            {
                while (await WaitAsync(lane, limits, tenant ?? "", cancellationToken) is { Ticks: > 0 } wait)
                    await Task.Delay(wait, time, cancellationToken);
            }
            finally
            {
                lanes.GiveBack(lane);
            }
        }
    }

    /// <summary>Counts a message that did not wait, such as the reply to a person.</summary>
    public void Count(string? tenant, string conversation)
    {
        foreach (var (lanes, key) in new[] { (_conversations, conversation), (_tenants, tenant ?? "") })
        {
            var lane = lanes.Take(key, Now);
            lane.Count(Now);
            lanes.GiveBack(lane);
        }
    }

    private static (Limits Alone, Limits Shared) Of(Limits limits) => (limits.Stretched(Slack), limits.SharedBy(Instances).Stretched(Slack));

    private TimeSpan Now => time.GetElapsedTime(0);

    private async Task WaitInAsync(
        Lanes lanes, string key, (Limits Alone, Limits Shared) limits, string tenant, Func<Lane, Task> then, CancellationToken cancellationToken)
    {
        var lane = lanes.Take(key, Now);
        try
        {
            await lane.EnterAsync(cancellationToken);
            try
            {
                while (await WaitAsync(lane, limits, tenant, cancellationToken) is { Ticks: > 0 } wait)
                    await Task.Delay(wait, time, cancellationToken);
                await then(lane);
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
