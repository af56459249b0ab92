using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using static Concord.Ledger.Tests.Store;

namespace Concord.Ledger.Tests;

public sealed class CommitTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Sixteen_writers_on_one_record_lose_nothing()
    {
        var store = await WithMilestoneAsync(azurite);
        var before = (await store.Open().ReadAsync(Id, Stop)).Version;

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => ReportAsync(store.Open(), $"report {i}", note: $"note {i}"))));

        var ledger = store.Open();
        var after = await ledger.ReadAsync(Id, Stop);
        Assert.Equal(before + 16, after.Version);
        Assert.Equal(Enumerable.Range(0, 16).Select(i => $"note {i}").Order(), after.Milestone(First)!.Reports.Select(r => r.Note!).Order());
        Assert.True((await ledger.VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task The_same_command_twice_commits_once_and_answers_the_same()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();

        var first = await ReportAsync(ledger, "same", PartState.Done);
        var again = await ReportAsync(ledger, "same", PartState.Done);

        Assert.False(first.Repeated);
        Assert.True(again.Repeated);
        Assert.Equal(first.Stamp, again.Stamp);
        Assert.Equal(((Outcome.Accepted)first.Outcome).Events, ((Outcome.Accepted)again.Outcome).Events);
        Assert.Single(again.Workspace.Milestone(First)!.Reports);
    }

    [Fact]
    public async Task The_same_command_sixteen_times_at_once_commits_once()
    {
        var store = await WithMilestoneAsync(azurite);
        var commits = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => ReportAsync(store.Open(), "same", PartState.Done))));
        Assert.Single(commits.Select(c => c.Stamp).Distinct());
        Assert.Single((await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Reports);
    }

    [Fact]
    public async Task A_process_killed_between_commit_and_answer_has_its_command_answered_by_another()
    {
        var store = await WithMilestoneAsync(azurite);
        var seen = (await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Version;
        var first = await ReportAsync(store.Open(), "press", PartState.Done, seen: seen);

        // Decided again it would be refused: the card that was pressed is an old one by now.
        var again = await ReportAsync(store.Open(), "press", PartState.Done, seen: seen);

        Assert.True(again.Repeated);
        Assert.Equal(first.Stamp, again.Stamp);
        Assert.IsType<Outcome.Refused>((await ReportAsync(store.Open(), "another press", PartState.OnTrack, seen: seen)).Outcome);
    }

    [Fact]
    public async Task A_refusal_is_never_given_on_an_old_memory()
    {
        var store = await WithMilestoneAsync(azurite);
        var (one, other) = (store.Open(), store.Open());
        await one.ReadAsync(Id, Stop);
        await GiveAsync(other, "add", NoteTaker, new AddMilestone(new("Fundraising", "Second", [Aewa], DueDate.Parse("2027-07")!, [], null)));

        var commit = await GiveAsync(one, "report", Head, new ReportPart(new(2027, 2), Aewa, PartState.Done, null, null));

        Assert.IsType<Outcome.Accepted>(commit.Outcome);
    }

    [Fact]
    public async Task A_refused_command_writes_nothing()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        var before = (await ledger.ReadAsync(Id, Stop)).Version;

        var commit = await GiveAsync(ledger, "x", Head, new ReportPart(new(2027, 99), Aewa, PartState.Done, null, null));

        Assert.Equal(Reason.UnknownMilestone, Assert.IsType<Outcome.Refused>(commit.Outcome).Why.Reason);
        Assert.Null(commit.Stamp);
        Assert.Equal(before, (await store.Open().ReadAsync(Id, Stop)).Version);
    }

    [Fact]
    public async Task What_was_not_theirs_to_do_is_refused_and_the_attempt_is_on_the_record_once()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        var before = (await ledger.ReadAsync(Id, Stop)).Version;

        for (var i = 0; i < 2; i++)
            Assert.Equal(Reason.NotHeadOf, Assert.IsType<Outcome.Refused>(
                (await GiveAsync(store.Open(), "x", NoteTaker, new ReportPart(First, Aewa, PartState.Done, null, null))).Outcome).Why.Reason);

        var attempt = Assert.Single(await ledger.LogAsync(Id, before, before + 10, Stop).ToListAsync(Stop));
        Assert.Equal(new CommandRefused(Reason.NotHeadOf), attempt.Events.Single());
        Assert.Equal((NoteTaker, "ReportPart"), (attempt.Stamp.By.Person, attempt.Command));
        Assert.Empty((await store.Open().ReadAsync(Id, Stop)).Milestone(First)!.Reports);
        Assert.True((await ledger.VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task What_was_refused_may_be_allowed_later_under_the_same_id()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        var report = new ReportPart(First, Aewa, PartState.Done, null, null);
        await GiveAsync(ledger, "x", NoteTaker, report);

        var commit = await GiveAsync(ledger, "x", Head, report);

        Assert.IsType<Outcome.Accepted>(commit.Outcome);
        Assert.False(commit.Repeated);
    }

    [Fact]
    public async Task Instances_follow_each_other()
    {
        var store = await WithMilestoneAsync(azurite);
        var (one, other) = (store.Open(), store.Open());
        await one.ReadAsync(Id, Stop);
        for (var i = 0; i < 5; i++)
        {
            await ReportAsync(other, $"r{i}", note: $"n{i}");
            Assert.Equal($"n{i}", (await one.ReadAsync(Id, Stop)).Milestone(First)!.Reports[^1].Note);
        }
    }

    [Fact]
    public async Task What_was_can_be_read_as_of_any_commit()
    {
        var store = await WithMilestoneAsync(azurite);
        var ledger = store.Open();
        var versions = new List<(long Version, int Reports)>();
        for (var i = 0; i < 4; i++)
            versions.Add(((await ReportAsync(ledger, $"r{i}", note: $"n{i}")).Stamp!.Version, i + 1));

        foreach (var (version, reports) in versions)
            Assert.Equal(reports, (await ledger.AsOfAsync(Id, version, Stop)).Milestone(First)!.Reports.Length);
        var between = await ledger.LogAsync(Id, versions[0].Version, versions[2].Version, Stop).ToListAsync(Stop);
        Assert.Equal(["n1", "n2"], between.Select(e => ((PartReported)e.Events.Single()).Note));
    }
}
