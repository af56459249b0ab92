using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using NodaTime;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class PostboxTests(AzuriteFixture azurite)
{
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>A milestone wants to be told of weekly, counted from the epoch.</summary>
    private static IEnumerable<Due> Weekly(Domain.Records.Record record, Workspace workspace, Instant after) => record is Milestone { IsDone: false }
        ? [new Due(Instant.FromUnixTimeTicks(((after.ToUnixTimeTicks() / (long)Week.TotalTicks) + 1) * (long)Week.TotalTicks), "weekly", record.Key)]
        : [];

    private static async Task<Waiting> WaitingAsync(Ledger ledger, Instant until) => await ledger.PostboxOf(Id).WaitingAsync(until, Stop);

    [Fact]
    public async Task What_a_record_wants_done_is_written_with_the_commit_that_changes_it()
    {
        var store = await WithMilestoneAsync(azurite);
        var (ledger, now) = (store.Open(dues: Weekly), store.Clock.GetCurrentInstant());
        await ReportAsync(ledger, "press");

        Assert.DoesNotContain((await WaitingAsync(ledger, now)).Due, d => d.What.Kind == "weekly");
        var due = Assert.Single((await WaitingAsync(ledger, now + Week)).Due, d => d.What.Kind == "weekly").What;
        Assert.Equal(Milestone.KeyOf(First), due.Subject);
        Assert.Equal(Weekly((await ledger.ReadAsync(Id, Stop)).Milestone(First)!, Workspace.Empty, now), [due]);
        Assert.True((await ledger.VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task Copies_are_due_a_second_after_the_change()
    {
        var store = await WithMilestoneAsync(azurite);
        var (ledger, now) = (store.Open(), store.Clock.GetCurrentInstant());
        await ReportAsync(ledger, "press");
        Assert.DoesNotContain((await WaitingAsync(ledger, now)).Due, d => d.What.Kind == Scheduling.Copies && d.What.Subject == Milestone.KeyOf(First));
        Assert.Single((await WaitingAsync(ledger, now + Scheduling.Coalescing)).Due, d => d.What.Kind == Scheduling.Copies && d.What.Subject == Milestone.KeyOf(First));
    }

    [Fact]
    public async Task A_change_of_many_records_or_of_what_governs_others_has_all_say_again_what_they_want()
    {
        var store = await WithMilestoneAsync(azurite);
        var (ledger, now) = (store.Open(dues: Weekly), store.Clock.GetCurrentInstant());
        Assert.Contains((await WaitingAsync(ledger, now)).Due, d => d.What.Kind == Scheduling.Round);

        store.Clock.Advance(Duration.FromMinutes(1));
        var drafts = Enumerable.Range(0, 30).Select(i => new MilestoneDraft("Fundraising", $"Brief {i}", [Cms], DueDate.Parse("2027-07")!, [], null));
        await GiveAsync(ledger, "more", NoteTaker, new LoadPlan(2027, [.. drafts]));

        var rounds = (await WaitingAsync(ledger, store.Clock.GetCurrentInstant())).Due.Where(d => d.What.Kind == Scheduling.Round);
        Assert.Equal([now, store.Clock.GetCurrentInstant()], rounds.Select(r => r.What.At));
        Assert.DoesNotContain((await WaitingAsync(ledger, now + Week + Week)).Due, d => d.What.Kind == "weekly");
    }

    [Fact]
    public async Task What_one_took_away_no_other_takes()
    {
        var store = await WithMilestoneAsync(azurite);
        var now = store.Clock.GetCurrentInstant();
        var due = new Due(now, "weekly", Milestone.KeyOf(First));
        var (one, other) = (store.Open().PostboxOf(Id), store.Open().PostboxOf(Id));
        await one.Begin().Schedule(due).TryAsync(Stop);
        var seen = await Task.WhenAll(new[] { one, other }.Select(b => b.WaitingAsync(now, Stop)));

        async Task<bool> TellAsync(Postbox box, Waiting waiting) =>
            await box.Begin().Tell(new("somebody", due)).Mark(await box.ToldAsync(due.Kind, due.Subject, Stop) with { Due = due })
                .Done(waiting.Due.Single(d => d.What == due)).TryAsync(Stop);

        Assert.True(await TellAsync(one, seen[0]));
        Assert.False(await TellAsync(other, seen[1]));
        Assert.Single((await other.WaitingAsync(now, Stop)).Tells);
        Assert.Equal(due, (await other.ToldAsync(due.Kind, due.Subject, Stop)).Due);
    }

    [Fact]
    public async Task A_row_that_was_written_anew_since_it_was_read_stays()
    {
        var store = await WithMilestoneAsync(azurite);
        var box = store.Open().PostboxOf(Id);
        var due = new Due(store.Clock.GetCurrentInstant(), Scheduling.Copies, Milestone.KeyOf(First));
        await box.Begin().Schedule(due).TryAsync(Stop);
        var row = (await box.WaitingAsync(due.At, Stop)).Due.Single(d => d.What == due);
        await box.Begin().Schedule(due).TryAsync(Stop);

        await box.DoneAsync(row, Stop);

        Assert.Contains((await box.WaitingAsync(due.At, Stop)).Due, d => d.What == due);
    }

    [Fact]
    public async Task A_post_keeps_all_that_is_known_of_it()
    {
        var store = await WithMilestoneAsync(azurite);
        var (box, now) = (store.Open().PostboxOf(Id), store.Clock.GetCurrentInstant());
        ImmutableArray<Due> told = [new(now, "weekly", Milestone.KeyOf(First)), new(now + Week, "digest", Settings.TheKey)];
        var post = Post.Notice(new("digest", "somebody"), told, "somebody", now) with { Lease = now, NotBefore = now + Week, Tries = 3, Unconfirmed = true, Why = "403 Blocked" };
        await box.Begin().Queue(post).TryAsync(Stop);

        var read = (await box.FindAsync(post.Key, Stop))!;

        Assert.Equal(told, read.Told);
        Assert.Equal(post, read with { Told = post.Told, Tag = null });
        Assert.Equal(post.Key, Assert.Single((await box.WaitingAsync(now, Stop)).Out).What);
        Assert.Equal(post.Key, Post.Notice(new("digest", "somebody"), told, "somebody", now + Week).Key);
    }

    [Fact]
    public async Task Rows_beside_the_record_are_nothing_to_the_walk_over_it()
    {
        var store = await WithMilestoneAsync(azurite);
        var (ledger, now) = (store.Open(), store.Clock.GetCurrentInstant());
        var box = ledger.PostboxOf(Id);
        await box.HeardAsync(Post.Channel, new("http://s", "msteams", "19:a", "28:b", "t", "en"), Stop);
        await box.Begin().Tell(new("a", new(now, "k", Milestone.KeyOf(First)))).Mark(Told.Nothing("k", Milestone.KeyOf(First)) with { Due = new(now, "k", Milestone.KeyOf(First)) })
            .Queue(Post.Notice(Milestone.KeyOf(First), [], "a", now)).TryAsync(Stop);
        Assert.True((await ledger.VerifyAsync(Id, Stop)).IsSound);
    }
}
