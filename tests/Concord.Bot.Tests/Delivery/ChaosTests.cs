using Concord.Chaos;
using Concord.Chaos.Planted;
using Concord.Testing;

namespace Concord.Bot.Tests.Delivery;

/// <summary>The short run; the README names the long one. The second and the third show that a run finds what it is for.</summary>
public sealed class ChaosTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Processes_that_die_at_the_worst_moments_lose_no_card_double_none_and_leave_none_old()
    {
        var outcome = await PlayAsync(new(Seed: 1, Rounds: 3, Instances: 2));
        Assert.Empty(outcome.Findings);
        Assert.True(outcome is { Deaths: > 5, Posts: > 5, Faults: > 0 }, $"Not much happened: {outcome}");
    }

    [Fact]
    public async Task Without_a_key_by_which_a_card_is_known_cards_come_twice_and_the_run_finds_it() =>
        Assert.Contains((await PlayAsync(new(Seed: 2, Rounds: 6, Instances: 2), Bugs.NoDedupeKey)).Findings, f => f.StartsWith("doubled", StringComparison.Ordinal));

    [Fact]
    public async Task A_card_that_is_marked_as_sent_before_it_is_gets_lost_and_the_run_finds_it() =>
        Assert.Contains((await PlayAsync(new(Seed: 3, Rounds: 6, Instances: 2), Bugs.MarkBeforeSend)).Findings, f => f.StartsWith("missing", StringComparison.Ordinal));

    private Task<Outcome> PlayAsync(Plot plot, string? bug = null) =>
        Story.PlayAsync(plot, azurite.ConnectionString, bug, TestContext.Current.SendDiagnosticMessage);
}
