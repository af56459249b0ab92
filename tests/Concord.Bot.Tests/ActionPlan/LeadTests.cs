using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

/// <summary>Today is Monday 14 June 2027.</summary>
public sealed class LeadTests(AzuriteFixture azurite)
{
    private const string Weber = "00000000-0000-0000-0000-0000000000d1", Guest = "00000000-0000-0000-0000-0000000000d2";

    private static readonly FakeTeams.TeamMember[] Members =
        [new(HeadOfCms, "Head of CMS"), new(HeadOfAewa, "Head of AEWA"), new(NoteTaker, "Note-taker"), new(Weber, "Anna Weber"), new(Guest, "Mr Guest", UserRole: "guest")];

    [Theory]
    [InlineData("Ms Weber leads milestone 1 until 30 September", "en-GB", "Who leads the part of UNEP/AEWA?")]
    [InlineData("Mme Weber pilote le jalon 1 pour l’AEWA jusqu’au 30 septembre", "fr-FR", "Qui pilote la part de UNEP/AEWA")]
    [InlineData("la Sra. Weber lidera el hito 1 para AEWA hasta el 30 de septiembre", "es-ES", "¿Quién lidera la parte de UNEP/AEWA?")]
    public async Task A_head_says_who_leads_and_the_form_is_filled_with_it(string said, string locale, string question)
    {
        await using var house = await OpenAsync();
        var form = Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity;
        Assert.Contains(question, Shown.Words(form), StringComparison.Ordinal);
        Assert.Equal([Weber, "2027-06-14", "2027-09-30"], Inputs(form).Select(i => (string?)i["value"]));
        Assert.DoesNotContain("Guest", Shown.Words(form), StringComparison.Ordinal);
        Assert.Null((await house.WorkspaceAsync()).Person(Weber));
    }

