using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Archiving;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

/// <summary>The log and the records know people by pseudonyms alone.</summary>
public sealed class PeopleTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Nobodys_object_id_stands_in_the_log_or_in_a_record()
    {
        var store = await WithEverybodyAsync();

        Assert.All(await RowsAsync(store, "log|", "doc|", "head"), row => Assert.All(
            new[] { Head, NoteTaker, "es-cms", "somebody" }, person => Assert.DoesNotContain($"\"{person}\"", row, StringComparison.Ordinal)));
        Assert.Contains(await RowsAsync(store, "who|"), row => row.Contains(Head, StringComparison.Ordinal));
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task Whoever_reads_gets_the_people_themselves()
    {
        var store = await WithEverybodyAsync();
        var read = await store.Open().ReadAsync(Id, Stop);

        Assert.Equal(Head, read.Milestone(First)!.Reports.Single().By.Person);
        Assert.Equal(["es-aewa", "es-cms", "notes", "somebody"], read.All<Person>().Select(p => p.ObjectId));
        var log = await store.Open().LogAsync(Id, 0, 99, Stop).ToListAsync(Stop);
        Assert.Equal([NoteTaker, Head], log.Select(e => e.Stamp.By.Person).Skip(1).Distinct());
        Assert.Equal("somebody", log.SelectMany(e => e.Events).OfType<LeadNamed>().Single().Lead);
        Assert.Equal(Head, (await store.Open().AsOfAsync(Id, 3, Stop)).Milestone(First)!.Reports.Single().By.Person);
    }

    [Fact]
    public async Task One_person_has_one_pseudonym_whichever_instance_hears_them_first()
    {
        var store = await WithMilestoneAsync(azurite);
        var instances = Enumerable.Range(0, 4).Select(_ => store.Open()).ToArray();
        foreach (var ledger in instances)
            await ledger.ReadAsync(Id, Stop);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => GiveAsync(
            instances[i % 4], $"lead {i}", Head, new NameLead(First, Aewa, $"lead-{i % 3}", new(2027, 6, 15 + i), null)), Stop)));

        var known = (await RowsAsync(store, "who|")).SelectMany(r => System.Text.RegularExpressions.Regex.Matches(r, "~[0-9a-f]{16} ([a-z0-9-]+)")).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(["es-aewa", "es-cms", "lead-0", "lead-1", "lead-2", "notes"], known.Order());
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public void Every_member_that_holds_an_object_id_is_marked_so()
    {
        // A person stands in a stored type under one of these names; what else is called so, such as a series' lead, is no text.
        string[] names = ["Person", "ObjectId", "Lead", "Deputy", "Member", "Reader", "Owner", "Author", "Guest", "Assignee", "Holder"];
        var stored = typeof(Workspace).Assembly.GetTypes().Where(t => t.IsPublic && !t.IsSubclassOf(typeof(Command)));
        var unmarked = stored.SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType == typeof(string) && names.Contains(p.Name) && !p.IsDefined(typeof(ObjectIdAttribute), true))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}").Distinct();
        // The member of a committee that replied is a country.
        Assert.Equal(["MemberReply.Member", "ReplyRecorded.Member"], unmarked.Order());
    }

    private async Task<Store> WithEverybodyAsync()
    {
        var store = await WithMilestoneAsync(azurite);
        await ReportAsync(store.Open(), "report", PartState.Done, "sent");
        await GiveAsync(store.Open(), "lead", Head, new NameLead(First, Aewa, "somebody", new(2027, 6, 20), null));
        await GiveAsync(store.Open(), "away", Head, new RecordAbsence(new(2027, 7, 1), new(2027, 7, 2)));
        return store;
    }

    private static async Task<List<string>> RowsAsync(Store store, params string[] prefixes)
    {
        List<string> rows = [];
        await foreach (var row in store.Table.QueryAsync<TableEntity>(cancellationToken: Stop))
            if (prefixes.Any(p => row.RowKey.StartsWith(p, StringComparison.Ordinal)))
                rows.Add(RowText.Write(row).Replace("\\\"", "\"", StringComparison.Ordinal));
        return rows;
    }
}
