using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class AdoptionTests(AzuriteFixture azurite)
{
    private const string Two = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
        Outreach,Bat night,EUROBATS,28 August 2027,,
        """;

    private static readonly string[] Heads = [HeadOfCms, HeadOfAewa, HeadOfEurobats];

    [Fact]
    public async Task Every_head_agrees_on_the_card_and_the_plan_is_in_force()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();
        Assert.Contains("proposed for adoption", Shown.Words(card.Activity));

        var first = await PressAsync(house, HeadOfAewa, card);
        Assert.Contains("UNEP/AEWA | ✓ |  Agrees", Shown.Words(first));
        Assert.Contains("UNEP/CMS | ○ |  Not yet", Shown.Words(first));
        await PressAsync(house, HeadOfCms, card);
        var last = await PressAsync(house, HeadOfEurobats, card);

        Assert.Contains("The 2027 action plan is in force", Shown.Words(last));
        Assert.Contains("In force: First text, since Mon 14 June 2027.", Shown.Words(last));
        Assert.Contains("Decision CMS-AEWA-EUROBATS/ES/2027/Q2/D1", Shown.Words(last));
        Assert.Equal(PlanState.InForce, (await PlanAsync(house)).State);
    }

    [Fact]
    public async Task Every_copy_of_the_card_changes_each_in_its_language()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();
        var french = Assert.Single(await house.SayAsync(NoteTaker, "le plan est-il adopté ?", "fr-FR"));
        var spanish = Assert.Single(await house.SayAsync(HeadOfCms, "¿está completo el plan?", "es-ES"));

        await PressAsync(house, HeadOfAewa, card);

        Dictionary<string, string> changed = [];
        while (!new[] { card.Id, french.Id, spanish.Id }.All(changed.ContainsKey))
        {
            var change = await house.Teams.NextChangeAsync(TestContext.Current.CancellationToken);
            changed[change.Id] = Shown.Words(change.Activity);
        }
        Assert.Contains("D’accord", changed[french.Id]);
        Assert.Contains("De acuerdo", changed[spanish.Id]);
        Assert.Contains("Agrees", changed[card.Id]);
    }

    [Fact]
    public async Task Heads_who_press_in_the_same_second_all_count()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();

        await Task.WhenAll(Heads.Concat(Heads).Select(h => PressAsync(house, h, card)));

        var plan = await PlanAsync(house);
        Assert.Equal((PlanState.InForce, 3), (plan.State, plan.Proposal!.Responses.Length));
        Assert.Equal(3, plan.InForce!.By.DistinctBy(a => a.Person).Count());
    }

    [Fact]
    public async Task The_last_agreement_given_twice_at_once_adopts_once()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();
        await PressAsync(house, HeadOfCms, card);
        await PressAsync(house, HeadOfAewa, card);
        var before = (await house.WorkspaceAsync()).Version;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => PressAsync(house, HeadOfEurobats, card)));

        Assert.All(answers, a => Assert.Contains("in force", Shown.Words(a)));
        Assert.Equal(before + 1, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task An_objection_is_on_the_card_beside_the_agreement_and_needs_its_reason()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();
        await PressAsync(house, HeadOfCms, card);
        var data = Shown.Actions(card.Activity, "plan.answer").First(d => (string?)d["answer"] == "object");

        Assert.Contains("why you object", (string?)(await house.PressAsync(HeadOfAewa, card.Id, "plan.answer", data))["value"]);
        var answer = Shown.Words(await house.PressAsync(HeadOfAewa, card.Id, "plan.answer", data.With("reason", "the **cost** is not neutral")));

        Assert.Contains("not agreed", answer);
        Assert.Contains("✓ |  Agrees", answer);
        Assert.Contains("“the **cost** is not neutral”", answer);
        Assert.Contains("Propose for adoption", answer);
        Assert.Equal(PlanState.Draft, (await PlanAsync(house)).State);
    }

    [Fact]
    public async Task A_press_on_a_superseded_revision_answers_with_the_card_as_it_is_now_and_changes_nothing()
    {
        await using var house = await OpenAsync();
        var old = await house.ProposeAsync();
        await house.LoadAsync("Outreach,Website,CMS,May 2027,,");
        await house.SayAsync(NoteTaker, "propose the 2027 action plan");
        var before = (await house.WorkspaceAsync()).Version;

        var answer = Shown.Words(await PressAsync(house, HeadOfAewa, old));

        Assert.Contains("nothing was changed", answer);
        Assert.Contains("Rev.1", answer);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_revision_shows_what_it_changes_and_the_lists_say_that_it_is_under_way()
    {
        await using var house = await OpenAsync();
        Assert.Contains("This plan is a draft", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the 2027 action plan")).Activity));
        await AdoptAsync(house);
        Assert.DoesNotContain("draft", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the 2027 action plan")).Activity));

        await house.LoadAsync("Outreach,Website,CMS,May 2027,,");
        Assert.Contains("A revision is in preparation", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "plan status")).Activity));
        var card = await house.ProposeAsync();
        Assert.Contains("3   | Website", Shown.Words(card.Activity));
        Assert.Contains("In force: First text, since Mon 14 June 2027.", Shown.Words(card.Activity));
        Assert.Contains("agreed by UNEP/CMS (Executive Secretary), UNEP/AEWA (Executive Secretary) and UNEP/EUROBATS (Executive Secretary)", Shown.Words(card.Activity));
        Assert.Contains("0 of 3 secretariats have agreed", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the 2027 action plan")).Activity));
    }

    [Theory]
    [InlineData("I agree to the 2027 plan", "en-GB")]
    [InlineData("adopt the plan", "en-GB")]
    [InlineData("j’approuve le plan d’action 2027", "fr-FR")]
    [InlineData("estoy de acuerdo con el plan de acción", "es-ES")]
    public async Task Free_text_adopts_nothing_it_opens_the_card(string said, string locale)
    {
        await using var house = await OpenAsync();
        await house.ProposeAsync();
        var before = (await house.WorkspaceAsync()).Version;

        var card = Assert.Single(await house.SayAsync(HeadOfAewa, said, locale));

        Assert.NotNull(Shown.Action(card.Activity, "plan.answer"));
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task An_incomplete_or_missing_plan_is_not_proposed_and_the_card_lists_what_is_missing()
    {
        await using var house = await OpenAsync();
        Assert.Contains("no action plan for 2031", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "propose the 2031 action plan")).Activity));
        // The only secretariat that was responsible has left the group since.
        await house.Ledger.CommitAsync(Id, "set-up-again", "SetUpWorkspace", (w, now) =>
        {
            var settings = w.Settings()!;
            return Authority.DecideForOperator(
                w, new(settings.Name, settings.Zone, settings.Members.RemoveAt(2), settings.Languages,
                [
                    .. w.All<Person>().Select(p => p with { Roles = p.Roles.RemoveAll(r => r.Secretariat == settings.Secretariats[2]) }).Where(p => !p.Roles.IsEmpty),
                ]), now);
        }, TestContext.Current.CancellationToken);

        var words = Shown.Words(await PostedAsync(house, NoteTaker, "propose the action plan"));

        Assert.Contains("Milestone 2 has no responsible secretariat.", words);
        Assert.Contains("nothing was changed", words);
        Assert.Equal(PlanState.Draft, (await PlanAsync(house)).State);
    }

    [Fact]
    public async Task Whoever_heads_nothing_is_told_and_the_attempt_is_on_the_record()
    {
        await using var house = await OpenAsync();
        var card = await house.ProposeAsync();
        var before = (await house.WorkspaceAsync()).Version;
        foreach (var person in new[] { NoteTaker, Stranger, Elsewhere })
            Assert.NotEmpty((string?)(await PressAsync(house, person, card))["value"] ?? "");
        Assert.Empty((await PlanAsync(house)).Proposal!.Responses);
        Assert.Equal(before + 1, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task An_officer_in_charge_of_two_is_asked_for_which_and_answers_for_one()
    {
        await using var house = await House.OpenAsync(azurite,
            ("Workspaces:0:People:3:Roles:0:Role", "OfficerInCharge"), ("Workspaces:0:People:3:Roles:0:Secretariat", "CMS"),
            ("Workspaces:0:People:3:Roles:1:Role", "OfficerInCharge"), ("Workspaces:0:People:3:Roles:1:Secretariat", "AEWA"));
        await house.LoadAsync(Two);
        var card = await house.ProposeAsync();

        await PressAsync(house, NoteTaker, card);
        var question = house.Teams.Posts.Last();
        Assert.Contains("For which secretariat", Shown.Words(question.Activity));
        var forAewa = Shown.Actions(question.Activity, "plan.answer").First(d => (string?)d["secretariat"] == "AEWA");
        Assert.Contains("Agrees", Shown.Words(await house.PressAsync(NoteTaker, question.Id, "plan.answer", forAewa)));
        var forCms = Shown.Actions(question.Activity, "plan.answer").First(d => (string?)d["secretariat"] == "CMS");
        Assert.Contains("another person must answer", (string?)(await house.PressAsync(NoteTaker, question.Id, "plan.answer", forCms))["value"]);
    }

    [Theory]
    [InlineData("{\"year\":\"2027\",\"revision\":\"0\",\"answer\":\"adopt\"}")]
    [InlineData("{\"year\":\"2027\",\"revision\":\"9\",\"answer\":\"agree\"}")]
    [InlineData("{\"year\":\"2027\",\"revision\":\"-1\",\"answer\":\"agree\"}")]
    [InlineData("{\"year\":\"2027\",\"answer\":\"agree\"}")]
    [InlineData("{\"year\":\"2031\",\"revision\":\"0\",\"answer\":\"agree\"}")]
    [InlineData("{}")]
    public async Task A_forged_answer_gets_a_sentence_and_changes_nothing(string data)
    {
        await using var house = await OpenAsync();
        await house.ProposeAsync();
        var before = (await house.WorkspaceAsync()).Version;
        Assert.NotEmpty((string?)(await house.PressAsync(HeadOfAewa, "a1", "plan.answer", JToken.Parse(data)))["value"] ?? "");
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    private static async Task<JObject> PostedAsync(House house, string person, string said) => Assert.Single(await house.SayAsync(person, said)).Activity;

    private static Task<JObject> PressAsync(House house, string person, FakeTeams.Post card) =>
        house.PressAsync(person, card.Id, "plan.answer", Shown.Action(card.Activity, "plan.answer"));

    private static async Task<Plan> PlanAsync(House house) => (await house.WorkspaceAsync()).Plan(2027)!;

    private static async Task AdoptAsync(House house)
    {
        var card = await house.ProposeAsync();
        foreach (var head in Heads)
            await PressAsync(house, head, card);
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Two);
        return house;
    }
}
