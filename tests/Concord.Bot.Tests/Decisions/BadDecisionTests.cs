using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

/// <summary>What nobody can decide: each gets a clear sentence, and the record stays as it was. Today is Monday 14 June 2027.</summary>
public sealed class BadDecisionTests(AzuriteFixture azurite)
{
    private const string Former = "00000000-0000-0000-0000-0000000000b9";

    [Fact]
    public async Task A_draft_without_text_of_30_000_characters_or_of_strangers_is_not_saved()
    {
        await using var house = await OpenAsync(azurite);
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, "record a decision: we share the tool, CMS and AEWA"));
        var form = Shown.Action(draft.Activity, "decision.edit").With("secretariats", "CMS,AEWA").With("session", "ES-2027-Q2").With("kind", "Ordinary");
        var before = (await house.WorkspaceAsync()).Version;
        foreach (var (name, value, why) in new[]
        {
            ("text", " \n ", "needs a text"), ("text", new string('x', 30_000), "4,000 characters"), ("secretariats", "CMS,CITES", "at least two"), ("secretariats", "", "at least two"),
            ("session", "ES-2127-Q1", "more than a year away"), ("item", new string('x', 300), "200 characters"), ("milestones", "99", "no milestone 99"),
        })
            Assert.Contains(why, Said(await house.PressAsync(HeadOfCms, draft.Id, "decision.edit", ((Newtonsoft.Json.Linq.JObject)form.DeepClone()).With("text", "a text").With(name, value))), StringComparison.Ordinal);
        Assert.Contains("needs a text", await house.AskAsync(HeadOfCms, "record a decision: "), StringComparison.Ordinal);
        Assert.Contains("FAO", await house.AskAsync(HeadOfCms, "record a decision: we share the tool, CMS and FAO"), StringComparison.Ordinal);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_supersession_in_a_circle_is_refused()
    {
        await using var house = await OpenAsync(azurite);
        await AdoptAsync(house, "record a decision: one, CMS and AEWA");
        await AdoptAsync(house, "supersede D1: two");
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains("no longer in force", await house.AskAsync(HeadOfCms, "supersede D1: three"));
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
        // A draft that was begun while D1 stood comes too late.
        await AdoptAsync(house, "record a decision: four, CMS and AEWA");
        var rival = Assert.Single(await house.SayAsync(HeadOfCms, "supersede D3: five"));
        await AdoptAsync(house, "supersede D3: six");
        Assert.Contains("no longer in force", Said(await house.PressAsync(HeadOfCms, rival.Id, "decision.propose", Shown.Action(rival.Activity, "decision.propose"))));
    }

    [Theory]
    [InlineData("supersede D1 with D1", "does nothing to itself")]
    [InlineData("supersede D1 by CMS-AEWA/ES/2027/Q2/D2", "needs a text")]
    [InlineData("supersede D1: draft 2", "needs a text")]
    public async Task A_number_is_no_text_that_could_take_the_place_of_another(string said, string why)
    {
        await using var house = await OpenAsync(azurite);
        await AdoptAsync(house, "record a decision: one, CMS and AEWA");
        await AdoptAsync(house, "record a decision: two, CMS and AEWA");
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains(why, await house.AskAsync(HeadOfCms, said), StringComparison.Ordinal);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_press_by_someone_whose_role_ended_yesterday_is_refused_and_told_when_it_ended()
    {
        await using var house = await OpenAsync(azurite,
            ("Workspaces:0:People:7:ObjectId", Former), ("Workspaces:0:People:7:Roles:0:Role", "OfficerInCharge"),
            ("Workspaces:0:People:7:Roles:0:Secretariat", "AEWA"), ("Workspaces:0:People:7:Roles:0:Until", "2027-06-13"));
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, "record a decision: we share the tool, CMS and AEWA"));
        var proposed = await house.PressAsync(HeadOfCms, draft.Id, "decision.propose", Shown.Action(draft.Activity, "decision.propose"));
        var agree = Shown.Actions(proposed, "decision.answer").First(d => (string?)d["answer"] == "agree");

        Assert.Contains("ended on Sun 13 June 2027", Said(await house.PressAsync(Former, "a1", "decision.answer", agree)));

        Assert.Empty((await house.WorkspaceAsync()).All<Decision>().Single().Proposal!.Responses);
    }

    private static async Task AdoptAsync(House house, string said)
    {
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, said));
        var proposed = await house.PressAsync(HeadOfCms, draft.Id, "decision.propose", Shown.Action(draft.Activity, "decision.propose"));
        foreach (var head in new[] { HeadOfCms, HeadOfAewa })
            await house.PressAsync(head, "a1", "decision.answer", Shown.Actions(proposed, "decision.answer").First(d => (string?)d["answer"] == "agree"));
    }

    private static string Said(Newtonsoft.Json.Linq.JObject answer) => answer["value"]?.Type == Newtonsoft.Json.Linq.JTokenType.String ? (string)answer["value"]! : Shown.Words(answer);
}
