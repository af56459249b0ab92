using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Ledger;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>A person who works in two workspaces: in the Family as the note-taker, in the others as the head of CMS.</summary>
public sealed class SwitchingTests(AzuriteFixture azurite)
{
    private const string OtherTeam = "19:other@thread.tacv2";

    private static readonly WorkspaceId Others = new("others");

    private static readonly (string, string)[] InBoth =
    [
        ("Workspaces:1:Name", "Flyway Group"),
        ("Workspaces:1:People:3:ObjectId", NoteTaker),
        ("Workspaces:1:People:3:Roles:0:Role", "ExecutiveSecretary"), ("Workspaces:1:People:3:Roles:0:Secretariat", "CMS"),
    ];

    [Fact]
    public async Task Who_works_in_several_groups_is_asked_for_which_they_speak_before_anything_else()
    {
        await using var house = await OpenAsync(azurite, InBoth);
        foreach (var said in new[] { "help", "show the action plan", "nonsense", "priority,milestone,responsible secretariats,due\nF,Brief,CMS,May 2027" })
        {
            var words = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, said)).Activity);
            Assert.Contains("For which one do you speak?", words);
            Assert.Contains("CMS Family", words);
            Assert.Contains("Flyway Group", words);
        }
    }

    [Fact]
    public async Task The_choice_is_remembered_shown_and_changed_in_words()
    {
        await using var house = await OpenAsync(azurite, InBoth);
        await house.SayInAsync(OtherTeam, NoteTaker, $"{Mention} help");
        Assert.Contains("you speak for Flyway Group", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "switch to flyway group")).Activity));
        await LoadAsync(house, "Joint flyway brief");

        Assert.Contains("Joint flyway brief", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "show the action plan")).Activity));
        Assert.Contains("◇ Flyway Group", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "milestone 1")).Activity));
        Assert.Contains("◇ Flyway Group", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "what is CMS late on?")).Activity));

        Assert.Contains("parlez pour CMS Family", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "passe à CMS Family", "fr-FR")).Activity));
        Assert.Contains("no action plan", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "show the 2027 action plan")).Activity));
        Assert.Empty((await house.WorkspaceAsync()).MilestonesOf(2027));
    }

    [Fact]
    public async Task The_question_is_answered_by_a_press_and_asked_again_by_its_words()
    {
        await using var house = await OpenAsync(azurite, InBoth);
        var question = Assert.Single(await house.SayAsync(NoteTaker, "switch to another group"));
        var button = Shown.Card(question.Activity).Descendants().OfType<JObject>()
            .Single(o => (string?)o["type"] == "Action.Submit" && (string?)o["data"]?["to"] == "others")["data"]!;

        await house.SubmitAsync(NoteTaker, question.Id, button);

        Assert.Contains("◇ Flyway Group", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "help")).Activity));
        Assert.Contains("For which one", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "switch to the moon")).Activity));
        await house.SubmitAsync(NoteTaker, question.Id, new { verb = "workspace.switch", to = "no-such" });
        Assert.Contains("◇ Flyway Group", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "help")).Activity));
    }

    [Fact]
    public async Task An_old_card_is_pressed_for_the_group_that_it_was_made_for()
    {
        await using var house = await OpenAsync(azurite, InBoth);
        await house.SayAsync(NoteTaker, "switch to CMS Family");
        await LoadAsync(house, "Family brief");
        await house.SayAsync(NoteTaker, "switch to Flyway Group");
        await LoadAsync(house, "Flyway brief");
        var card = Assert.Single(await house.SayAsync(NoteTaker, "milestone 1"));
        await house.SayAsync(NoteTaker, "switch to CMS Family");

        var answer = await house.PressAsync(NoteTaker, card.Id, "milestone.report", Shown.Action(card.Activity, "milestone.report", "done"));

        Assert.Contains("Flyway brief", Shown.Words(answer));
        Assert.Equal(PartState.NotStarted, (await house.MilestoneAsync(1)).State);
        var other = await house.Ledger.ReadAsync(Others, TestContext.Current.CancellationToken);
        Assert.Equal(PartState.Done, other.Milestone(new(2027, 1))!.PartOf(new("CMS"))!.State);
    }

    [Fact]
    public async Task A_card_of_a_group_that_one_is_not_in_is_not_pressed_for_any_other()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Family brief,CMS,May 2027,,");
        var answer = await house.PressAsync(HeadOfCms, "a1", "milestone.report", new { milestone = "2027-001", state = "done", workspace = "others" });
        Assert.Contains("do not know you", (string?)answer["value"]);
        Assert.Equal(PartState.NotStarted, (await house.MilestoneAsync(1)).State);
    }

    [Fact]
    public async Task Who_works_in_one_group_is_told_so_and_sees_nothing_of_groups()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("for no other group", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "switch to Flyway Group")).Activity));
        Assert.DoesNotContain("◇", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "help")).Activity));
    }

    [Fact]
    public async Task In_a_channel_its_team_speaks_whatever_was_chosen()
    {
        await using var house = await OpenAsync(azurite, InBoth);
        await house.SayAsync(NoteTaker, "switch to Flyway Group");
        var answer = Assert.Single(await house.SayAsync(NoteTaker, $"{Mention} help", inChannel: true));
        Assert.Contains("CMS FAMILY", Shown.Words(answer.Activity));
        Assert.DoesNotContain("◇", Shown.Words(answer.Activity));
    }

    private static async Task LoadAsync(House house, string title) => await house.LoadAsync($"Fundraising,{title},CMS,May 2027,,");
}
