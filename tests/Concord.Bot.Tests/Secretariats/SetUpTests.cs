using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Concord.Testing;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Secretariats;

public sealed class SetUpTests(AzuriteFixture azurite)
{
    private const string Team = "19:new-team@thread.tacv2";

    private const string Ana = "00000000-0000-0000-0000-00000000aaa1", Ben = "00000000-0000-0000-0000-00000000bbb1", Cleo = "00000000-0000-0000-0000-00000000ccc1",
        Dan = "00000000-0000-0000-0000-00000000ddd1", Guest = "00000000-0000-0000-0000-00000000eee1";

    private static readonly WorkspaceId Id = WorkspaceId.Of("tenant", Team);

    private static readonly JObject Group = JObject.FromObject(new
    {
        name = "Mountain Family", zone = "Europe/Rome", languages = "en,es", secretariats = "ALP = Alpine Secretariat; CARP = Carpathian Secretariat",
    });

    private static readonly JObject Filled = With(Group, ("head.ALP", Ana), ("head.CARP", Ben), ("noteTakers", Cleo), ("administrators", Ana));

    [Fact]
    public async Task A_team_that_is_not_set_up_is_offered_to_be_whatever_is_said()
    {
        await using var house = await OpenAsync();
        foreach (var said in new[] { "help", "show the action plan", "milestone 1 is done", "anything" })
            Assert.Contains("Welcome to Concord", Shown.Words(Assert.Single(await house.SayInAsync(Team, Ana, said)).Activity));
    }

    [Fact]
    public async Task Any_family_is_set_up_in_three_cards_and_nothing_is_stored_before_the_last()
    {
        await using var house = await OpenAsync();
        var first = Assert.Single(await house.SayInAsync(Team, Ana, "set up this team"));

        var people = await house.PressAsync(Ana, first.Id, "setup.people", Group, team: Team);
        Assert.Contains("Carpathian Secretariat", Shown.Words(people));
        Assert.Contains("Cleo", Shown.Words(people));
        Assert.DoesNotContain("Guest of ours", Shown.Words(people));
        var changes = await house.PressAsync(Ana, first.Id, "setup.preview", Filled, team: Team);
        Assert.Contains("+ Ben: Executive Secretary, Carpathian Secretariat", Shown.Words(changes));
        Assert.Null((await house.Ledger.ReadAsync(Id, Stop)).Settings());

        var data = Shown.Action(changes, "setup.confirm");
        Assert.Contains("Mountain Family is set up", Shown.Words(await house.PressAsync(Ana, first.Id, "setup.confirm", data, team: Team)));

        var workspace = await house.Ledger.ReadAsync(Id, Stop);
        Assert.Equal(["Alpine Secretariat", "Carpathian Secretariat"], workspace.Settings()!.Members.Select(m => m.Name));
        Assert.Equal([new SecretariatId("CARP")], workspace.HeadedBy(Ben, new(2027, 6, 14)));
    }

    [Fact]
    public async Task Once_set_up_its_people_are_known_in_the_channel_and_in_their_own_chats()
    {
        await using var house = await SetUpAsync();
        Assert.Contains("What I can do for you", Shown.Words(Assert.Single(await house.SayInAsync(Team, Cleo, "help")).Activity));
        Assert.Contains("Mountain Family".ToUpperInvariant(), Shown.Words(Assert.Single(await house.SayAsync(Ben, "help")).Activity));
        Assert.Contains("I do not know you here yet", Shown.Words(Assert.Single(await house.SayInAsync(Team, Dan, "help")).Activity));
    }

    [Fact]
    public async Task Set_up_again_it_shows_only_what_changes_and_who_left_has_no_role()
    {
        await using var house = await SetUpAsync();
        var changed = With(Filled, ("head.CARP", Dan));
        var changes = Shown.Words(await house.PressAsync(Ana, "a1", "setup.preview", changed, team: Team));
        Assert.Contains("+ Dan: Executive Secretary", changes);
        Assert.Contains("− Ben: Executive Secretary", changes);
        Assert.DoesNotContain("Ana", changes);

        await house.PressAsync(Ana, "a1", "setup.confirm", changed, team: Team);

        Assert.Contains("I do not know you here yet", Shown.Words(Assert.Single(await house.SayInAsync(Team, Ben, "help")).Activity));
        Assert.Equal(new NodaTime.LocalDate(2027, 6, 14), (await house.Ledger.ReadAsync(Id, Stop)).Person(Dan)!.Roles.Single().From);
    }

