using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Archiving;
using Concord.Testing;
using NodaTime;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests.Archiving;

public sealed class ArchiveTests(AzuriteFixture azurite)
{
    private static readonly Due Told = new(Instant.FromUtc(2027, 6, 20, 8, 0), "weekly", Milestone.KeyOf(First));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Whatever_happened_in_a_workspace_is_the_same_after_archive_and_restore(int seed)
    {
        var (from, to) = (await RandomAsync(seed), await EmptyAsync(azurite));
        var archive = await Packed.OfAsync(from, signed: seed % 2 == 0);

        var restored = seed % 2 == 0
            ? await archive.RestoreAsync(to)
            : await Packed.In(to).RestoreAsync(new MemoryStream(archive.Bytes), null, Stop);

        Assert.Equal(await RowsAsync(from), (await RowsAsync(to)).Where(r => !r.Contains("due|2027-07-01T08:00:00.0000000Z|round", StringComparison.Ordinal)));
        Assert.Equal((Id, (await from.Open().ReadAsync(Id, Stop)).Version, seed % 2 == 0), (restored.Workspace, restored.Version, restored.IsSigned));
        Assert.Equal((await from.Open().VerifyAsync(Id, Stop)).Hash, (await to.Open().VerifyAsync(Id, Stop)).Hash);
        Assert.Equal(archive.Parts(), (await Packed.OfAsync(from)).Parts().ToDictionary());
        Assert.IsType<Outcome.Accepted>((await ReportAsync(to.Open(), "it goes on", PartState.Done)).Outcome);
        Assert.True((await to.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task No_card_is_sent_twice_and_none_is_forgotten()
    {
        var (from, to) = (await WithMilestoneAsync(azurite), await EmptyAsync(azurite));
        var (box, now) = (from.Open().PostboxOf(Id), from.Clock.GetCurrentInstant());
        var waits = Post.Notice(Milestone.KeyOf(First), [Told], Head, now);
        var isThere = Post.Reply(Milestone.KeyOf(First), new("http://s", "msteams", "a:1", "28:b", "t", "en"), "m1", 2, now);
        await box.Begin().Put(waits).Put(isThere).Mark(await box.ToldAsync(Told.Kind, Told.Subject, Stop) with { Due = Told }).TryAsync(Stop);
        await from.Open().PutTeamAsync(new(Id, "tenant", "19:team"), Stop);

        await (await Packed.OfAsync(from)).RestoreAsync(to);

        var restored = to.Open().PostboxOf(Id);
        Assert.Equal([waits.Key], (await restored.WaitingAsync(now, Stop)).Out.Select(o => o.What));
        Assert.Equal(Told, (await restored.ToldAsync(Told.Kind, Told.Subject, Stop)).Due);
        Assert.True((await restored.FindAsync(isThere.Key, Stop))!.IsLive);
        Assert.Equal(new Team(Id, "tenant", "19:team"), Assert.Single(await to.Open().TeamsAsync(Stop)));
        Assert.Contains((await restored.WaitingAsync(Instant.FromUtc(2027, 7, 1, 8, 0), Stop)).Due, d => d.What.Kind == Scheduling.Round);
        // What was pressed before is known to have been pressed.
        Assert.True((await GiveAsync(to.Open(), "load", NoteTaker, new LoadPlan(2027, []))).Repeated);
    }

    [Fact]
    public async Task While_people_go_on_it_is_as_of_one_commit()
    {
        var store = await WithMilestoneAsync(azurite);
        using var over = new CancellationTokenSource();
        var busy = Task.Run(
            async () =>
            {
                for (var i = 0; !over.IsCancellationRequested; i++)
                {
                    await ReportAsync(store.Open(), $"busy {i}", note: $"{i}");
                    await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
                }
            }, Stop);
        var archives = new List<Packed>();
        for (var i = 0; i < 3; i++)
            archives.Add(await Packed.OfAsync(store));
        await over.CancelAsync();
        await busy;

        foreach (var archive in archives)
            await archive.RestoreAsync(await EmptyAsync(azurite));
    }

    [Fact]
    public async Task A_restoring_that_ended_in_the_middle_goes_on_and_is_there_only_when_all_is()
    {
        var to = await EmptyAsync(azurite);
        var archive = await Packed.OfAsync(await RandomAsync(7));
        await to.Table.AddEntityAsync(new TableEntity(Id.Value, "restoring") { ["format"] = "restoring/1", ["hash"] = (await Archives.CheckAsync(new MemoryStream(archive.Bytes), Packed.Key, Stop)).Hash }, Stop);
        await to.Table.AddEntityAsync(RowText.Read(Id, archive.Parts()[Part.Log].Split('\n')[0]), Stop);
        Assert.Equal(0, (await to.Open().ReadAsync(Id, Stop)).Version);

        await archive.RestoreAsync(to);

        Assert.True((await to.Open().VerifyAsync(Id, Stop)).IsSound);
        Assert.Contains("not empty", (await Assert.ThrowsAsync<ArchiveException>(() => archive.RestoreAsync(to))).Message);
    }

    [Fact]
    public async Task A_record_that_is_not_sound_or_not_there_is_not_archived()
    {
        var store = await RandomAsync(8);
        await store.Table.DeleteEntityAsync(Id.Value, "log|000000000003", cancellationToken: Stop);
        Assert.Contains("log|000000000003", (await Assert.ThrowsAsync<ArchiveException>(() => Packed.OfAsync(store))).Message);
        Assert.Contains("no workspace 'family'", (await Assert.ThrowsAsync<ArchiveException>(async () => await Packed.OfAsync(await EmptyAsync(azurite)))).Message);
    }

    private async Task<Store> RandomAsync(int seed)
    {
        var store = await WithMilestoneAsync(azurite);
        var (ledger, random, drafted) = (store.Open(), new Random(seed), 0);
        string[] words = ["é", "“quoted”", "🦇", "a\nline", "=1+1", "plain", new string('x', 3_000)];
        for (var i = 0; i < 60; i++)
        {
            store.Clock.Advance(Duration.FromMinutes(random.Next(600)));
            var word = words[random.Next(words.Length)];
            switch (random.Next(7))
            {
                case 0:
                    await GiveAsync(ledger, $"{i}", NoteTaker, new AddMilestone(new("Fundraising", $"Milestone {i}", [Cms], DueDate.Parse("2027-07")!, [], null)));
                    break;
                case 1:
                    await GiveAsync(ledger, $"{i}", NoteTaker, new DraftDecision(new DecisionDraft($"{i} {word}", [Cms, Aewa], new MeetingId("ES", new(2027, "Q2")))));
                    drafted++;
                    break;
                case 2 when drafted > 0:
                    await GiveAsync(ledger, $"{i}", NoteTaker, new WithdrawDecision(new(1 + random.Next(drafted))));
                    break;
                case 3:
                    await ledger.PutNameAsync(Id, $"person-{random.Next(5)}", word[..Math.Min(word.Length, 40)], Stop);
                    break;
                case 4:
                    await ledger.PostboxOf(Id).HeardAsync($"person-{random.Next(5)}", new("http://s", "msteams", $"a:{i}", "28:b", random.Next(2) == 0 ? null : "t", "fr"), Stop);
                    break;
                case 5:
                    await ledger.PostboxOf(Id).AddAsync(Post.Reply(Milestone.KeyOf(First), new("http://s", "msteams", $"a:{i}", "28:b", null, "en"), $"m{i}", i, store.Clock.GetCurrentInstant()), Stop);
                    break;
                default:
                    await ReportAsync(ledger, $"{i}", (PartState)random.Next(3), word);
                    break;
            }
        }
        return store;
    }

    private static async Task<List<string>> RowsAsync(Store store) =>
        await store.Table.QueryAsync<TableEntity>(r => r.PartitionKey == Id.Value, cancellationToken: Stop).Select(RowText.Write).ToListAsync(Stop);
}