    [Fact]
    public async Task A_lead_that_is_named_by_the_cards_button_reports_in_that_capacity_and_stands_on_the_card()
    {
        await using var house = await OpenAsync();
        var card = await house.OpenAsync(HeadOfAewa, 1);
        var form = Assert.Single(await house.SubmitAsync(HeadOfAewa, card.Id, Shown.Action(card.Activity, "lead.name")));
        var data = Shown.Action(form.Activity, "lead.confirm").With("lead", Weber).With("from", "2027-06-14");
        var named = await house.PressAsync(HeadOfAewa, form.Id, "lead.confirm", data);
        await house.PressAsync(HeadOfAewa, form.Id, "lead.confirm", data);
        Assert.Contains("Lead: Anna Weber", Shown.Words(named), StringComparison.Ordinal);
        Assert.Contains("Lead: Anna Weber", Shown.Words((await house.Teams.ChangeOfAsync(card.Id, Stop)).Activity), StringComparison.Ordinal);

        var help = Shown.Words(Assert.Single(await house.SayAsync(Weber, "help")).Activity);
        Assert.Contains("is at risk", help, StringComparison.Ordinal);
        Assert.DoesNotContain("leads milestone 4 for AEWA", help, StringComparison.Ordinal);
        Assert.Contains("Joint fundraising brief", Shown.Words(Assert.Single(await house.SayAsync(Weber, "what do I owe?")).Activity), StringComparison.Ordinal);
        Assert.DoesNotContain("Website", Shown.Words(Assert.Single(await house.SayAsync(Weber, "what do I owe?")).Activity), StringComparison.Ordinal);

        var reported = Shown.Words(Assert.Single(await house.SayAsync(Weber, "milestone 1 is on track")).Activity);
        Assert.Contains("●", reported, StringComparison.Ordinal);
        Assert.Contains("Lead, 14 June", reported, StringComparison.Ordinal);
        Assert.Equal(new Capacity(RoleKind.Lead, new("AEWA")), (await house.MilestoneAsync(1)).Reports.Single().By.Capacity);
        await house.SayAsync(Weber, "move milestone 1 to 15 September, the venue is not free");
        Assert.Empty((await house.MilestoneAsync(1)).OpenChange!.Answers);

        var history = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "history of milestone 1")).Activity);
        Assert.Contains("Somebody leads the part of UNEP/AEWA", history, StringComparison.Ordinal);
        Assert.Contains("(Lead)", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_is_told_and_is_taken_away_by_a_word()
    {
        await using var house = await OpenAsync();
        await NameAsync(house, Weber, until: "2027-09-30");
        var leads = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "who leads milestone 1?")).Activity);
        Assert.Contains("Anna Weber, until Thu 30 September 2027", leads, StringComparison.Ordinal);
        Assert.Contains("Nobody is named", leads, StringComparison.Ordinal);
        Assert.Contains("Anna Weber (Lead), until Thu 30 September 2027, milestone 1 of 2027", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "who is who?")).Activity), StringComparison.Ordinal);

        Assert.DoesNotContain("Lead:", Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "nobody leads milestone 1 any more")).Activity), StringComparison.Ordinal);

        await house.SayAsync(Weber, "milestone 1 is done");
        Assert.Empty((await house.MilestoneAsync(1)).Reports);
    }

    [Theory]
    [InlineData("milestone 2 is done"), InlineData("milestone 1 is done for CMS"), InlineData("nobody leads milestone 1 any more"), InlineData("Head of CMS leads milestone 1")]
    [InlineData("move milestone 2 to 15 September, no room"), InlineData("propose the action plan")]
    public async Task What_is_not_the_leads_is_refused_and_on_the_record(string said)
    {
        await using var house = await OpenAsync();
        await NameAsync(house, Weber);
        await AssertRefusedOnRecordAsync(house, Weber, said);
    }

    [Fact]
    public async Task Who_left_the_team_is_refused_as_a_lead_and_it_is_on_the_record()
    {
        await using var house = await OpenAsync();
        await NameAsync(house, Weber);
        house.Teams.Rosters[Team] = [.. Members.Where(m => m.ObjectId != Weber)];
        Assert.Contains("not in it any more", await AssertRefusedOnRecordAsync(house, Weber, "milestone 1 is done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_leads_on_the_days_that_were_said()
    {
        await using var house = await OpenAsync();
        await NameAsync(house, Weber, "2027-06-16", "2027-06-17");
        foreach (var counted in new[] { 0, 0, 1, 2, 2 })
        {
            await house.SayAsync(Weber, "milestone 1 is on track");
            Assert.Equal(counted, (await house.MilestoneAsync(1)).Reports.Length);
            house.Clock.Advance(Duration.FromDays(1));
        }
    }

    [Theory]
    [InlineData(Guest, "2027-06-14", "", "members of this Team")]
    [InlineData("28:bot", "2027-06-14", "", "members of this Team")]
    [InlineData(HeadOfEurobats, "2027-06-14", "", "members of this Team")]
    [InlineData(Weber, "2027-06-13", "", "today at the earliest")]
    [InlineData(Weber, "2027-06-20", "2027-06-19", "today at the earliest")]
    [InlineData(Weber, "soon", "", "changed nothing")]
    [InlineData(Weber, "2027-06-20", "later", "changed nothing")]
    public async Task A_lead_that_cannot_be_is_told_and_nothing_is_stored(string lead, string from, string until, string told)
    {
        await using var house = await OpenAsync();
        Assert.Contains(told, await NameAsync(house, lead, from, until), StringComparison.Ordinal);
        Assert.Empty((await house.MilestoneAsync(1)).LeadChanges);
    }

    [Fact]
    public async Task A_form_that_another_presses_is_refused_on_the_record_whoever_it_names()
    {
        await using var house = await OpenAsync();
        foreach (var lead in new[] { Weber, Guest })
        {
            var before = (await house.WorkspaceAsync()).Version;
            var answer = await house.PressAsync(
                HeadOfCms, "a1", "lead.confirm", new { milestone = "2027-001", secretariat = "AEWA", lead, from = "2027-06-14", draft = lead });
            Assert.Contains("Only the Executive Secretary", (string?)answer["value"], StringComparison.Ordinal);
            Assert.Equal(before + 1, (await house.WorkspaceAsync()).Version);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<JObject> Inputs(JObject form) =>
        Shown.Card(form).Descendants().OfType<JObject>().Where(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private static async Task<string> NameAsync(House house, string lead, string from = "2027-06-14", string until = "") => (await house.PressAsync(
        HeadOfAewa, "a1", "lead.confirm", new { milestone = "2027-001", secretariat = "AEWA", lead, from, until, draft = Guid.NewGuid().ToString("N") })).ToString();

    private static async Task<string> AssertRefusedOnRecordAsync(House house, string person, string said)
    {
        var before = await house.WorkspaceAsync();
        var sentence = (string?)Assert.Single(await house.SayAsync(person, said)).Activity["text"];
        var after = await house.WorkspaceAsync();
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal(before.Records.Select(r => r.Version), after.Records.Select(r => r.Version));
        return sentence!;
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        house.Teams.Rosters[Team] = Members;
        await house.LoadAsync("""
            Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
            Outreach,Website,AEWA,30 June 2027,,
            """);
        return house;
    }
}
