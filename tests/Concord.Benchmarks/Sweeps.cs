using System.Diagnostics;
using Azure.Data.Tables;
using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Bot.Delivery;
using Concord.Bot.Hosting;
using Concord.DevHost.Processes;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Ledger.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Concord.Benchmarks;

/// <summary>What a sweep of ten due rows costs beside few and beside many that are not due yet, on storage that is equally slow for both.</summary>
internal static class Sweeps
{
    private const int Few = 1_000, Many = 100_000, Due = 10, WarmUp = 20, Rounds = 40;

    private const string Beside = "duf|";

    private static readonly Instant Now = Instant.FromUtc(2027, 6, 14, 8, 0);

    public static async Task MeasureAsync(Report report)
    {
        await using var few = await Among.StartAsync(Few);
        await using var many = await Among.StartAsync(Many);
        for (var round = 0; round < WarmUp + Rounds; round++)
            foreach (var one in new[] { few, many })
                await one.SweepAsync(counts: round >= WarmUp);
        report
            .Add($"sweep of {Due} due rows among {Many:N0} : among {Few:N0}, time", many.Walls.Median() / few.Walls.Median(), 1.3)
            .Add($"sweep of {Due} due rows among {Many:N0}", many.Walls.Median(), " ms");
    }

    /// <summary>Storage with so many rows that are not due, and the bot's sweeper on it.</summary>
    private sealed class Among(string folder, Azurite azurite, ServiceProvider parts) : IAsyncDisposable
    {
        public List<double> Walls { get; } = [];

        public static async Task<Among> StartAsync(int future)
        {
            var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
            // The emulator looks through the whole partition, whose rows are as many either way: the others stand under keys that
            // no sweep asks for, and which are as long, since it compares strings of one length more slowly than others.
            var rows = Enumerable.Range(0, Many).Select(n => Row(Now + Duration.FromHours(1 + n), n));
            var azurite = await SeededStorage.StartAsync(folder, History.Rows(2).Concat(rows.Select((row, n) =>
            {
                row.RowKey = n < future ? row.RowKey : $"{Beside}{row.RowKey[Keys.DuePrefix.Length..]}";
                return row;
            })));
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(Given.Settings(azurite.ConnectionString).ToDictionary(s => s.Key, s => (string?)s.Value));
            builder.AddConcord();
            return new(folder, azurite, builder.Services.BuildServiceProvider());
        }

        /// <summary>Ten rows come due, of dates that have moved since: each is seen to in a transaction of its own.</summary>
        public async Task SweepAsync(bool counts)
        {
            var table = parts.GetRequiredService<TableClient>();
            for (var n = 0; n < Due; n++)
                await table.UpsertEntityAsync(Row(Now - Duration.FromMinutes(n), n), TableUpdateMode.Replace);
            var started = Stopwatch.GetTimestamp();
            await parts.GetRequiredService<Sweeper>().SweepAsync(Given.Id, Now, default);
            if (counts)
                Walls.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if ((await parts.GetRequiredService<Ledger.Ledger>().PostboxOf(Given.Id).WaitingAsync(Now, default)).Due.Count > 0)
                throw new InvalidOperationException("Something is left.");
        }

        public async ValueTask DisposeAsync()
        {
            await parts.DisposeAsync();
            await azurite.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        private static TableEntity Row(Instant at, int n) => Rows.Due(
            Given.Id, new Due(at, MilestoneReminders.Kind, Milestone.KeyOf(new(Given.Year, 1 + (n % Given.Milestones)))));
    }
}
