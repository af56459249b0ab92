using System.Net;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

/// <summary>Three whole services on one storage, and people who press in all of them at once.</summary>
public sealed class ThreeHostsTests(AzuriteFixture azurite)
{
    private const int Count = 200;

    private static readonly MeetingId Session = new("ES", new(2027, "Q2"));

    [Fact(Timeout = 240_000)]
    public async Task Two_hundred_decisions_that_are_pressed_at_once_on_three_hosts_get_the_numbers_1_to_200()
    {
        var houses = await OpenThreeAsync();
        try
        {
            await ProposeAsync(houses[0], Count);
            var presses = Enumerable.Range(1, Count).SelectMany(i => new[] { (i, HeadOfCms), (i, HeadOfAewa) }).ToArray();
            Random.Shared.Shuffle(presses);

            var statuses = await Task.WhenAll(presses.Select((p, n) => PressAsync(houses[n % 3], p.Item2, p.Item1, "agree"))).WaitAsync(TestContext.Current.CancellationToken);

            Assert.All(statuses, s => Assert.Equal(HttpStatusCode.OK, s));
            foreach (var house in houses)
            {
                var decisions = (await house.WorkspaceAsync()).All<Decision>().ToList();
                Assert.Equal(Enumerable.Range(1, Count), decisions.Select(d => d.Adoption!.Number.Number).Order());
                Assert.All(decisions, d => Assert.Equal(2, d.Proposal!.Responses.Length));
            }
            Assert.True((await houses[2].Ledger.VerifyAsync(Id, TestContext.Current.CancellationToken)).IsSound);
        }
        finally
        {
            foreach (var house in houses)
                await house.DisposeAsync();
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task An_objection_about_the_second_of_the_end_on_hosts_whose_clocks_differ_has_one_outcome_everywhere()
    {
        var houses = await OpenThreeAsync();
        try
        {
            await ProposeAsync(houses[0], 12);
            var end = Instant.FromUtc(2027, 6, 14, 15, 0);
            foreach (var house in houses.Skip(1))
                await house.WorkspaceAsync();
            for (var i = 1; i <= 12; i++)
                await houses[0].SayAsync(HeadOfCms, $"put draft {i} under silence until today 17:00 Bonn");
            // One is three seconds ahead, one at the very end, one three seconds behind.
            foreach (var (house, seconds) in houses.Zip([3, 0, -3]))
                house.Clock.Reset(end + Duration.FromSeconds(seconds));

            await Task.WhenAll(Enumerable.Range(1, 12).SelectMany(i => houses.Select((h, n) => (n + i) % 2 == 0
                ? PressAsync(h, HeadOfAewa, i, "object")
                : h.DeliverAsync(h.Message(HeadOfEurobats, $"show draft {i}")).ContinueWith(t => t.Result.Status, TaskScheduler.Default)))).WaitAsync(TestContext.Current.CancellationToken);

            var decisions = await Task.WhenAll(houses.Select(async h => (await h.WorkspaceAsync()).All<Decision>().ToList()));
            foreach (var decision in decisions[0])
            {
                var (objected, broken) = (decision.Proposal!.Responses.Any(r => !r.Agrees), decision.Silence!.Broken is not null);
                Assert.Equal(objected, broken);
                Assert.False(objected && decision.Adoption is not null);
                Assert.All(decision.Proposal.Responses, r => Assert.True(r.At < end));
            }
            var late = end + Duration.FromMinutes(1);
            Assert.All(decisions, d => Assert.Equal(decisions[0].Select(x => (x.Id, x.StateAt(late), x.Symbol)), d.Select(x => (x.Id, x.StateAt(late), x.Symbol))));
            var numbers = decisions[0].Where(d => d.Adoption is not null).Select(d => d.Adoption!.Number.Number).Order().ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        }
        finally
        {
            foreach (var house in houses)
                await house.DisposeAsync();
        }
    }

    private async Task<House[]> OpenThreeAsync()
    {
        var (table, queue) = (AzuriteFixture.NewTableName(), AzuriteFixture.NewTableName());
        List<House> houses = [];
        for (var i = 0; i < 3; i++)
            houses.Add(await OpenAsync(azurite, ("Storage:Table", table), ("Storage:Queue", queue)));
        return [.. houses];
    }

    /// <summary>So many decisions of CMS and AEWA before their heads.</summary>
    private static async Task ProposeAsync(House house, int count)
    {
        foreach (var some in Enumerable.Range(1, count).Chunk(40))
            await house.Ledger.CommitAsync(Id, $"proposed {some[0]}", "x", (_, _) => new Outcome.Accepted(
                new Actor(HeadOfCms, new(RoleKind.ExecutiveSecretary, new("CMS"))),
                [
                    .. some.SelectMany(i => new Event[]
                    {
                        new DecisionDrafted(new(i), new DecisionDraft($"Decision {i}", [new("CMS"), new("AEWA")], Session)), new DecisionProposed(new(i), $"Decision {i}"),
                    }),
                ]), TestContext.Current.CancellationToken);
    }

    private static async Task<HttpStatusCode> PressAsync(House house, string person, int decision, string answer)
    {
        var data = new { decision = $"{new DecisionId(decision)}", revision = "1", answer, reason = "not yet", language = "en" };
        var activity = house.Message(person, null).With("type", "invoke").With("name", "adaptiveCard/action").With("replyToId", "a1")
            .With("value", new { action = new { type = "Action.Execute", verb = "decision.answer", data }, trigger = "manual" });
        return (await house.DeliverAsync(activity)).Status;
    }
}
