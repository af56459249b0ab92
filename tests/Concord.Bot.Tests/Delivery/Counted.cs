using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Concord.Bot.Delivery;

namespace Concord.Bot.Tests.Delivery;

/// <summary>What was counted in this process since it listens; other tests run beside it.</summary>
internal sealed class Counted : IDisposable
{
    private readonly ConcurrentDictionary<string, long> _counts = [];
    private readonly MeterListener _listener = new();

    public Counted()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == DeliveryMetrics.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => _counts.AddOrUpdate(instrument.Name, value, (_, before) => before + value));
        _listener.Start();
    }

    public long Of(string instrument) => _counts.GetValueOrDefault(instrument);

    public void Dispose() => _listener.Dispose();
}
