using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Concord.Testing;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>Nothing is wired to the CMS Family: four other secretariats, other names, another zone and other languages.</summary>
public sealed class AnotherFamilyTests(AzuriteFixture azurite)
{
    private const string Team = "19:rivers@thread.tacv2";

    private static readonly string[] Codes = ["DANUBE", "RHINE", "ELBE", "ODER"];

    private static string Head(int number) => $"00000000-0000-0000-0000-00000000f00{number}";

    [Fact]
    public async Task Four_river_commissions_load_a_plan_report_and_ask_in_their_own_words()
    {
        await using var house = await OpenAsync();
        var preview = Assert.Single(await house.SayAsync(Head(0), """
            priority;milestone;responsible secretariats;due
            Fish;Sturgeon passes opened;Danube Commission, RHINE;30 June 2027
            Water;Joint flood exercise held;all;Q3 2027
            """));
        await house.SubmitAsync(Head(0), preview.Id, Shown.Action(preview.Activity, "plan.load"));

        await house.SayAsync(Head(1), "milestone 1 is done for the Rhine Commission");
        await house.SayAsync(Head(3), "milestone 2 is at risk, no boats");

        var card = Shown.Words(Assert.Single(await house.SayAsync(Head(2), "milestone 1")).Activity);
        Assert.Contains("Danube Commission", card, StringComparison.Ordinal);
        Assert.Contains("Done, 1 of 2", card, StringComparison.Ordinal);
        var workspace = await house.Ledger.ReadAsync(WorkspaceId.Of("tenant", Team), TestContext.Current.CancellationToken);
        Assert.Equal(Codes.Select(c => new SecretariatId(c)), workspace.Milestone(new MilestoneId(2027, 2))!.Parts.Select(p => p.Secretariat));
        Assert.Contains("Oder Commission", Shown.Words(Assert.Single(await house.SayAsync(Head(0), "how is the action plan doing?")).Activity), StringComparison.Ordinal);
        Assert.DoesNotContain("AEWA", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_language_is_not_used_there_is_answered_in_the_first_that_is()
    {
        await using var house = await OpenAsync();
        Assert.Contains("No lo he entendido", Shown.Words(Assert.Single(await house.SayAsync(Head(0), "xyzzy plugh", "fr-FR")).Activity), StringComparison.Ordinal);
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        house.Teams.Rosters[Team] = [.. Codes.Select((c, i) => new FakeTeams.TeamMember(Head(i), $"Head of {c}"))];
        var data = new Newtonsoft.Json.Linq.JObject
        {
            ["name"] = "Rivers", ["zone"] = "Europe/Vienna", ["languages"] = "es,en",
            ["secretariats"] = string.Join("; ", Codes.Select(c => $"{c} = {c[0]}{c[1..].ToLowerInvariant()} Commission")),
        };
        foreach (var (i, code) in Codes.Index())
            data[$"head.{code}"] = Head(i);
        await house.PressAsync(Head(0), "a1", "setup.confirm", data, team: Team);
        return house;
    }
}
