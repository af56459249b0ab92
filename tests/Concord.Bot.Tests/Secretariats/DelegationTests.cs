using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Secretariats;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>Today is Monday 14 June 2027.</summary>
public sealed class DelegationTests(AzuriteFixture azurite)
{
    private const string Deputy = "00000000-0000-0000-0000-0000000000d1", Guest = "00000000-0000-0000-0000-0000000000d2";

    [Theory]
    [InlineData("Weber acts for me from 16 to 30 June", "en-GB", "2027-06-16", "2027-06-30")]
    [InlineData("I'm on leave 16–30 June, Weber acts for me", "en-GB", "2027-06-16", "2027-06-30")]
    [InlineData("Weber will act for me until 30 June", "en-GB", "2027-06-14", "2027-06-30")]
    [InlineData("Mme Weber me remplace du 16 juin au 3 juillet", "fr-FR", "2027-06-16", "2027-07-03")]
    [InlineData("la Sra. Weber actúa por mí del 16 al 30 de junio", "es-ES", "2027-06-16", "2027-06-30")]
    public async Task A_head_says_who_acts_for_them_and_the_card_has_the_person_and_the_days(string said, string locale, string from, string until)
    {
        await using var house = await OpenAsync();
        var inputs = Shown.Card(Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity)["body"]!.Where(i => i["id"] is not null);
        Assert.Equal([Deputy, from, until, null], inputs.Select(i => (string?)i["value"]));
        Assert.Null((await house.WorkspaceAsync()).Person(Deputy));
    }

    [Fact]
    public async Task Who_acts_reports_within_the_days_only_and_in_that_capacity()
    {
        await using var house = await OpenAsync();
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,30 June 2027,,");
        await DesignateAsync(house, HeadOfAewa, Deputy, "2027-06-16", "2027-06-18");

        await AssertReports(house, false);
        house.Clock.Advance(Duration.FromDays(2));
        await AssertReports(house, true);
        Assert.Equal(RoleKind.OfficerInCharge, (await house.MilestoneAsync(1)).Reports[^1].By.Capacity.Role);
        house.Clock.Advance(Duration.FromDays(3));
        await AssertReports(house, false);
    }

    [Fact]
    public async Task Out_of_their_days_it_is_told_when_those_are_and_the_attempt_is_on_the_record_and_nothing_is_shown()
    {
        await using var house = await OpenAsync();
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,30 June 2027,,");
        await DesignateAsync(house, HeadOfAewa, Deputy, "2027-06-16", "2027-06-18");
        var card = await house.OpenAsync(HeadOfAewa, 1);
        foreach (var (days, told) in new[] { (0, "begins on Wed 16 June 2027"), (5, "ended on Fri 18 June 2027") })
        {
            house.Clock.Advance(Duration.FromDays(days));
            var before = await house.WorkspaceAsync();
            var pressed = await house.PressAsync(Deputy, card.Id, "milestone.report", Shown.Action(card.Activity, "milestone.report", "done"));
            Assert.Contains(told, (string?)pressed["value"], StringComparison.Ordinal);
            Assert.Contains(told, (string?)Assert.Single(await house.SayAsync(Deputy, "milestone 1 is done for AEWA")).Activity["text"], StringComparison.Ordinal);
            Assert.Contains(told, (string?)Assert.Single(await house.SayAsync(Deputy, "anything else")).Activity["text"], StringComparison.Ordinal);
            var after = await house.WorkspaceAsync();
            Assert.Equal(before.Version + 2, after.Version);
            Assert.Equal(before.Records.Select(r => r.Version), after.Records.Select(r => r.Version));
        }
    }

    [Theory]
    [InlineData(Deputy, "2027-06-13", "2027-06-20", "begins today at the earliest")]
    [InlineData(Deputy, "2027-06-20", "2027-06-16", "has a last day")]
    [InlineData(Deputy, "2027-06-20", "", "has a last day")]
    [InlineData(Deputy, "2027-06-20", "2028-12-31", "at most a year")]
    [InlineData(HeadOfAewa, "2027-06-16", "2027-06-20", "Nobody acts for themselves")]
    [InlineData(Guest, "2027-06-16", "2027-06-20", "members of this Team")]
    [InlineData("28:bot", "2027-06-16", "2027-06-20", "members of this Team")]
    public async Task A_delegation_that_cannot_be_is_told_and_gives_nobody_a_role(string deputy, string from, string until, string told)
    {
        await using var house = await OpenAsync();
        var answer = await DesignateAsync(house, HeadOfAewa, deputy, from, until);
        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.DoesNotContain((await house.WorkspaceAsync()).All<Person>(), p => p.Roles.Any(r => r.Kind == RoleKind.OfficerInCharge));
    }

