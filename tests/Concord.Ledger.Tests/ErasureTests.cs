using Azure;
using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Archiving;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class ErasureTests(AzuriteFixture azurite)
{
    private const string Leaver = "ms-weber", Administrator = "administrator";

    [Fact]
    public async Task Nothing_tells_any_more_who_they_were_and_all_that_they_did_stays()
    {
        var (store, others) = await WithLeaverAsync();
        var (ledger, other) = (store.Open(), store.Open());
        await other.ReadAsync(Id, Stop);
        await other.AsOfAsync(Id, 5, Stop);

        Assert.IsType<Outcome.Accepted>((await EraseAsync(ledger)).Outcome);
        await ledger.ForgetAsync(Id, Leaver, Stop);

        Assert.All(await RowsAsync(store), row => Assert.DoesNotContain(Leaver, row, StringComparison.Ordinal));
        Assert.All(await RowsAsync(store), row => Assert.DoesNotContain("Anna", row, StringComparison.Ordinal));
        Assert.All(await RowsAsync(store), row => Assert.True(!row.Contains("Ms Weber", StringComparison.Ordinal) || row.Contains("decision", StringComparison.Ordinal), row));
        foreach (var one in new[] { ledger, other, store.Open() })
        {
            var read = await one.ReadAsync(Id, Stop);
            Assert.True(Pseudonym.Is(read.Milestone(First)!.Reports[0].By.Person));
            Assert.Equal(new Capacity(RoleKind.ExecutiveSecretary, Aewa), read.Milestone(First)!.Reports[0].By.Capacity);
            Assert.Equal(["I will send it", "[…] sends it", others], read.Milestone(First)!.Reports.Select(r => r.Note));
            Assert.Equal("we thank Ms Weber", read.Decision(new(1))!.Current.Text);
            Assert.Null(read.Person(Leaver));
            Assert.DoesNotContain(Leaver, (await one.AsOfAsync(Id, 5, Stop)).Records.OfType<Person>().Select(p => p.ObjectId));
            Assert.DoesNotContain(Leaver, (await one.LogAsync(Id, 0, 99, Stop).ToListAsync(Stop)).Select(e => e.Stamp.By.Person));
        }
        var found = await ledger.VerifyAsync(Id, Stop);
        Assert.Null(found.Fault);
        Assert.Single(found.Redacted);
        Assert.IsType<Outcome.Accepted>((await ReportAsync(other, "on", PartState.Done)).Outcome);
    }

    [Fact]
    public async Task Who_still_holds_a_role_or_never_was_here_is_not_erased()
    {
        var (store, _) = await WithLeaverAsync();
        Assert.Equal(Reason.StillHoldsRole, Assert.IsType<Outcome.Refused>((await EraseAsync(store.Open(), Head)).Outcome).Why.Reason);
        Assert.Equal(Reason.NobodyToErase, Assert.IsType<Outcome.Refused>((await EraseAsync(store.Open(), "somebody")).Outcome).Why.Reason);
        Assert.Equal(Reason.NotEntitled, Assert.IsType<Outcome.Refused>((await GiveAsync(store.Open(), "x", Head, new ErasePerson(Leaver))).Outcome).Why.Reason);
    }

    [Fact]
    public async Task Erased_twice_it_is_done_once_and_who_comes_back_is_somebody_new()
    {
        var (store, _) = await WithLeaverAsync();
        var first = await EraseAsync(store.Open());
        Assert.True((await EraseAsync(store.Open())).Repeated);
        await store.Open().ForgetAsync(Id, Leaver, Stop);
        await store.Open().ForgetAsync(Id, Leaver, Stop);

        await GiveAsync(store.Open(), "back", Head, Of(Leaver, Head, Administrator));
        await GiveAsync(store.Open(), "reports", Leaver, new ReportPart(First, Aewa, PartState.AtRisk, "I am back", null));

        var read = await store.Open().ReadAsync(Id, Stop);
        Assert.Equal(2, read.Milestone(First)!.Reports.Where(r => r.Note!.StartsWith('I')).Select(r => r.By.Person).Distinct().Count());
        Assert.Equal(Leaver, read.Milestone(First)!.Reports[^1].By.Person);
        Assert.Null((await store.Open().VerifyAsync(Id, Stop)).Fault);
        Assert.NotNull(first.Stamp);
    }

    [Theory]
    [InlineData("p0", "[]")]
    [InlineData("redactions", null)]
    [InlineData("redactions", "99 00")]
    [InlineData("salt", "00")]
    public async Task What_is_done_to_an_entry_beyond_what_the_log_tells_is_found(string property, string? value)
    {
        var (store, _) = await WithLeaverAsync();
        await EraseAsync(store.Open());
        await store.Open().ForgetAsync(Id, Leaver, Stop);
        var redacted = Assert.Single((await store.Open().VerifyAsync(Id, Stop)).Redacted);
        var row = (await store.Table.GetEntityAsync<TableEntity>(Id.Value, $"log|{redacted:000000000000}", cancellationToken: Stop)).Value;
        if (value is null)
            row.Remove(property);
        else
            row[property] = value;
        await store.Table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, Stop);

        Assert.Equal(row.RowKey, (await store.Open().VerifyAsync(Id, Stop)).Fault!.Row);
    }

    [Fact]
    public async Task A_name_in_more_entries_than_one_transaction_takes_is_taken_out_of_all()
    {
        var (store, _) = await WithLeaverAsync();
        for (var i = 0; i < 90; i++)
            await ReportAsync(store.Open(), $"more {i}", note: $"{i}: Anna Weber");
        await store.Open().ForgetAsync(Id, Leaver, Stop);

        Assert.All((await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Reports, r => Assert.DoesNotContain("Anna Weber", r.Note));
        var found = await store.Open().VerifyAsync(Id, Stop);
        Assert.Null(found.Fault);
        Assert.Equal(91, found.Redacted.Length);
    }

    [Theory]
    [InlineData("Anna Weber", "Ms Weber and weber", "[…] and weber")]
    [InlineData("Anna Weber", "ANNA  WEBER, Weber, Anna; Annas Webers", "[…], […]; Annas Webers")]
    [InlineData("Weber", "Dr. Weber of Weber's", "[…] of […]'s")]
    [InlineData("O'Neill, José-María (AEWA)", "merci à José-María O’Neill (AEWA)", "merci à […] (AEWA)")]
    [InlineData("Green", "Greenland and the green plan of Green, M. green", "Greenland and the green plan of […], […]")]
    [InlineData("()", "nobody ()", "nobody […]")]
    public void A_name_is_found_in_full_or_with_a_title(string name, string text, string left) => Assert.Equal(left, new Mentions(name).TakenOutOf(text));

    [Fact]
    public async Task What_is_confidential_is_counted_and_not_shown()
    {
        var (store, _) = await WithLeaverAsync();
        await GiveAsync(store.Open(), "meeting", NoteTaker, new ScheduleMeeting("ES", null, new(new(2027, 6, 24, 10, 0), "Europe/Berlin"), 60));
        await GiveAsync(store.Open(), "agenda", NoteTaker, new DraftAgenda(new("ES", new(2027, "Q2"))));
        await GiveAsync(store.Open(), "item", NoteTaker, new AddItem(new("ES", new(2027, "Q2")), new() { Title = "The case of Ms Weber", IsConfidential = true, Lead = Aewa }));
        var around = await store.Open().MentionsAsync(Id, "Anna Weber", Stop);
        Assert.Equal(["", "Ms Weber sends it"], around.Order());
    }

    private static Task<Commit> EraseAsync(Ledger ledger, string whom = Leaver) => GiveAsync(ledger, $"erase {whom}", Administrator, new ErasePerson(whom));

    private static SetUpWorkspace Of(params string[] heads) => SetUp with
    {
        People =
        [
            new Person { ObjectId = "es-cms", Roles = [new Role(RoleKind.ExecutiveSecretary, Cms)] },
            new Person { ObjectId = NoteTaker, Roles = [new Role(RoleKind.NoteTaker)] },
            .. heads.Select(h => new Person { ObjectId = h, Roles = [h == Administrator ? new Role(RoleKind.Administrator) : new Role(RoleKind.ExecutiveSecretary, Aewa)] }),
        ],
    };

    /// <summary>Ms Weber headed AEWA, reported once, was written of in a note and in a decision, and has left.</summary>
    private async Task<(Store Store, string Others)> WithLeaverAsync()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        await GiveAsync(ledger, "with", Head, Of(Leaver, Head, Administrator));
        await GiveAsync(ledger, "hers", Leaver, new ReportPart(First, Aewa, PartState.AtRisk, "I will send it", null));
        await ReportAsync(ledger, "of her", PartState.OnTrack, "Ms Weber sends it");
        await ReportAsync(ledger, "of others", PartState.OnTrack, "the Webers' house");
        await GiveAsync(ledger, "draft", NoteTaker, new DraftDecision(new DecisionDraft("we thank Ms Weber", [Cms, Aewa], new("ES", new(2027, "Q2")))));
        await GiveAsync(ledger, "without", Head, Of(Head, Administrator));
        await ledger.PutNameAsync(Id, Leaver, "Anna Weber", Stop);
        await ledger.ChooseAsync(Id, Leaver, Stop);
        await ledger.PostboxOf(Id).HeardAsync(Leaver, new("http://s", "msteams", "a:weber", "28:b", "t", "en"), Stop);
        return (store, "the Webers' house");
    }

    private static async Task<List<string>> RowsAsync(Store store)
    {
        List<string> rows = [];
        await foreach (var row in store.Table.QueryAsync<TableEntity>(r => r.PartitionKey == Id.Value, cancellationToken: Stop))
            if (!row.RowKey.Contains("|erase|", StringComparison.Ordinal))
                rows.Add(RowText.Write(row));
        return rows;
    }
}
