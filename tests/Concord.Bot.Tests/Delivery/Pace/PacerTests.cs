using Azure.Data.Tables;
using Concord.Bot.Delivery.Pace;
using Concord.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Concord.Bot.Tests.Delivery.Pace;

public sealed class PacerTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Tenant = "tenant";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _table = AzuriteFixture.NewTableName();
    private readonly ImpatientTime _time = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Open().CreateTableAsync(Stop);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task One_conversation_gets_no_more_than_Teams_allows_and_not_much_less()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        var sent = await SendAsync(pacer, 130, _ => "a");
        AssertKept(Limits.OfConversation, sent);
        // 60 in 30 s, after a first 60 that went as fast as they could.
        Assert.InRange(sent[^1].TotalSeconds, 60, 65);
    }

    [Fact]
    public async Task A_tenant_gets_no_more_than_Teams_allows_and_at_least_forty_five_in_a_second()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        var sent = await SendAsync(pacer, 520, i => $"person {i}");
        AssertKept(Limits.OfTenant, sent);
        Assert.True(520 / sent[^1].TotalSeconds > 45, $"{sent[^1]}");
    }

    [Fact]
    public async Task A_conversation_that_must_wait_holds_up_no_other()
    {
        var time = new FakeTimeProvider();
        var pacer = new Pacer(new Pauses(Open(), time), time);
        for (var i = 0; i < 8; i++)
            pacer.Depart(Tenant, "busy").Dispose();
        var waits = pacer.WaitAsync(Tenant, "busy", Stop);
        using (await pacer.WaitAsync(Tenant, "other", Stop))
            Assert.False(waits.IsCompleted);
        while (!waits.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
        (await waits).Dispose();
    }

    [Fact]
    public async Task To_be_ready_takes_no_room()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        for (var i = 0; i < 20; i++)
            Assert.Null(await pacer.ReadyAsync(Tenant, "a", Patience, Stop));
        using (await pacer.WaitAsync(Tenant, "a", Stop))
            Assert.Equal(TimeSpan.Zero, _time.Passed);
        for (var i = 0; i < 7; i++)
            pacer.Depart(Tenant, "a").Dispose();
        Assert.Null(await pacer.ReadyAsync(Tenant, "a", Patience, Stop));
        Assert.InRange(_time.Passed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.2));
    }

    [Fact]
    public async Task Where_there_is_no_room_for_long_one_learns_for_how_long()
    {
        using var pauses = new Pauses(Open(), _time);
        var pacer = new Pacer(pauses, _time);
        await pauses.BeginAsync(Tenant, Duration.FromMinutes(30), Stop);
        Assert.InRange((await pacer.ReadyAsync(Tenant, "a", Patience, Stop))!.Value, TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(30.1));
        Assert.Equal(TimeSpan.Zero, _time.Passed);
    }

    [Fact]
    public async Task What_is_on_its_way_counts_as_there_when_its_answer_comes()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        List<Passage> underWay = [];
        for (var i = 0; i < 7; i++)
            underWay.Add(await pacer.WaitAsync(Tenant, "a", Stop));
        _time.Advance(TimeSpan.FromMilliseconds(500));
        underWay.ForEach(u => u.Dispose());
        using (await pacer.WaitAsync(Tenant, "a", Stop))
            Assert.InRange(_time.Passed, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(1.7));
    }

    [Fact]
    public async Task Replies_count_too()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        for (var i = 0; i < 7; i++)
            pacer.Depart(Tenant, "a").Dispose();
        using (await pacer.WaitAsync(Tenant, "a", Stop))
            Assert.InRange(_time.Passed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2));
    }

    [Fact]
    public async Task A_pause_that_one_instance_was_asked_for_holds_for_all_and_for_that_tenant_only()
    {
        using var here = new Pauses(Open(), _time);
        using var there = new Pauses(Open(), _time);
        Assert.Equal(default, await there.OfAsync(Tenant, Stop));
        await here.BeginAsync(Tenant, Duration.FromSeconds(20), Stop);
        Assert.Equal(new(TimeSpan.FromSeconds(20), true), await here.OfAsync(Tenant, Stop));
        Assert.Equal(default, await there.OfAsync(Tenant, Stop));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(new(TimeSpan.FromSeconds(19), true), await there.OfAsync(Tenant, Stop));
        Assert.Equal(default, await there.OfAsync("another", Stop));
        using (await new Pacer(there, _time).WaitAsync(Tenant, "a", Stop))
            Assert.InRange(_time.Passed, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(22.5));
    }

    [Fact]
    public async Task A_shorter_pause_does_not_cut_a_longer_one_short()
    {
        using var here = new Pauses(Open(), _time);
        using var there = new Pauses(Open(), _time);
        await here.BeginAsync(Tenant, Duration.FromSeconds(60), Stop);
        await there.BeginAsync(Tenant, Duration.FromSeconds(5), Stop);
        Assert.Equal(TimeSpan.FromSeconds(60), (await there.OfAsync(Tenant, Stop)).Left);
        Assert.Equal(TimeSpan.FromSeconds(60), (await new Pauses(Open(), _time).OfAsync(Tenant, Stop)).Left);
    }

    [Fact]
    public async Task Pauses_asked_for_at_once_by_many_leave_the_longest()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(async i =>
        {
            using var pauses = new Pauses(Open(), _time);
            await pauses.BeginAsync(Tenant, Duration.FromSeconds(i), Stop);
        }));
        Assert.Equal(TimeSpan.FromSeconds(8), (await new Pauses(Open(), _time).OfAsync(Tenant, Stop)).Left);
    }

    [Fact]
    public async Task After_a_pause_each_instance_takes_its_share_for_ten_minutes()
    {
        using var pauses = new Pauses(Open(), _time);
        var pacer = new Pacer(pauses, _time);
        await pauses.BeginAsync(Tenant, Duration.FromSeconds(5), Stop);
        var sent = await SendAsync(pacer, 60, i => $"person {i}");
        AssertKept(Limits.OfTenant.SharedBy(4), sent);
        _time.Advance(TimeSpan.FromMinutes(11));
        sent = await SendAsync(pacer, 50, i => $"person {i}");
        Assert.Equal(sent[0], sent[^1]);
    }

    [Fact]
    public void What_no_longer_counts_is_forgotten()
    {
        var pacer = new Pacer(new Pauses(Open(), _time), _time);
        for (var i = 0; i < 10_000; i++)
            pacer.Depart(Tenant, $"person {i}").Dispose();
        Assert.Equal(10_001, pacer.Remembered);
        _time.Advance(TimeSpan.FromHours(2));
        pacer.Depart(Tenant, "a").Dispose();
        Assert.Equal(2, pacer.Remembered);
    }

    private static void AssertKept(Limits limits, List<TimeSpan> sent)
    {
        foreach (var (most, within) in limits.All)
            for (var i = 0; i + most < sent.Count; i++)
                Assert.True(sent[i + most] - sent[i] >= within, $"{most + 1} from {sent[i]} to {sent[i + most]}");
    }

    private async Task<List<TimeSpan>> SendAsync(Pacer pacer, int many, Func<int, string> to)
    {
        List<TimeSpan> sent = [];
        for (var i = 0; i < many; i++)
        {
            using (await pacer.WaitAsync(Tenant, to(i), Stop))
                sent.Add(_time.Passed);
        }
        return sent;
    }

    private Ledger.Ledger Open() => new(new TableClient(azurite.ConnectionString, _table), SystemClock.Instance, NullLogger<Ledger.Ledger>.Instance);
}
