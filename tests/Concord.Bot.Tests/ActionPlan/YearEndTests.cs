using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class YearEndTests(AzuriteFixture azurite)
{
    private const string Three = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
        Outreach,Bat night,EUROBATS,28 August 2027,,
        Outreach,Website,CMS,November 2027,,
        """;

    private static readonly string[] Heads = [HeadOfCms, HeadOfAewa, HeadOfEurobats];

    [Fact]
    public async Task The_list_is_chosen_proposed_agreed_and_takes_effect_at_once()
    {
        await using var house = await OpenAsync();
        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        Assert.Contains("Close the 2027 plan | 3 milestones are not finished. What is not chosen otherwise goes on in 2028.", Shown.Words(form.Activity));

        var list = await house.PressAsync(NoteTaker, form.Id, "year.propose", Chosen(form, ("2027-001", "carry"), ("2027-002", "cancel"), ("2027-003", "close")));
        Assert.Contains("The list that closes 2027 is proposed", Shown.Words(list));
        Assert.Null((await house.MilestoneAsync(1)).Ending);
        foreach (var head in Heads)
            list = await house.PressAsync(head, form.Id, "year.answer", Shown.Action(list, "year.answer"));

        Assert.Contains("agreed", Shown.Words(list));
        Assert.Contains("Goes on as milestone 1 of 2028", Shown.Words(list));
        var workspace = await house.WorkspaceAsync();
        Assert.Equal(PlanState.Closed, workspace.Plan(2027)!.State);
        Assert.Equal([Ending.CarriedOver, Ending.Cancelled, Ending.Closed], workspace.MilestonesOf(2027).Select(m => m.Ending!.Value));

        var old = Shown.Words((await house.OpenAsync(HeadOfCms, 1)).Activity);
        Assert.Contains("→ |  Carried over to 2028", old);
        Assert.DoesNotContain("✓ Done", old);
        Assert.Contains("Carried over from milestone 1 of 2027", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "milestone 1 of 2028")).Activity));
        Assert.Contains("closed on Wed 15 December 2027", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the 2027 plan")).Activity));
        Assert.Contains("→ 1 carried over · ■ 1 closed unfinished · ✕ 1 cancelled", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "how is the 2027 plan doing?")).Activity));
        Assert.Contains("closed", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "milestone 1 of 2027 is done")).Activity));
        Assert.Contains("agreed", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "close the 2027 plan")).Activity));
    }

    [Fact]
    public async Task A_press_on_the_list_that_took_effect_carries_nothing_twice()
    {
        await using var house = await OpenAsync();
        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        var chosen = Chosen(form, ("2027-001", "carry"), ("2027-002", "carry"), ("2027-003", "carry"));
        var list = await house.PressAsync(NoteTaker, form.Id, "year.propose", chosen);
        await Task.WhenAll(Heads.Concat(Heads).Select(h => house.PressAsync(h, form.Id, "year.answer", Shown.Action(list, "year.answer"))));
        var before = (await house.WorkspaceAsync()).Version;

        await house.PressAsync(HeadOfCms, form.Id, "year.answer", Shown.Action(list, "year.answer"));
        Assert.Contains("closed", (string?)(await house.PressAsync(HeadOfAewa, form.Id, "year.propose", chosen))["value"]);

        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
        Assert.Equal(3, (await house.WorkspaceAsync()).MilestonesOf(2028).Count());
    }

    [Fact]
    public async Task An_objection_sends_the_list_back()
    {
        await using var house = await OpenAsync();
        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        var list = await house.PressAsync(NoteTaker, form.Id, "year.propose", Chosen(form, ("2027-001", "cancel"), ("2027-002", "cancel"), ("2027-003", "close")));
        var data = Shown.Actions(list, "year.answer").First(d => (string?)d["answer"] == "object").With("reason", "we need the brief");

        var words = Shown.Words(await house.PressAsync(HeadOfAewa, form.Id, "year.answer", data));

        Assert.Contains("not agreed", words);
        Assert.Contains("“we need the brief”", words);
        var again = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        Assert.Equal("1", (string?)Shown.Action(again.Activity, "year.propose")["revision"]);
    }

    [Theory]
    [InlineData("items", "1,2,99", "changed nothing")]
    [InlineData("items", "1,1", "changed nothing")]
    [InlineData("items", "1,two", "changed nothing")]
    [InlineData("items", "-1", "changed nothing")]
    [InlineData("items", "4294967297", "changed nothing")]
    [InlineData("close", "99", "changed nothing")]
    [InlineData("cancel", "explode", "changed nothing")]
    [InlineData("cancel", "1,2", "Milestone 1 is chosen both")]
    public async Task Forged_numbers_and_what_cannot_be_chosen_change_nothing(string name, string value, string told)
    {
        await using var house = await OpenAsync();
        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        var answer = await house.PressAsync(NoteTaker, form.Id, "year.propose", Chosen(form, ("2027-001", "close")).With(name, value));
        Assert.Contains(told, (string?)answer["value"]);
        Assert.Null((await house.WorkspaceAsync()).RollOver(2027));
    }

    [Fact]
    public async Task A_year_of_36_unfinished_milestones_is_carried_over_by_one_press_and_reads_in_one_glance()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 36).Select(i => $"Outreach,Item {i},CMS,November 2027,,")));
        house.Clock.Advance(Duration.FromDays(184));
        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        Assert.InRange(Shown.Card(form.Activity)["body"]!.Count(), 1, 20);

        await house.PressAsync(NoteTaker, form.Id, "year.propose", Shown.Action(form.Activity, "year.propose"));

        var items = (await house.WorkspaceAsync()).RollOver(2027)!.Items;
        Assert.Equal((36, true), (items.Length, items.All(i => i.Ending == Ending.CarriedOver)));
    }

    [Fact]
    public async Task A_year_that_is_not_over_is_not_closed_and_last_years_is_in_January()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Three);
        Assert.Contains("can be closed from Wed 1 December 2027", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "close the year")).Activity));
        house.Clock.Advance(Duration.FromDays(220));
        Assert.Contains("Clôturer le plan 2027", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "clôture l’année", "fr-FR")).Activity));
    }

    [Fact]
    public async Task More_than_one_list_takes_come_on_the_next_one_and_the_longest_list_is_one_commit_and_one_message()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 47).Select(i => $"Outreach,{$"Item {i} ".PadRight(240, 'é')},CMS,November 2027,,")));
        house.Clock.Advance(Duration.FromDays(184));

        var form = Assert.Single(await house.SayAsync(NoteTaker, "close the year"));
        Assert.Contains("the first 45 of 47", Shown.Words(form.Activity));
        Assert.InRange(form.Activity.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80_000);
        var list = await house.PressAsync(NoteTaker, form.Id, "year.propose", Chosen(form, [.. Enumerable.Range(1, 45).Select(i => ($"2027-{i:000}", "carry"))]));
        Assert.InRange(list.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80_000);
        foreach (var head in Heads)
            list = await house.PressAsync(head, form.Id, "year.answer", Shown.Action(list, "year.answer"));

        Assert.Contains("2 milestones are still unfinished", Shown.Words(list));
        Assert.InRange(list.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80_000);
        Assert.Equal(45, (await house.WorkspaceAsync()).MilestonesOf(2028).Count());
        Assert.Contains("2 milestones are not finished", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "close the year")).Activity));
    }

    private static JObject Chosen(FakeTeams.Post form, params (string Id, string Choice)[] choices)
    {
        var data = Shown.Action(form.Activity, "year.propose");
        foreach (var choice in new[] { "close", "cancel" })
            data[choice] = string.Join(',', choices.Where(c => c.Choice == choice).Select(c => int.Parse(c.Id[5..], null)));
        return data;
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Three);
        house.Clock.Advance(Duration.FromDays(184));
        return house;
    }
}