    [Theory]
    [InlineData("head.ALP", Guest, "members of this Team")]
    [InlineData("head.ALP", "00000000-0000-0000-0000-000000009999", "members of this Team")]
    [InlineData("head.ALP", "28:bot", "members of this Team")]
    [InlineData("head.ALP", "", "needs its head")]
    [InlineData("secretariats", "ALP; ALP", "at most twelve")]
    [InlineData("secretariats", "<script>", "at most twelve")]
    [InlineData("zone", "Mars/Olympus", "time zone")]
    [InlineData("zone", "Europe/Rome; Mars/Olympus", "time zone")]
    [InlineData("otherSeries", "Working group", "Write other series like this")]
    [InlineData("otherSeries", "WGD = Working group, every 99 months", "Write other series like this")]
    [InlineData("otherSeries", "WGD = A, 1; WGD = B, 2", "Write other series like this")]
    [InlineData("languages", "xx", "at most twelve")]
    [InlineData("name", " ", "need a name")]
    public async Task What_cannot_be_set_up_is_told_and_nothing_is_stored(string input, string value, string told)
    {
        await using var house = await OpenAsync();
        var answer = await house.PressAsync(Ana, "a1", "setup.confirm", With(Filled, (input, value)), team: Team);
        Assert.Contains(told, (string?)answer["value"], StringComparison.Ordinal);
        Assert.Equal(0, (await house.Ledger.ReadAsync(Id, Stop)).Version);
    }

    [Fact]
    public async Task Who_is_not_a_member_of_the_team_cannot_set_it_up()
    {
        await using var house = await OpenAsync();
        foreach (var person in new[] { Guest, House.Stranger })
            Assert.Contains("members of this Team", (string?)(await house.PressAsync(person, "a1", "setup.confirm", Filled, team: Team))["value"], StringComparison.Ordinal);
        Assert.Equal(0, (await house.Ledger.ReadAsync(Id, Stop)).Version);
    }

    [Fact]
    public async Task Who_may_not_set_up_again_is_told_and_the_attempt_is_on_the_record()
    {
        await using var house = await SetUpAsync();
        var before = await house.Ledger.ReadAsync(Id, Stop);
        await house.PressAsync(Cleo, "a1", "setup.confirm", With(Filled, ("administrators", Cleo)), team: Team);
        var after = await house.Ledger.ReadAsync(Id, Stop);
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal(before.Person(Cleo), after.Person(Cleo));
    }

    [Fact]
    public async Task Set_up_again_roles_that_begin_later_or_have_ended_stay()
    {
        await using var house = await SetUpAsync();
        var later = new Role(RoleKind.ExecutiveSecretary, new("ALP"), From: new(2027, 7, 1));
        var ended = new Role(RoleKind.NoteTaker, Until: new(2027, 5, 31));
        await house.Ledger.CommitAsync(Id, "later", "test", (w, _) => new Outcome.Accepted(Actor.Operator, [new RolesGiven(Dan, [later, ended])]), Stop);

        await house.PressAsync(Ana, "a1", "setup.confirm", With(Filled, ("zone", "Europe/Vienna")), team: Team);

        var workspace = await house.Ledger.ReadAsync(Id, Stop);
        Assert.Equal("Europe/Vienna", workspace.Settings()!.Zone);
        Assert.Equal([later, ended], workspace.Person(Dan)!.Roles);
    }

    [Fact]
    public async Task The_form_of_a_large_group_in_a_large_team_stays_one_message()
    {
        await using var house = await OpenAsync();
        house.Teams.Rosters[Team] = [new(Ana, "Ana"), .. Enumerable.Range(1, 40).Select(i => new FakeTeams.TeamMember($"00000000-0000-0000-0000-0000000{i:00000}", $"A person with quite a long name, number {i}"))];
        var large = With(Group, ("secretariats", string.Join("; ", Enumerable.Range(1, 6).Select(i => $"S{i}X = Secretariat of the convention number {i}"))));

        var form = await house.PressAsync(Ana, "a1", "setup.people", large, team: Team);

        Assert.InRange(form.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80_000);
        var input = Shown.Card(form).Descendants().OfType<JObject>().First(o => (string?)o["id"] == "head.S1X");
        Assert.Equal("graph.microsoft.com/users?scope=currentContext", (string?)input["choices.data"]?["dataset"]);
    }

    [Fact]
    public async Task Help_offers_what_the_person_may_do()
    {
        await using var house = await SetUpAsync();
        var head = await AllAsync(Ben);
        var noteTaker = await AllAsync(Cleo);
        Assert.Contains("acts for me", head, StringComparison.Ordinal);
        Assert.Contains("set up this team", head, StringComparison.Ordinal);
        Assert.DoesNotContain("acts for me", noteTaker, StringComparison.Ordinal);
        Assert.DoesNotContain("is at risk", noteTaker, StringComparison.Ordinal);
        Assert.Contains("add a milestone", noteTaker, StringComparison.Ordinal);

        // The card and what each of its headings opens.
        async Task<string> AllAsync(string person)
        {
            var card = Assert.Single(await house.SayInAsync(Team, person, "help"));
            List<string> all = [Shown.Words(card.Activity)];
            foreach (var heading in Shown.Actions(card.Activity, "help"))
                all.Add(Shown.Words(Assert.Single(await house.SubmitAsync(person, card.Id, heading)).Activity));
            return string.Join(" | ", all);
        }
    }

