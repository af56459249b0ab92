using Concord.Chaos;
using Concord.Chaos.Planted;
using Concord.Testing;

namespace Concord.Bot.Tests.Delivery;

/// <summary>The short run; the README names the long one. Those with a planted bug show that a run finds what it is for.</summary>
public sealed class ChaosTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Processes_that_die_at_the_worst_moments_lose_no_card_double_none_and_leave_none_old()
    {
        var outcome = await PlayAsync(new(Seed: 3, Rounds: 3, Instances: 2));
        Assert.True(outcome.Findings.Count == 0, $"{outcome}");
        Assert.True(outcome is { Deaths: > 5, Posts: > 5, Faults: > 5 }, $"Not much happened: {outcome}");
    }

    [Fact]
    public async Task Without_a_key_by_which_a_card_is_known_cards_come_twice_and_the_run_finds_it() =>
        Assert.True(await FindsAsync("doubled", Bugs.NoDedupeKey, seed: 2));

    [Fact]
    public async Task A_card_that_is_marked_as_sent_before_it_is_gets_lost_and_the_run_finds_it() =>
        Assert.True(await FindsAsync("missing", Bugs.MarkBeforeSend, seed: 3));

    /// <summary>How processes race is their own: what one run does not meet, one of the next does.</summary>
    private async Task<bool> FindsAsync(string finding, string bug, int seed)
    {
        for (var runs = 0; runs < 5; runs++)
            if ((await PlayAsync(new(seed + (10 * runs), Rounds: 6, Instances: 2), bug)).Findings.Any(f => f.StartsWith(finding, StringComparison.Ordinal)))
                return true;
        return false;
    }

    private Task<Outcome> PlayAsync(Plot plot, string? bug = null) =>
        Story.PlayAsync(plot, azurite.ConnectionString, bug, TestContext.Current.SendDiagnosticMessage);
}
