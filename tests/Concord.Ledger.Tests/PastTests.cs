using Azure.Core;
using Azure.Core.Pipeline;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using NodaTime;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class PastTests(AzuriteFixture azurite)
{
    private const int Reports = 30;

    [Fact]
    public async Task The_version_of_any_instant_is_the_newest_commit_at_or_before_it()
    {
        var store = await WithReportsAsync();
        var ledger = store.Open();
        List<LogEntry> log = [];
        await foreach (var entry in ledger.LogAsync(Id, 0, long.MaxValue - 1, Stop))
            log.Add(entry);

        foreach (var at in log.SelectMany(e => new[] { e.Stamp.At - Duration.Epsilon, e.Stamp.At, e.Stamp.At + Duration.Epsilon }))
            Assert.Equal(log.Where(e => e.Stamp.At <= at).Select(e => e.Stamp.Version).DefaultIfEmpty(0).Max(), await ledger.VersionAtAsync(Id, at, Stop));
        Assert.Equal(0, await ledger.VersionAtAsync(Id, Instant.MinValue, Stop));
        Assert.Equal(Reports + 2, await ledger.VersionAtAsync(Id, Instant.MaxValue, Stop));
    }

    [Fact]
    public async Task An_empty_workspace_has_no_version() =>
        Assert.Equal(0, await (await EmptyAsync(azurite)).Open().VersionAtAsync(Id, Instant.MaxValue, Stop));

    [Fact]
    public async Task The_log_is_not_walked_to_find_a_version()
    {
        var store = await WithReportsAsync();
        var count = new Counting();
        await store.Open(count).VersionAtAsync(Id, store.Clock.GetCurrentInstant() - Duration.FromDays(12), Stop);
        Assert.InRange(count.Requests, 1, 7);
    }

    [Fact]
    public async Task What_was_read_of_the_past_is_not_read_again()
    {
        var store = await WithReportsAsync();
        var count = new Counting();
        var ledger = store.Open(count);
        foreach (var version in new long[] { 20, 20, 25, 10 })
            Assert.Equal(version - 2, (await ledger.AsOfAsync(Id, version, Stop)).Milestone(First)!.Reports.Length);
        Assert.Equal(5, count.Requests);
        Assert.Equal(8, (await ledger.AsOfAsync(Id, 10, Stop)).Milestone(First)!.Reports.Length);
    }

    /// <summary>A report a day; every third day two in the same instant.</summary>
    private async Task<Store> WithReportsAsync()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        foreach (var number in Enumerable.Range(0, Reports))
        {
            if (number % 3 != 0)
                store.Clock.Advance(Duration.FromDays(1));
            await GiveAsync(ledger, $"report-{number}", Head, new ReportPart(First, Aewa, number % 2 == 0 ? PartState.OnTrack : PartState.Done, null, null));
        }
        return store;
    }

    private sealed class Counting : HttpPipelineSynchronousPolicy
    {
        public int Requests { get; private set; }

        public override void OnSendingRequest(HttpMessage message) => Requests++;
    }
}