    [Fact]
    public async Task A_group_says_which_series_it_holds_and_who_leads_them()
    {
        await using var house = await OpenAsync();
        var first = Shown.Card(Assert.Single(await house.SayInAsync(Team, Ana, "help")).Activity);
        Assert.Equal("ES,ADM,MGT", (string?)first.Descendants().OfType<JObject>().Single(o => (string?)o["id"] == "series")["value"]);
        var group = With(Group, ("series", "ES"), ("otherSeries", "wgd = Working group on data, every 6 months"), ("zone", "Europe/Rome; Africa/Nairobi"));
        var people = Shown.Card(await house.PressAsync(Ana, "a1", "setup.people", group, team: Team));
        Assert.Equal(["lead.ES", "lead.WGD"], people.Descendants().OfType<JObject>().Select(o => (string?)o["id"]).Where(i => i?.StartsWith("lead.", StringComparison.Ordinal) == true));

        var data = With(Filled, ("series", "ES"), ("otherSeries", (string)group["otherSeries"]!), ("zone", (string)group["zone"]!), ("lead.WGD", "CARP"));
        var changes = Shown.Words(await house.PressAsync(Ana, "a1", "setup.preview", data, team: Team));
        Assert.Contains("+ Executive Secretaries’ meeting, led by Alpine Secretariat", changes);
        Assert.Contains("+ Working group on data, led by Carpathian Secretariat", changes);
        await house.PressAsync(Ana, "a1", "setup.confirm", data, team: Team);

        var settings = (await house.Ledger.ReadAsync(Id, Stop)).Settings()!;
        Assert.Equal([("ES", 3, "ALP"), ("WGD", 6, "CARP")], settings.Series.Select(s => (s.Code, s.Cadence.EveryMonths, s.Lead.Code)));
        Assert.Equal(["Africa/Nairobi"], settings.OtherZones);
        Assert.Contains("WORKING GROUP ON DATA, JUNE 2027", Shown.Words(Assert.Single(await house.SayInAsync(Team, Cleo, "schedule the working group on data for 24 June at 10:00")).Activity));
        var again = Shown.Words(await house.PressAsync(Ana, "a1", "setup.preview", With(data, ("series", "")), team: Team));
        Assert.Contains("− Executive Secretaries’ meeting", again);
    }

    [Fact]
    public async Task A_set_up_that_is_delivered_again_gets_the_same_answer()
    {
        await using var house = await OpenAsync();
        foreach (var id in new[] { "same", "same", "other" })
            Assert.Contains("Mountain Family is set up", Shown.Words(await house.PressAsync(Ana, "a1", "setup.confirm", Filled, id, Team)));
        Assert.Equal(1, (await house.Ledger.ReadAsync(Id, Stop)).Version);
    }

    [Fact]
    public async Task A_configured_workspace_that_its_people_set_up_again_is_still_one()
    {
        await using var house = await House.OpenAsync(azurite);
        house.Teams.Rosters[House.Team] = [new(House.HeadOfCms, "C"), new(House.HeadOfAewa, "A"), new(House.HeadOfEurobats, "E"), new(House.NoteTaker, "N")];
        var data = JObject.FromObject(new { name = "Family", zone = "Europe/Berlin", languages = "en", secretariats = "CMS; AEWA; EUROBATS", noteTakers = House.NoteTaker });
        (data["head.CMS"], data["head.AEWA"], data["head.EUROBATS"]) = (House.HeadOfCms, House.HeadOfAewa, House.HeadOfEurobats);
        await house.PressAsync(House.HeadOfCms, "a1", "setup.confirm", data, team: House.Team);

        house.Clock.Advance(NodaTime.Duration.FromHours(1));
        Assert.Contains("What I can do for you", Shown.Words(Assert.Single(await house.SayAsync(House.HeadOfAewa, "help")).Activity));
    }

    [Fact]
    public async Task A_configured_workspace_that_cannot_be_set_up_keeps_the_service_from_starting_and_is_named()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => House.OpenAsync(azurite, ("Workspaces:0:TimeZone", "Europe/Bon")));
        Assert.Contains("Workspaces:0", failure.Message, StringComparison.Ordinal);
        Assert.Contains("time zone", failure.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static JObject With(JObject data, params (string Name, string Value)[] values)
    {
        var copy = (JObject)data.DeepClone();
        foreach (var (name, value) in values)
            copy[name] = value;
        return copy;
    }

    private async Task<House> OpenAsync()
    {
        var house = await House.OpenAsync(azurite);
        house.Teams.Rosters[Team] = [new(Ana, "Ana"), new(Ben, "Ben"), new(Cleo, "Cleo"), new(Dan, "Dan"), new(Guest, "Guest of ours", "elsewhere")];
        return house;
    }

    private async Task<House> SetUpAsync()
    {
        var house = await OpenAsync();
        await house.PressAsync(Ana, "a1", "setup.confirm", Filled, team: Team);
        return house;
    }
}
