using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions.Finding;

public sealed class MilestoneDecisionsTests(AzuriteFixture azurite)
{
    private static readonly MilestoneId First = new(2027, 1), Second = new(2027, 2);

    [Fact]
    public async Task A_milestones_card_names_the_decisions_that_concern_it_and_opens_them()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,2027-06-30,,\nFundraising,Joint call,CMS,2027-09-30,,");
        Assert.DoesNotContain("Decisions", Shown.Words((await house.OpenAsync(HeadOfCms, 1)).Activity));
        await house.AdoptAsync("a brief in three languages", [First]);
        await house.AdoptAsync("both", [First, Second]);
        await house.ProposeDecisionAsync("not yet", [Second]);

        var card = (await house.OpenAsync(HeadOfCms, 1)).Activity;
        Assert.Contains("Decisions | ›  CMS-AEWA/ES/2027/Q2/D2", Shown.Words(card));
        Assert.Contains("a brief in three languages", Shown.Words(card));
        Assert.DoesNotContain("not yet", Shown.Words(card));
        var opened = Assert.Single(await house.SubmitAsync(HeadOfCms, "a1", Shown.Actions(card, "decision.show").Last())).Activity;
        Assert.Contains("a brief in three languages", Shown.Words(opened));
    }

    [Fact]
    public async Task A_card_that_was_posted_comes_to_name_a_decision_when_it_is_adopted()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,2027-06-30,,\nFundraising,Joint call,CMS,2027-09-30,,");
        var (first, second) = (await house.OpenAsync(HeadOfCms, 1), await house.OpenAsync(HeadOfCms, 2));
        await house.SettleAsync();
        await house.AdoptAsync("a brief in three languages", [First]);
        house.Clock.AdvanceSeconds(5);
        await house.SettleAsync();
        List<FakeTeams.Change> changes = [];
        while (house.Teams.HasChange)
            changes.Add(await house.Teams.NextChangeAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Decisions | ›  CMS-AEWA/ES/2027/Q2/D1", Shown.Words(changes.Last(c => c.Id == first.Id).Activity));
        Assert.DoesNotContain(changes, c => c.Id == second.Id);
    }

    [Theory]
    [InlineData("what was decided about milestone 2?", "en-GB"), InlineData("qu'a-t-on décidé pour le jalon 2 ?", "fr-FR"), InlineData("¿qué se decidió sobre el hito 2?", "es-ES")]
    public async Task What_was_decided_about_a_milestone_is_listed_with_what_is_not_decided_yet(string said, string locale)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,2027-06-30,,\nFundraising,Joint call,CMS,2027-09-30,,");
        await house.AdoptAsync("only the first", [First]);
        await house.AdoptAsync("both", [First, Second]);
        await house.ProposeDecisionAsync("not yet", [Second]);

        var list = Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, said, locale)).Activity);
        Assert.Contains("both", list);
        Assert.Contains("not yet", list);
        Assert.DoesNotContain("only the first", list);
    }

    [Fact]
    public async Task More_than_three_are_a_list_of_their_own()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,2027-06-30,,");
        for (var n = 1; n <= 5; n++)
            await house.AdoptAsync($"decision {n}", [First]);
        var card = (await house.OpenAsync(HeadOfCms, 1)).Activity;
        Assert.Contains("All 5 decisions", Shown.Words(card));
        var list = Assert.Single(await house.SubmitAsync(HeadOfCms, "a1", Shown.Action(card, "decision.list"))).Activity;
        Assert.Contains("5 decisions | Milestone 1 of 2027", Shown.Words(list));
    }

    [Fact]
    public async Task A_milestone_that_does_not_exist_gets_a_sentence()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("milestone 44", await house.AskAsync(HeadOfCms, "what was decided about milestone 44?"));
    }
}
