using System.Diagnostics.Metrics;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>What the operator watches, under the meter <c>Concord.Delivery</c>.</summary>
internal sealed class DeliveryMetrics
{
    /// <summary>The meter's name.</summary>
    public const string Name = "Concord.Delivery";

    private readonly Counter<long> _posts, _poisoned, _unconfirmed, _throttled, _updates;
    private readonly Histogram<double> _age;

    public DeliveryMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _posts = meter.CreateCounter<long>("concord.delivery.posts", "{post}", "Cards that reached an end, by outcome.");
        _poisoned = meter.CreateCounter<long>("concord.delivery.poisoned", "{message}", "Messages that nobody could send and that were put aside.");
        _unconfirmed = meter.CreateCounter<long>("concord.delivery.unconfirmed", "{post}", "Cards sent again although the first may have arrived.");
        _updates = meter.CreateCounter<long>("concord.delivery.updates", "{update}", "Changes of posted cards, by what the connector answered.");
        _throttled = meter.CreateCounter<long>("concord.delivery.throttled", "{answer}", "Times that Teams asked for a pause.");
        _age = meter.CreateHistogram<double>("concord.delivery.queue_age", "s", "How long a message was in the queue after it should have come out.");
    }

    public void Reached(PostState outcome) => _posts.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    public void Poisoned() => _poisoned.Add(1);

    public void Unconfirmed() => _unconfirmed.Add(1);

    public void Updated(Pace.Meaning answer) => _updates.Add(1, new KeyValuePair<string, object?>("answer", answer.ToString()));

    public void Throttled() => _throttled.Add(1);

    public void Waited(Duration age) => _age.Record(Math.Max(0, age.TotalSeconds));
}
