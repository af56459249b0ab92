using Azure;
using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class VerifyTests(AzuriteFixture azurite)
{
    private const string Third = "log|000000000003";

    [Theory]
    [InlineData("person", "somebody")]
    [InlineData("role", "Coordinator")]
    [InlineData("secretariat", "CMS")]
    [InlineData("at", "2027-06-14T08:00:01Z")]
    [InlineData("command", "Other")]
    [InlineData("headerSalt", "00")]
    [InlineData("headerHash", "00")]
    [InlineData("salt", "00")]
    [InlineData("payloadHash", "00")]
    [InlineData("previous", "00")]
    [InlineData("hash", "00")]
    [InlineData("format", "log/9")]
    [InlineData("p0", "[]")]
    [InlineData("p0", "no json")]
    [InlineData("p0", "[{\"format\":\"part-reported/1\",\"event\":{\"state\":\"xyz\"}}]")]
    [InlineData("p0", "[{\"format\":\"part-reported/1\",\"event\":null}]")]
    public async Task A_change_in_any_property_of_a_log_row_is_found_and_the_row_is_named(string property, string value)
    {
        var store = await WithReportsAsync();
        var row = (await store.Table.GetEntityAsync<TableEntity>(Id.Value, Third, cancellationToken: Stop)).Value;
        row[property] = value;
        await store.Table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, Stop);

        var found = await store.Open().VerifyAsync(Id, Stop);

        // A changed hash shows where the next entry no longer follows, or at once.
        Assert.Contains(found.Fault!.Row, new[] { Third, "log|000000000004" });
        Assert.True(property == "hash" || found.Fault.Row == Third);
    }

    [Fact]
    public async Task A_removed_row_is_found()
    {
        var store = await WithReportsAsync();
        await store.Table.DeleteEntityAsync(Id.Value, Third, ETag.All, Stop);
        Assert.Equal(Third, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);
    }

    [Fact]
    public async Task Entries_cut_off_at_the_end_are_found_by_the_head()
    {
        var store = await WithReportsAsync();
        await store.Table.DeleteEntityAsync(Id.Value, "log|000000000005", ETag.All, Stop);
        Assert.Equal("head", (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);
    }

    [Fact]
    public async Task A_changed_added_or_removed_record_is_found()
    {
        var store = await WithReportsAsync();
        var row = (await store.Table.GetEntityAsync<TableEntity>(Id.Value, "doc|milestone|2027-001", cancellationToken: Stop)).Value;
        var text = row.GetString("p0");

        row["p0"] = text.Replace("Joint brief", "Joint thief", StringComparison.Ordinal);
        await store.Table.UpsertEntityAsync(row, TableUpdateMode.Replace, Stop);
        Assert.Equal(row.RowKey, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);

        await store.Table.DeleteEntityAsync(Id.Value, row.RowKey, ETag.All, Stop);
        Assert.Equal(row.RowKey, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);

        (row["p0"], row.RowKey) = (text, "doc|milestone|2027-002");
        await store.Table.UpsertEntityAsync(row, TableUpdateMode.Replace, Stop);
        Assert.Equal(row.RowKey, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);
    }

    [Fact]
    public async Task A_payload_that_was_taken_out_without_a_word_is_found()
    {
        var store = await WithReportsAsync();
        var row = (await store.Table.GetEntityAsync<TableEntity>(Id.Value, Third, cancellationToken: Stop)).Value;
        row.Remove("p0");
        row.Remove("salt");
        await store.Table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, Stop);

        Assert.Equal(Third, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);
    }

    [Fact]
    public async Task An_untouched_ledger_is_sound()
    {
        Assert.True((await (await EmptyAsync(azurite)).Open().VerifyAsync(Id, Stop)).IsSound);
        var found = await (await WithReportsAsync()).Open().VerifyAsync(Id, Stop);
        Assert.True(found.IsSound);
        Assert.Equal(5, found.Entries);
    }

    private async Task<Store> WithReportsAsync()
    {
        var store = await WithMilestoneAsync(azurite);
        for (var i = 0; i < 3; i++)
            await ReportAsync(store.Open(), $"r{i}", PartState.OnTrack, $"n{i}");
        return store;
    }
}
