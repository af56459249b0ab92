using System.Diagnostics.Metrics;

namespace Concord.Ledger;

/// <summary>What the operator watches, under the meter <c>Concord.Ledger</c>.</summary>
internal static class Measures
{
    private static readonly Meter Meter = new("Concord.Ledger");

    public static readonly Counter<long> Conflicts =
        Meter.CreateCounter<long>("concord.ledger.conflicts", "{conflict}", "Times that a commit came second and was decided again.");
}