    [Fact]
    public async Task Two_heads_do_not_act_for_each_other_at_the_same_time()
    {
        await using var house = await OpenAsync();
        await DesignateAsync(house, HeadOfAewa, HeadOfCms, "2027-06-16", "2027-06-30");
        Assert.Contains("two heads cannot act for each other", await DesignateAsync(house, HeadOfCms, HeadOfAewa, "2027-06-20", "2027-06-22"), StringComparison.Ordinal);
        Assert.Contains("Officer-in-Charge", await DesignateAsync(house, HeadOfCms, HeadOfAewa, "2027-07-01", "2027-07-02"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acts_for_a_head_does_not_pass_it_on_and_nobody_designates_for_another_secretariat()
    {
        await using var house = await OpenAsync();
        await DesignateAsync(house, HeadOfAewa, Deputy, "2027-06-14", "2027-06-30");
        Assert.Contains("Only the", await DesignateAsync(house, Deputy, NoteTaker, "2027-06-16", "2027-06-20"), StringComparison.Ordinal);
        Assert.Contains("Only the", await DesignateAsync(house, HeadOfCms, NoteTaker, "2027-06-16", "2027-06-20"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_ended_by_a_word()
    {
        await using var house = await OpenAsync();
        await DesignateAsync(house, HeadOfAewa, Deputy, "2027-06-14", "2027-06-30");
        Assert.Equal([new SecretariatId("AEWA")], (await house.WorkspaceAsync()).HeadedBy(Deputy, new(2027, 6, 14)));

        await house.SayAsync(HeadOfAewa, "nobody acts for me any more");

        Assert.Empty((await house.WorkspaceAsync()).HeadedBy(Deputy, new(2027, 6, 14)));
        Assert.Contains("Nobody acts", (string?)Assert.Single(await house.SayAsync(HeadOfAewa, "I am back")).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_ask_who_may_answer_and_who_is_who()
    {
        await using var house = await OpenAsync();
        await DesignateAsync(house, HeadOfAewa, Deputy, "2027-06-16", "2027-06-30");
        var may = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "who may approve for AEWA today?")).Activity);
        Assert.Contains("Ms Weber (Officer-in-Charge), from Wed 16 June 2027, until Wed 30 June 2027, IOM of 1 June", may, StringComparison.Ordinal);
        Assert.DoesNotContain("UNEP/CMS", may, StringComparison.Ordinal);
        Assert.Contains("UNEP/CMS", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "who is who?")).Activity), StringComparison.Ordinal);
        Assert.Contains("Nobody at present", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "who's in IMCA?")).Activity), StringComparison.Ordinal);
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        house.Teams.Rosters[Team] =
        [
            new(HeadOfCms, "Head of CMS"), new(HeadOfAewa, "Head of AEWA"), new(NoteTaker, "Note-taker"), new(Deputy, "Ms Weber"), new(Guest, "Mr Guest", UserRole: "guest"),
        ];
        return house;
    }

    private static async Task<string> DesignateAsync(House house, string by, string deputy, string from, string until) => (await house.PressAsync(
        by, "a1", "people.designate.confirm", new { secretariat = by == HeadOfCms && deputy != NoteTaker ? "CMS" : "AEWA", deputy, from, until, basis = "IOM of 1 June", draft = Guid.NewGuid().ToString("N") })).ToString();

    private static async Task AssertReports(House house, bool counted)
    {
        var before = (await house.MilestoneAsync(1)).Reports.Length;
        await house.SayAsync(Deputy, "milestone 1 is on track for AEWA");
        Assert.Equal(before + (counted ? 1 : 0), (await house.MilestoneAsync(1)).Reports.Length);
    }
}
