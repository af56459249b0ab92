using Azure.Core;
using Azure.Core.Pipeline;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

/// <summary>Faults before and after the store; the invariants are that nothing is lost and nothing is doubled.</summary>
public sealed class FaultTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_commit_whose_request_or_answer_is_lost_is_made_once(bool afterTheServer)
    {
        var store = await WithMilestoneAsync(azurite);
        var faults = new Lossy(afterTheServer, times: 1);

        var commit = await ReportAsync(store.Open(faults), "press", PartState.Done);

        Assert.Equal(1, faults.Lost);
        Assert.NotNull(commit.Stamp);
        Assert.Single((await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Reports);
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task Writers_who_lose_every_third_answer_still_commit_each_command_once()
    {
        var store = await WithMilestoneAsync(azurite);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            var ledger = store.Open(new Lossy(afterTheServer: true, every: 3));
            for (var i = 0; i < 4; i++)
                await ReportAsync(ledger, $"{writer} {i}", note: $"{writer} {i}");
        })));

        var reports = (await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Reports;
        Assert.Equal(24, reports.Length);
        Assert.Equal(24, reports.Select(r => r.Note).Distinct().Count());
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task A_warm_read_is_one_round_trip_and_a_warm_commit_one()
    {
        var store = await WithMilestoneAsync(azurite);
        var count = new Counting();
        var ledger = store.Open(count);
        await ledger.ReadAsync(Id, Stop);

        count.Requests = 0;
        await ledger.ReadAsync(Id, Stop);
        Assert.Equal(1, count.Requests);

        count.Requests = 0;
        await ReportAsync(ledger, "press");
        Assert.Equal(1, count.Requests);
    }

    /// <summary>Loses transactions: the request before it is sent, or the answer after the server has taken it.</summary>
    private sealed class Lossy(bool afterTheServer, int times = int.MaxValue, int every = 1) : HttpPipelinePolicy
    {
        private int _transactions;

        public int Lost { get; private set; }

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var lose = message.Request.Uri.ToString().Contains("$batch", StringComparison.Ordinal)
                && Interlocked.Increment(ref _transactions) % every == 0 && Lost < times;
            if (lose && !afterTheServer)
                Throw();
            await ProcessNextAsync(message, pipeline);
            if (lose)
                Throw();
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        private void Throw()
        {
            Lost++;
            throw new HttpRequestException("lost");
        }
    }

    private sealed class Counting : HttpPipelinePolicy
    {
        public int Requests { get; set; }

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            Requests++;
            return ProcessNextAsync(message, pipeline);
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
    }
}
