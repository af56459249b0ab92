using System.Diagnostics;
using Azure.Data.Tables;
using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Ledger.Archiving;
using NodaTime;

namespace Concord.Benchmarks;

/// <summary>What it takes to archive a workspace of a long log and to check the archive, and how much memory: rows are streamed, not loaded.</summary>
internal static class Archiving
{
    private const int Few = 10_000, Many = 100_000;

    public static async Task MeasureAsync(Report report)
    {
        var few = await OfAsync(Few);
        var many = await OfAsync(Many);
        report
            .Add($"peak of live memory, archiving {Many:N0} entries : {Few:N0}", many.Memory / few.Memory, 2)
            .Add($"archive of {Many:N0} entries, time", many.Written.TotalSeconds, " s")
            .Add($"check of it, time", many.Checked.TotalSeconds, " s")
            .Add($"its size", Report.Mebibytes(many.Size), " MiB")
            .Add("peak of live memory", many.Memory, " MiB");
    }

    private static async Task<(TimeSpan Written, TimeSpan Checked, double Memory, long Size)> OfAsync(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
        try
        {
            await using var azurite = await SeededStorage.StartAsync(folder, entries, asSlowAs: 0);
            var archives = new Archives(new TableClient(azurite.ConnectionString, Given.Table), SystemClock.Instance);
            await using var file = new FileStream(Path.Combine(folder, "archive.zip"), FileMode.Create, FileAccess.ReadWrite);
            // What seeding left behind is no part of it.
            var before = GC.GetTotalMemory(forceFullCollection: true);
            using var over = new CancellationTokenSource();
            var peak = PeakAsync(over.Token);
            var begun = Stopwatch.StartNew();
            await archives.WriteAsync(Given.Id, file, null, CancellationToken.None);
            var written = begun.Elapsed;
            begun.Restart();
            await Archives.CheckAsync(file, null, CancellationToken.None);
            var read = begun.Elapsed;
            await over.CancelAsync();
            return (written, read, Report.Mebibytes(await peak - before), file.Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The most that was live at once, looked at every tenth of a second after a collection.</summary>
    private static async Task<long> PeakAsync(CancellationToken over)
    {
        var most = 0L;
        while (!over.IsCancellationRequested)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(100, CancellationToken.None);
        }
        return most;
    }
}
