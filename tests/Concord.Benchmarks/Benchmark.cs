using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>The whole run, some minutes long, on a quiet machine: <c>dotnet run -c Release --project tests/Concord.Benchmarks</c>.</summary>
/// <remarks>
/// Figures of this machine mean little elsewhere; ratios within one run do. So each row is one kind of turn against another,
/// measured in turn, round after round, and the median of the rounds.
/// </remarks>
internal static class Benchmark
{
    /// <summary>Measures all of it.</summary>
    /// <param name="most">Entries of the largest log; a smaller one makes a quick run, whose rows at 100,000 mean nothing.</param>
    public static async Task<Report> RunAsync(int most = 100_000)
    {
        var report = new Report();
        await using var connector = await FakeConnector.StartAsync();
        Say("Turns, each against the least that it must cost.");
        await using (var house = await House.OpenAsync(connector, 100))
            await Turns.MeasureAsync(report, house, connector);
        Say("The same as the log grows; seeding takes a minute.");
        await Growth.MeasureAsync(report, connector, most);
        return report;
    }

    /// <summary>Measures Delivery alone, in two minutes.</summary>
    public static async Task<Report> DeliveryAsync()
    {
        var report = new Report();
        Say("A notification of 500 people and 20 channels.");
        await FanOut.MeasureAsync(report);
        Say("Sweeps among many rows that are not due yet; seeding takes a minute.");
        await Sweeps.MeasureAsync(report);
        return report;
    }

    /// <summary>Measures what one instance needs and bears, in four minutes.</summary>
    public static async Task<Report> ServiceAsync()
    {
        var report = new Report();
        await using var connector = await FakeConnector.StartAsync();
        Say("One instance beside a bare echo bot on the same adapter.");
        await Service.MeasureAsync(report, connector);
        return report;
    }

    /// <summary>Measures agendas alone, in some minutes.</summary>
    public static async Task<Report> AgendasAsync(int most = 100_000)
    {
        var report = new Report();
        await using var connector = await FakeConnector.StartAsync();
        Say("Agendas of 400 open actions as the log grows; seeding takes a minute.");
        await Agendas.MeasureAsync(report, connector, most);
        return report;
    }

    /// <summary>Measures searches of the register alone, in two minutes.</summary>
    public static async Task<Report> FindingAsync()
    {
        var report = new Report();
        await using var connector = await FakeConnector.StartAsync();
        Say("Searches of a register of ten thousand decisions.");
        await Finding.MeasureAsync(report, connector);
        return report;
    }

    /// <summary>Measures archives alone, in some minutes.</summary>
    public static async Task<Report> ArchivingAsync()
    {
        var report = new Report();
        Say("Archives of 10,000 and of 100,000 entries; seeding takes a minute.");
        await Archiving.MeasureAsync(report);
        return report;
    }

    /// <summary>Counts requests to storage only.</summary>
    public static async Task<string> TripsAsync()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var house = await House.OpenAsync(connector, 100);
        return $"A report on a milestone: {await Trips.OfPressAsync(house, connector)}{Environment.NewLine}The press that adopts a decision: {await Trips.OfAdoptionAsync(house, connector)}";
    }

    private static void Say(string what) => Console.Error.WriteLine(what);
}
