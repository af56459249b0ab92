using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class PartsTagsAndStatusTests(AzuriteFixture azurite)
{
    private const string Plan = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,SDG 15; AEWA Res. 6.22(2),
        Fundraising,Bat night,EUROBATS,20 June 2027,SDG 1,
        """;

    [Theory]
    [InlineData("which milestones support SDG 15?", "en-GB", "SDG 15", "Joint fundraising brief")]
    [InlineData("Which milestones serve Res. 6.22?", "en-GB", "AEWA Res. 6.22(2)", "Joint fundraising brief")]
    [InlineData("quels jalons soutiennent l’ODD 15 ?", "fr-FR", "SDG 15", "Joint fundraising brief")]
    [InlineData("¿qué hitos apoyan el ODS 1?", "es-ES", "SDG 1", "Bat night")]
    public async Task Milestones_are_found_by_what_they_serve(string said, string locale, string tag, string title)
    {
        await using var house = await OpenWithPlanAsync();
        var words = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity);
        Assert.Contains(tag, words, StringComparison.Ordinal);
        Assert.Contains(title, words, StringComparison.Ordinal);
        Assert.DoesNotContain(title == "Bat night" ? "Joint" : "Bat night", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_that_nothing_has_is_told_so()
    {
        await using var house = await OpenWithPlanAsync();
        Assert.Contains("“SDG 14”", (string?)Assert.Single(await house.SayAsync(HeadOfAewa, "which milestones support SDG 14?")).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_are_put_on_and_taken_off_in_words_and_retired_ones_are_refused()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(NoteTaker, "tag milestone 2 with SDG 13");
        Assert.Equal(["SDG 1", "SDG 13"], (await house.MilestoneAsync(2)).Tags);
        await house.SayAsync(NoteTaker, "retire l’étiquette ODD 13 du jalon 2", "fr-FR");
        Assert.Equal(["SDG 1"], (await house.MilestoneAsync(2)).Tags);
        Assert.Contains("has ended", (string?)Assert.Single(await house.SayAsync(NoteTaker, "tag milestone 2 with Aichi Target 11")).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_says_which_frameworks_have_ended()
    {
        await using var house = await House.OpenAsync(azurite, ("Workspaces:0:RetiredFrameworks:0", "SDG"));
        await house.LoadAsync(Plan.Replace("SDG 15; ", "", StringComparison.Ordinal).Replace("SDG 1", "", StringComparison.Ordinal));
        Assert.Contains("has ended", (string?)Assert.Single(await house.SayAsync(NoteTaker, "tag milestone 2 with SDG 13")).Activity["text"], StringComparison.Ordinal);
        await house.SayAsync(NoteTaker, "tag milestone 2 with Aichi Target 11");
        Assert.Equal(["Aichi Target 11"], (await house.MilestoneAsync(2)).Tags);
    }

    [Fact]
    public async Task Secretariats_join_and_leave_in_words()
    {
        await using var house = await OpenWithPlanAsync();
        Assert.Contains("UNEP/EUROBATS", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "add EUROBATS to milestone 1")).Activity), StringComparison.Ordinal);
        await house.SayAsync(HeadOfCms, "la CMS ne participe plus au jalon 1", "fr-FR");
        Assert.Equal(["AEWA", "EUROBATS"], (await house.MilestoneAsync(1)).Parts.Select(p => p.Secretariat.Code));
        Assert.Contains("the only one responsible", (string?)Assert.Single(await house.SayAsync(HeadOfCms, "EUROBATS no longer takes part in milestone 2")).Activity["text"], StringComparison.Ordinal);
        Assert.Contains("UNEP/CMS no longer takes part", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "history of milestone 1")).Activity), StringComparison.Ordinal);
        Assert.Contains("role today does not allow", (string?)Assert.Single(await house.SayAsync(NoteTaker, "add CMS to milestone 2")).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_tells_what_changed_since_a_day()
    {
        await using var house = await OpenWithPlanAsync();
        house.Clock.Advance(Duration.FromDays(10));
        await house.SayAsync(HeadOfCms, "milestone 1 is at risk, the consultant left");

        var since = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "how is the plan doing since 20 June?")).Activity);
        Assert.Contains("Changed since Sun 20 June 2027", since, StringComparison.Ordinal);
        Assert.Contains("▲ 1 newly at risk (1)", since, StringComparison.Ordinal);
        Assert.Contains("◆ 1 newly overdue (2)", since, StringComparison.Ordinal);
        Assert.DoesNotContain("added", since, StringComparison.Ordinal);
        var byDefault = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "où en est le plan d’action ?", "fr-FR")).Activity);
        Assert.Contains("Changements depuis le mer. 24 mars 2027", byDefault, StringComparison.Ordinal);
        Assert.Contains("+ 2 ajoutés (1, 2)", byDefault, StringComparison.Ordinal);
        Assert.Contains("Nada ha cambiado", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "¿qué ha cambiado desde hoy?", "es-ES")).Activity)
            .Replace("▲ 1 nuevo en riesgo (1)", "Nada ha cambiado", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_to_come_has_no_changes()
    {
        await using var house = await OpenWithPlanAsync();
        Assert.Contains("still to come", (string?)Assert.Single(await house.SayAsync(NoteTaker, "what changed since 1 July 2028?")).Activity["text"], StringComparison.Ordinal);
        Assert.Contains("did not put there", (string?)(await house.PressAsync(NoteTaker, "a1", "plan.status", new { since = "yesterday" }))["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bar_of_states_never_stands_without_the_same_in_words()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfEurobats, "milestone 2 is done");
        var card = Shown.Card(Assert.Single(await house.SayAsync(NoteTaker, "how is the action plan doing?")).Activity);
        var chart = card.Descendants().OfType<JObject>().Single(o => (string?)o["type"] == "Chart.HorizontalBar.Stacked");
        Assert.Equal(("drop", "✓ Done 1 · ○ Not started 1"), ((string?)chart["fallback"], (string?)chart.Next!["text"]));
        Assert.Equal("""[{"legend":"✓ Done 1","value":1,"color":"good"},{"legend":"○ Not started 1","value":1,"color":"neutral"}]""",
            chart["data"]![0]!["data"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    private async Task<House> OpenWithPlanAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Plan);
        return house;
    }
}
