using Concord.Chaos.Balanced;
using Concord.Testing;

namespace Concord.Bot.Tests.Delivery;

public sealed class RushTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Any_of_three_instances_answers_any_turn_and_none_that_was_answered_is_lost_or_doubled_when_they_are_killed()
    {
        var rush = await Rush.PlayAsync(azurite.ConnectionString);
        Assert.Empty(rush.Findings);
        Assert.True(rush is { Reports: 72, Again: > 0, Deaths: > 0, Answering: > 3 }, $"Not much happened: {rush}");
    }
}
