using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>Who may speak for two secretariats is asked for which; what is nobody's to do is on the record.</summary>
public sealed class ForWhichTests(AzuriteFixture azurite)
{
    private const string Both = "00000000-0000-0000-0000-0000000000b1";

    private static readonly (string, string)[] HeadOfTwo =
    [
        ("Workspaces:0:People:4:ObjectId", Both),
        ("Workspaces:0:People:4:Roles:0:Role", "ExecutiveSecretary"), ("Workspaces:0:People:4:Roles:0:Secretariat", "CMS"),
        ("Workspaces:0:People:4:Roles:1:Role", "OfficerInCharge"), ("Workspaces:0:People:4:Roles:1:Secretariat", "AEWA"),
    ];

    [Fact]
    public async Task A_report_by_words_or_by_a_press_is_for_the_secretariat_that_is_chosen_and_never_for_two()
    {
        await using var house = await OpenAsync();
        var question = Assert.Single(await house.SayAsync(Both, "milestone 1 is at risk, the consultant left"));
        Assert.Contains("UNEP/CMS | UNEP/AEWA", Shown.Words(question.Activity), StringComparison.Ordinal);
        Assert.Empty((await house.MilestoneAsync(1)).Reports);

        await house.PressAsync(Both, question.Id, "milestone.report", For(question.Activity, "milestone.report", "AEWA"));
        await house.PressAsync(Both, question.Id, "milestone.report", For(question.Activity, "milestone.report", "AEWA"));

        var report = (await house.MilestoneAsync(1)).Reports.Single();
        Assert.Equal((new("AEWA"), PartState.AtRisk, "the consultant left"), (report.Secretariat, report.State, report.Note));
        Assert.Equal(RoleKind.OfficerInCharge, report.By.Capacity.Role);
        var other = await house.PressAsync(Both, question.Id, "milestone.report", For(question.Activity, "milestone.report", "CMS"));
        Assert.Contains("You have answered for UNEP/AEWA", (string?)other["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_on_the_card_asks_too()
    {
        await using var house = await OpenAsync();
        var card = await house.OpenAsync(Both, 1);
        await house.PressAsync(Both, card.Id, "milestone.report", Shown.Action(card.Activity, "milestone.report", "done"));
        Assert.Empty((await house.MilestoneAsync(1)).Reports);
        var question = house.Teams.Posts.Last();
        await house.PressAsync(Both, question.Id, "milestone.report", For(question.Activity, "milestone.report", "CMS"));
        Assert.Equal(PartState.Done, (await house.MilestoneAsync(1)).PartOf(new("CMS"))!.State);
    }

    [Fact]
    public async Task Of_two_that_have_to_answer_a_date_the_one_is_chosen_and_another_person_answers_for_the_other()
    {
        await using var house = await House.OpenAsync(azurite, HeadOfTwo);
        await house.LoadAsync("Fundraising,Of all three,CMS; AEWA; EUROBATS,30 June 2027,,");
        await house.SayAsync(HeadOfEurobats, "move milestone 1 to 15 September, the venue is not free");
        var card = await house.OpenAsync(Both, 1);
        await house.PressAsync(Both, card.Id, "date.answer", Shown.Action(card.Activity, "date.answer"));
        var question = house.Teams.Posts.Last();
        Assert.Single((await house.MilestoneAsync(1)).OpenChange!.Answers);

        await house.PressAsync(Both, question.Id, "date.answer", For(question.Activity, "date.answer", "AEWA"));

        Assert.Equal(["AEWA", "EUROBATS"], (await house.MilestoneAsync(1)).OpenChange!.Answers.Select(a => a.Secretariat.Code).Order());
        var again = await house.PressAsync(Both, card.Id, "date.answer", Shown.Action(card.Activity, "date.answer"));
        Assert.Contains("another person must answer for UNEP/CMS", (string?)again["value"], StringComparison.Ordinal);
        await house.PressAsync(HeadOfCms, card.Id, "date.answer", Shown.Action(card.Activity, "date.answer"));
        Assert.Equal("2027-09-15", (await house.MilestoneAsync(1)).Due.ToString());
    }

    [Theory]
    [InlineData("move milestone 1 to 15 September, no room", "milestone.move"), InlineData("name a lead for milestone 1", "lead.name")]
    [InlineData("Weber acts for me until 30 June", "people.designate"), InlineData("nobody acts for me any more", "people.recall")]
    public async Task It_is_asked_wherever_it_could_be_either(string said, string verb)
    {
        await using var house = await OpenAsync("ExecutiveSecretary");
        var before = (await house.WorkspaceAsync()).Version;
        var question = Assert.Single(await house.SayAsync(Both, said)).Activity;
        Assert.NotNull(For(question, verb, "CMS"));
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Theory]
    [InlineData("milestone 1 is done"), InlineData("move milestone 1 to 15 September, no room"), InlineData("move milestone 1 to 15 September")]
    [InlineData("nobody acts for me any more"), InlineData("Weber acts for me until 30 June"), InlineData("name a lead for milestone 1")]
    [InlineData("nobody leads milestone 1 any more")]
    public async Task What_is_not_theirs_is_refused_and_on_the_record_though_no_secretariat_was_named(string said)
    {
        await using var house = await OpenAsync();
        var before = await house.WorkspaceAsync();
        Assert.Contains("Your role today does not allow this", (string?)Assert.Single(await house.SayAsync(NoteTaker, said)).Activity["text"], StringComparison.Ordinal);
        var after = await house.WorkspaceAsync();
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal(before.Records.Select(r => r.Version), after.Records.Select(r => r.Version));
    }

    [Fact]
    public async Task A_press_that_answers_a_date_or_previews_a_set_up_is_on_the_record_where_it_is_not_theirs()
    {
        await using var house = await OpenAsync();
        house.Teams.Rosters[Team] = [new(NoteTaker, "N"), new(HeadOfCms, "C"), new(HeadOfAewa, "A"), new(HeadOfEurobats, "E")];
        await house.SayAsync(HeadOfCms, "move milestone 1 to 15 September, no room");
        var card = await house.OpenAsync(NoteTaker, 1);
        var before = (await house.WorkspaceAsync()).Version;
        await house.PressAsync(NoteTaker, card.Id, "date.answer", Shown.Action(card.Activity, "date.answer"));
        Assert.Equal(before + 1, (await house.WorkspaceAsync()).Version);

        var data = JObject.FromObject(new { name = "Mine", zone = "Europe/Berlin", languages = "en", secretariats = "CMS" });
        data["head.CMS"] = NoteTaker;
        var answer = await house.PressAsync(NoteTaker, card.Id, "setup.preview", data, team: Team);
        Assert.Contains("does not allow", (string?)answer["value"], StringComparison.Ordinal);
        Assert.Equal(before + 2, (await house.WorkspaceAsync()).Version);
    }

    private static JObject For(JObject question, string verb, string secretariat) =>
        Shown.Actions(question, verb).First(d => (string?)d["secretariat"] == secretariat);

    private async Task<House> OpenAsync(string second = "OfficerInCharge")
    {
        var house = await House.OpenAsync(azurite, [.. HeadOfTwo.SkipLast(2), ("Workspaces:0:People:4:Roles:1:Role", second), HeadOfTwo[^1]]);
        await house.LoadAsync("Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,");
        return house;
    }
}
