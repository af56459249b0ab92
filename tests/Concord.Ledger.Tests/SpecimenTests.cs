using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Testing;
using Concord.Testing.Specimens;
using NodaTime;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

/// <summary>What earlier versions wrote is read by this one.</summary>
public sealed class SpecimenTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Stores => [.. Specimens.All];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_store_of_an_earlier_version_is_read_replayed_and_sound(string specimen)
    {
        var store = await EmptyAsync(azurite);
        await Specimens.LoadAsync(specimen, store.Table, Id, Stop);

        var found = await store.Open().VerifyAsync(Id, Stop);
        Assert.Null(found.Fault);
        var read = await store.Open().ReadAsync(Id, Stop);
        Assert.Equivalent(read.Records, (await store.Open().AsOfAsync(Id, read.Version, Stop)).Records, strict: true);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_store_of_an_earlier_version_goes_on(string specimen)
    {
        var store = await EmptyAsync(azurite);
        await Specimens.LoadAsync(specimen, store.Table, Id, Stop);
        var before = await store.Open().ReadAsync(Id, Stop);
        store.Clock.Reset(Instant.FromUtc(2028, 6, 1, 8, 0));

        var commit = await GiveAsync(
            store.Open(), "on", before.All<Person>().First(p => p.Roles.Any(r => r.Kind == RoleKind.ExecutiveSecretary)).ObjectId, new RecordAbsence(new(2028, 7, 1), new(2028, 7, 2)));

        Assert.IsType<Outcome.Accepted>(commit.Outcome);
        Assert.Equal(before.Version + 1, (await store.Open().ReadAsync(Id, Stop)).Version);
        Assert.Null((await store.Open().VerifyAsync(Id, Stop)).Fault);
        // What was begun with object ids goes on with them.
        Assert.Equal(Specimens.FormatsOf(specimen).Contains("log/1"), (await store.Open().SealedAsync(Id, 99, _ => true, Stop).LastAsync(Stop)).Payload!.Contains("00000000-", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_that_was_ever_written_has_a_specimen()
    {
        var known = Specimens.All.SelectMany(Specimens.FormatsOf).ToHashSet(StringComparer.Ordinal);
        string[] rows = ["head/1", "log/1", "log/2", "cmd/1", "who/1", "due/1", "post/1"];
        Assert.True(
            rows.Concat(Format.AllNames).Where(f => !known.Contains(f)).Order(StringComparer.Ordinal).ToList() is var missing && missing.Count == 0,
            $"No specimen has {string.Join(", ", missing)}. Run a test of Concord.Bot.Tests that writes it: CONCORD_SPECIMENS=keep dotnet test --project tests/Concord.Bot.Tests -- --filter-class '*ItsTests'");
    }
}
