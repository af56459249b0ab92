using System.Diagnostics.Metrics;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>Counts how often a part was found not to be ready.</summary>
internal sealed class HealthMeasures
{
    private readonly Counter<long> _unready;

    public HealthMeasures(IMeterFactory meters) =>
        _unready = meters.Create(TelemetryFeature.Name).CreateCounter<long>("concord.unready", "{check}", "Times that a part was found not to be ready, by part.");

    public void Unready(string part) => _unready.Add(1, new KeyValuePair<string, object?>("part", part));
}
