using System.Diagnostics;

namespace Concord.Benchmarks.Measuring;

/// <summary>Measures variants in turn, round after round, so that what else the machine does falls on all of them.</summary>
internal static class Rounds
{
    /// <summary>Lets each reach its steady state, then measures.</summary>
    public static async Task MeasureAsync(IReadOnlyList<Variant> variants, int warmUp, int rounds)
    {
        foreach (var variant in variants)
            await RunAsync(variant, warmUp);
        foreach (var variant in variants)
            (variant.Processor, variant.Wall).Clear();
        for (var round = 0; round < rounds; round++)
            foreach (var variant in variants)
                await RunAsync(variant, variant.Turns);
    }

    /// <summary>The middle one.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Clear(this (List<double> Processor, List<double> Wall) measured)
    {
        measured.Processor.Clear();
        measured.Wall.Clear();
    }

    /// <summary>One turn after the other; what the server goes on doing after its answers counts as theirs.</summary>
    private static async Task RunAsync(Variant variant, int turns)
    {
        await variant.Server.SettleAsync();
        var before = variant.Server.Processor;
        var walls = new double[turns];
        for (var turn = 0; turn < turns; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await variant.Turn();
            walls[turn] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
        await variant.Server.SettleAsync();
        variant.Processor.Add((variant.Server.Processor - before).TotalMicroseconds / turns);
        variant.Wall.Add(walls.Median());
    }
}
