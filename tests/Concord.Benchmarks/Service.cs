using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;
using Concord.DevHost;
using Concord.DevHost.Processes;

namespace Concord.Benchmarks;

/// <summary>What one instance needs and bears, beside a bare echo bot on the same adapter: its start, its memory, turns at once, its size.</summary>
internal static class Service
{
    private const int Entries = 100, Starts = 5, WarmUp = 1_000, MemoryTurns = 10_000, Rounds = 3;

    private static readonly int[] Callers = [1, 8, 32];

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5), Rest = TimeSpan.FromSeconds(10);

    public static async Task MeasureAsync(Report report, FakeConnector connector)
    {
        var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
        await using (var azurite = await SeededStorage.StartAsync(folder, Entries, asSlowAs: 0))
        {
            Server StartBot() => Server.Bot(Given.Settings(azurite.ConnectionString));
            Server StartSample() => Server.InRole(Roles.Sample, []);

            List<double> starts = [], sampleStarts = [];
            for (var n = 0; n < Starts; n++)
                foreach (var (start, times) in new (Func<Server>, List<double>)[] { (StartSample, sampleStarts), (StartBot, starts) })
                {
                    await using var server = start();
                    times.Add((await server.ReadyAsync()).TotalMilliseconds);
                }
            report.Add("start to ready", starts.Median(), " ms").Add("start to ready, echo bot", sampleStarts.Median(), " ms");

            await using var bot = StartBot();
            await using var sample = StartSample();
            await Task.WhenAll(bot.ReadyAsync(), sample.ReadyAsync());
            await Task.Delay(Rest);
            report.Add("memory at rest", Report.Mebibytes(bot.WorkingSet), " MiB").Add("memory at rest, echo bot", Report.Mebibytes(sample.WorkingSet), " MiB");

            var busy = 0;
            Task SayAsync(Server server, int turn) => server.SendAsync(Activities.Message(connector.Address, Activities.DueQuestion));
            async Task ReportAsync(Server server, int turn)
            {
                var answer = await server.SendAsync(Activities.Report(connector.Address, 1 + (turn % Given.Milestones), $"{turn}"));
                if (!answer.Contains("vnd.microsoft.card.adaptive", StringComparison.Ordinal))
                    Interlocked.Increment(ref busy);
            }
            foreach (var server in new[] { bot, sample })
                await AtOnceAsync(8, WarmUp, turn => SayAsync(server, turn));
            foreach (var server in new[] { bot, sample })
                await AtOnceAsync(8, MemoryTurns, turn => SayAsync(server, turn));
            report
                .Add($"memory after {MemoryTurns.ToString("N0", CultureInfo.InvariantCulture)} turns", Report.Mebibytes(bot.WorkingSet), " MiB")
                .Add("the same, echo bot", Report.Mebibytes(sample.WorkingSet), " MiB");
            // Each report makes the emulator slower, so that they come last, and fall on all numbers of callers alike.
            var echoes = await RatesAsync(turn => SayAsync(sample, turn));
            var questions = await RatesAsync(turn => SayAsync(bot, turn));
            var reports = await RatesAsync(turn => ReportAsync(bot, turn));
            foreach (var (at, callers) in Callers.Index())
                report
                    .Add($"{callers} at once: what's due", questions[at], "/s")
                    .Add($"{callers} at once: reports, each put on the record", reports[at], "/s")
                    .Add($"{callers} at once: echo bot", echoes[at], "/s");
            report.Add("reports that were asked to come again", busy, 0, "");
        }
        Directory.Delete(folder, recursive: true);
        await SizeAsync(report);
    }

    /// <summary>Turns in a second by each number of callers, the median of the rounds.</summary>
    private static async Task<List<double>> RatesAsync(Func<int, Task> turn)
    {
        var rates = Callers.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < Rounds; round++)
            foreach (var (at, callers) in Callers.Index())
                rates[at].Add(await RateAsync(callers, turn));
        return [.. rates.Select(r => r.Median())];
    }

    private static async Task<double> RateAsync(int callers, Func<int, Task> turn)
    {
        var (began, turns) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < Round)
                await turn(Interlocked.Increment(ref turns));
        }));
        return turns / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static Task AtOnceAsync(int callers, int turns, Func<int, Task> turn) => Parallel.ForEachAsync(
        Enumerable.Range(0, turns), new ParallelOptions { MaxDegreeOfParallelism = callers }, async (n, _) => await turn(n));

    /// <summary>The layer that is put upon the base image, which not every machine can fetch: what is published, as it is and packed.</summary>
    private static async Task SizeAsync(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("concord-publish-").FullName;
        await using (var publish = ChildProcess.Start(
            "publish", "dotnet", ["publish", Path.Combine(Places.Project, "..", "Concord.Bot"), "-c", "Release", "-r", "linux-x64", "--no-self-contained", "-o", folder]))
            if (await publish.Exited != 0)
                throw new InvalidOperationException($"It could not be published:\n{publish.LastLines}");
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            await TarFile.CreateFromDirectoryAsync(folder, zip, includeBaseDirectory: false);
        report
            .Add("layer of the image upon its base", Report.Mebibytes(new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length)), " MiB")
            .Add("the same, packed as it is pulled", Report.Mebibytes(packed.Length), " MiB");
        Directory.Delete(folder, recursive: true);
    }
}
