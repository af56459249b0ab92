using System.Text;
using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;
using Concord.Testing;
using FsCheck.Xunit;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class LimitTests(AzuriteFixture azurite)
{
    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    [Fact]
    public void What_Azure_would_refuse_is_refused_before_it_is_sent()
    {
        string Why(params TableEntity[] rows) => Assert.Throws<LedgerLimitException>(() => Limits.Check([.. rows.Select(Add)])).Message;
        static TableEntity With(int properties, string value) =>
            new(Enumerable.Range(0, properties).ToDictionary(i => $"p{i}", _ => (object)value)) { PartitionKey = "a", RowKey = "b" };

        Assert.Contains("100 operations", Why([.. Enumerable.Range(0, 101).Select(i => new TableEntity("a", $"{i}"))]));
        Assert.Contains("one partition", Why(new("a", "1"), new("b", "1")));
        Assert.Contains("252 properties", Why(With(253, "x")));
        Assert.Contains("1 MiB", Why(With(17, new string('x', 32_000))));
        Assert.Contains("64 KiB", Why(With(1, new string('x', 32_769))));
        Assert.Contains("4 MiB", Why([.. Enumerable.Range(0, 5).Select(i => With(16, new string('x', 32_000)))]));
        Assert.Contains("1024 characters", Why(new TableEntity("a", new string('x', 1025))));
        foreach (var key in new[] { "a/b", "a\\b", "a#b", "a?b", "a\u0007b", "a\u0085b" })
            Assert.Contains("a key takes no", Why(new TableEntity("a", key)));
        Limits.Check([Add(With(252, "x"))]);
    }

    [Property]
    public bool Long_text_comes_back_whole_whatever_its_characters(ushort length, byte seed)
    {
        var text = new StringBuilder();
        var random = new Random(seed);
        while (text.Length < length * 4)
            text.Append(random.Next(3) switch { 0 => "é", 1 => "🦇", _ => "x" });
        var row = new TableEntity("a", "b");
        Chunks.Put(row, text.ToString());
        Limits.Check(row);
        return Chunks.Get(row) == text.ToString();
    }

    [Fact]
    public async Task The_largest_plan_of_the_longest_texts_is_one_transaction()
    {
        var store = await WithMilestoneAsync(azurite);
        var drafts = Enumerable.Range(0, LoadPlan.MostMilestones).Select(i => new MilestoneDraft(
            new string('p', MilestoneDraft.LongestPriority), $"{i} ".PadRight(MilestoneDraft.LongestTitle, 'é'), [Cms, Aewa],
            DueDate.Parse("2027-06-30")!, [.. Enumerable.Repeat(new string('t', MilestoneDraft.LongestTag), MilestoneDraft.MostTags)],
            new string('€', MilestoneDraft.LongestNotes)));

        var commit = await GiveAsync(store.Open(), "large", NoteTaker, new LoadPlan(2027, [.. drafts]));

        Assert.IsType<Outcome.Accepted>(commit.Outcome);
        Assert.Equal(LoadPlan.MostMilestones + 1, (await store.Open().ReadAsync(Id, Stop)).MilestonesOf(2027).Count());
        Assert.True((await store.Open().VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task A_milestone_with_a_hundred_long_notes_still_fits()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        for (var i = 0; i < Milestone.ReportsKept + 5; i++)
            await ReportAsync(ledger, $"r{i}", note: $"{i} ".PadRight(ReportPart.LongestNote, '€'));
        var milestone = (await store.Open().ReadAsync(Id, Stop)).Milestone(First)!;
        Assert.Equal(Milestone.ReportsKept, milestone.Reports.Length);
        Assert.StartsWith("5 ", milestone.Reports[0].Note);
    }

    [Fact]
    public void Every_record_and_event_has_its_stored_name()
    {
        var types = typeof(Workspace).Assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Domain.Records.Record)) || t.IsSubclassOf(typeof(Event))));
        Assert.Equal(types.OrderBy(t => t.Name), Format.All.OrderBy(t => t.Name));
    }

    [Fact]
    public void A_record_of_a_newer_program_is_named_not_guessed() =>
        Assert.Contains("milestone/9", Assert.Throws<LedgerFormatException>(() => Json.ReadRecord("milestone/9", "{}")).Message);

    [Theory]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("héad")]
    public void A_workspace_has_a_plain_name(string name) => Assert.Throws<ArgumentException>(() => new WorkspaceId(name));

    [Fact]
    public async Task Posts_and_names_are_kept_beside_the_log()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        var at = new Address("http://s", "msteams", "19:a@thread;messageid=1", "28:b", null, "fr");
        var post = Post.Reply(Milestone.KeyOf(First), at, "1:x/y#z", 2, store.Clock.GetCurrentInstant());
        var box = ledger.PostboxOf(Id);

        var added = (await box.AddAsync(post, Stop))!;
        var changed = (await box.PutAsync(added with { Version = 3 }, Stop))!;
        Assert.Null(await box.AddAsync(post, Stop));
        Assert.Null(await box.PutAsync(added with { Version = 4 }, Stop));
        Assert.Equal((3L, at, post.Key), (changed.Version, changed.At, changed.Key));
        Assert.Equal(changed, Assert.Single(await store.Open().PostboxOf(Id).OfAsync(post.Key.Record, Stop)) with { Told = changed.Told });
        await box.RemoveAsync(post.Key, Stop);
        Assert.Empty(await box.OfAsync(post.Key.Record, Stop));

        await ledger.PutNameAsync(Id, Head, "Executive Secretary, AEWA", Stop);
        Assert.Equal("Executive Secretary, AEWA", (await store.Open().NamesAsync(Id, Stop))[Head]);
        Assert.True((await ledger.VerifyAsync(Id, Stop)).IsSound);
    }
}
