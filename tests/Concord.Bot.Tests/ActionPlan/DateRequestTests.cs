using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class DateRequestTests(AzuriteFixture azurite)
{
    private const string Plan = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
        Fundraising,Bat night,EUROBATS,28 August 2027,,
        """;

    private const string Moving = "move milestone 1 to 15 September, the venue is not free";

    [Theory]
    [InlineData("en-GB", Moving, "New date asked for: Wed 15 September 2027 instead of Wed 30 June 2027", "the venue is not free")]
    [InlineData("fr-FR", "déplace le jalon 1 au 15 septembre, la salle n’est pas libre", "Nouvelle date demandée", "la salle n’est pas libre")]
    [InlineData("es-ES", "mueve el hito 1 al 15 de septiembre, la sala no está libre", "Nueva fecha solicitada", "la sala no está libre")]
    public async Task A_date_is_asked_for_in_words_and_moves_when_the_other_head_presses(string locale, string said, string asked, string reason)
    {
        await using var house = await OpenWithPlanAsync();

        var words = Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, said, locale)).Activity);
        Assert.Contains(asked, words, StringComparison.Ordinal);
        Assert.Contains(reason, words, StringComparison.Ordinal);
        Assert.Equal("2027-06-30", (await house.MilestoneAsync(1)).Due.ToString());

        var answer = await AnswerAsync(house, HeadOfAewa, "accept");

        Assert.Contains("First agreed for Wed 30 June 2027 · moved once, +77 days", Shown.Words(answer), StringComparison.Ordinal);
        Assert.Equal(("2027-09-15", "2027-06-30"), ((await house.MilestoneAsync(1)).Due.ToString(), (await house.MilestoneAsync(1)).Baseline.ToString()));
        Assert.Equal(reason, (await house.MilestoneAsync(1)).DateChanges[^1].Reason);
    }

    [Theory]
    [InlineData("en-GB", "bring milestone 1 forward to 20 June, the donors meet in July")]
    [InlineData("fr-FR", "avance le jalon 1 au 20 juin, les donateurs se réunissent en juillet")]
    [InlineData("es-ES", "adelanta el hito 1 al 20 de junio, los donantes se reúnen en julio")]
    public async Task A_date_before_the_one_first_agreed_is_a_change_too_and_the_card_tells_how_much_sooner(string locale, string said)
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, said, locale);
        Assert.Equal("2027-06-30", (await house.MilestoneAsync(1)).Due.ToString());

        var answer = await AnswerAsync(house, HeadOfAewa, "accept");

        Assert.Contains("First agreed for Wed 30 June 2027 · moved once, −10 days", Shown.Words(answer), StringComparison.Ordinal);
        Assert.Equal("2027-06-20", (await house.MilestoneAsync(1)).Due.ToString());
    }

    [Fact]
    public async Task Without_a_reason_the_card_asks_for_it_and_nothing_is_stored()
    {
        await using var house = await OpenWithPlanAsync();
        var card = Assert.Single(await house.SayAsync(HeadOfCms, "move milestone 1 to 15 September"));
        Assert.Contains("Why is another date needed?", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Empty((await house.MilestoneAsync(1)).DateChanges);

        await house.PressAsync(HeadOfCms, card.Id, "milestone.move", Shown.Action(card.Activity, "milestone.move").With("reason", "the venue is not free"));

        Assert.Equal("2027-09-15", (await house.MilestoneAsync(1)).OpenChange?.To.ToString());
    }

    [Fact]
    public async Task The_milestones_card_asks_for_day_and_reason()
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfCms, 1);
        var input = Shown.Card(card.Activity).Descendants().OfType<Newtonsoft.Json.Linq.JObject>().Single(o => (string?)o["type"] == "Input.Date");
        Assert.Equal(("2027-06-14", "2027-12-31"), ((string?)input["min"], (string?)input["max"]));

        var data = Shown.Action(card.Activity, "milestone.move").With("newDate", "2027-09-15").With("reason", "the venue is not free");
        await house.PressAsync(HeadOfCms, card.Id, "milestone.move", data);
        await house.PressAsync(HeadOfCms, card.Id, "milestone.move", data);

        Assert.Single((await house.MilestoneAsync(1)).DateChanges);
    }

    [Fact]
    public async Task A_refusal_with_its_reason_leaves_the_old_date_for_the_next_meeting()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);

        Assert.Contains("why the date does not suit", (string?)(await AnswerAsync(house, HeadOfAewa, "refuse"))["value"], StringComparison.Ordinal);
        var answer = await AnswerAsync(house, HeadOfAewa, "refuse", "the donors meet in July");

        Assert.Contains("For the next meeting’s agenda", Shown.Words(answer), StringComparison.Ordinal);
        Assert.True((await house.MilestoneAsync(1)).OnNextAgenda);
        var history = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "history of milestone 1")).Activity);
        Assert.Contains("UNEP/AEWA refuses Wed 15 September 2027 |   “the donors meet in July”", history, StringComparison.Ordinal);
        Assert.Contains("refused, the old date stands", history, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I accept the new date for milestone 1", "en-GB")]
    [InlineData("I accept the new date", "en-GB")]
    [InlineData("I refuse the new date for milestone 1", "en-GB")]
    [InlineData("j’accepte la nouvelle date du jalon 1", "fr-FR")]
    [InlineData("acepto la nueva fecha del hito 1", "es-ES")]
    public async Task Words_alone_accept_nothing_and_open_the_card_with_its_buttons(string said, string locale)
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);
        var card = Assert.Single(await house.SayAsync(HeadOfAewa, said, locale));
        Assert.NotNull(Shown.Action(card.Activity, "date.answer"));
        Assert.NotNull((await house.MilestoneAsync(1)).OpenChange);
        Assert.Single((await house.MilestoneAsync(1)).OpenChange!.Answers);
    }

    [Fact]
    public async Task Only_a_responsible_head_who_has_not_answered_is_heard()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);
        foreach (var person in new[] { HeadOfCms, HeadOfEurobats, NoteTaker, Stranger, Elsewhere })
            Assert.Equal("application/vnd.microsoft.activity.message", (string?)(await AnswerAsync(house, person, "accept"))["type"]);
        Assert.Single((await house.MilestoneAsync(1)).OpenChange!.Answers);
    }

    [Theory]
    [InlineData("move milestone 1 to 31 June, no room", "31 June")]
    [InlineData("move milestone 1 to 30 June, no room", "as it is")]
    [InlineData("move milestone 1 to 15 January, no room", "carried over")]
    [InlineData("move milestone 1 to 13 June 2027, no room", "past already")]
    [InlineData("move milestone 77 to 15 September, no room", "77")]
    [InlineData("move milestone 1 to whenever, no room", "cannot read the date")]
    [InlineData("withdraw the date request for milestone 1", "Nobody asks")]
    [InlineData("I accept the new date for milestone 1", "Nobody asks")]
    public async Task What_cannot_be_is_told_in_a_sentence_and_changes_nothing(string said, string named)
    {
        await using var house = await OpenWithPlanAsync();
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains(named, (string?)Assert.Single(await house.SayAsync(HeadOfCms, said)).Activity["text"], StringComparison.Ordinal);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_second_request_is_told_of_the_open_one_which_its_requester_may_withdraw()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);
        var refused = (string?)Assert.Single(await house.SayAsync(HeadOfAewa, "move milestone 1 to 1 October, no room")).Activity["text"];
        Assert.Contains("UNEP/CMS has already asked", refused, StringComparison.Ordinal);
        Assert.Contains("Wed 15 September 2027", refused, StringComparison.Ordinal);
        Assert.Contains("UNEP/CMS", (string?)Assert.Single(await house.SayAsync(HeadOfAewa, "withdraw the date request for milestone 1")).Activity["text"], StringComparison.Ordinal);

        await house.SayAsync(HeadOfCms, "withdraw the date request for milestone 1");

        Assert.Equal(DateOutcome.Withdrawn, (await house.MilestoneAsync(1)).DateChanges[^1].Outcome);
    }

    [Fact]
    public async Task Two_heads_who_accept_at_once_both_count_and_a_press_delivered_twice_counts_once()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Of all three,CMS; AEWA; EUROBATS,30 June 2027,,");
        await house.SayAsync(HeadOfCms, Moving);

        var card = await house.OpenAsync(NoteTaker, 1);
        await Task.WhenAll(new[] { HeadOfAewa, HeadOfEurobats, HeadOfAewa }.Select(
            p => house.PressAsync(p, card.Id, "date.answer", Shown.Action(card.Activity, "date.answer"))));

        var milestone = await house.MilestoneAsync(1);
        Assert.Equal("2027-09-15", milestone.Due.ToString());
        Assert.Equal(["AEWA", "CMS", "EUROBATS"], milestone.DateChanges[^1].Answers.Select(a => a.Secretariat.Code).Order());
    }

    [Theory]
    [InlineData("{\"milestone\":\"2027-001\",\"answer\":\"accept\"}")]
    [InlineData("{\"milestone\":\"2027-001\",\"answer\":\"adopt\",\"seen\":\"3\"}")]
    [InlineData("{\"milestone\":\"2027-001\",\"answer\":\"accept\",\"seen\":\"999\"}")]
    [InlineData("{\"milestone\":\"2027-099\",\"answer\":\"accept\",\"seen\":\"3\"}")]
    [InlineData("{\"answer\":\"accept\",\"seen\":\"3\",\"secretariat\":\"AEWA\"}")]
    public async Task A_forged_answer_gets_a_sentence_and_changes_nothing(string data)
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);
        var before = (await house.WorkspaceAsync()).Version;
        var answer = await house.PressAsync(HeadOfAewa, "a1", "date.answer", Newtonsoft.Json.Linq.JToken.Parse(data));
        Assert.NotEmpty((string?)answer["value"] ?? "");
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("tomorrow")]
    [InlineData("")]
    public async Task A_day_that_does_not_exist_does_not_come_through_the_card_either(string day)
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfCms, 1);
        var data = Shown.Action(card.Activity, "milestone.move").With("newDate", day).With("reason", "no room");
        Assert.NotEmpty((string?)(await house.PressAsync(HeadOfCms, card.Id, "milestone.move", data))["value"] ?? "");
        Assert.Empty((await house.MilestoneAsync(1)).DateChanges);
    }

    [Fact]
    public async Task The_third_slip_is_flagged_on_the_card_and_in_lists()
    {
        await using var house = await OpenWithPlanAsync();
        foreach (var month in new[] { "September", "October", "November" })
            await house.SayAsync(HeadOfEurobats, $"move milestone 2 to 15 {month}, the bats are late");
        Assert.Contains("⚑ put off 3 times", Shown.Words((await house.OpenAsync(NoteTaker, 2)).Activity), StringComparison.Ordinal);
        Assert.Contains("⚑ put off 3 times", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "show the action plan")).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_whom_is_one_card_whose_lines_open_the_milestones()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfCms, Moving);
        house.Clock.Advance(Duration.FromDays(20));

        var aewa = Assert.Single(await house.SayAsync(HeadOfAewa, "what do I owe?")).Activity;
        Assert.Contains("New dates that await an answer", Shown.Words(aewa), StringComparison.Ordinal);
        Assert.Contains("Overdue", Shown.Words(aewa), StringComparison.Ordinal);
        Assert.Equal("2027-001", (string?)Shown.Action(aewa, "milestone.show")["milestone"]);
        Assert.DoesNotContain("await an answer", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "qu’est-ce que je dois ?", "fr-FR")).Activity), StringComparison.Ordinal);
        Assert.Contains("Nada le espera", Shown.Words(Assert.Single(await house.SayAsync(HeadOfEurobats, "¿qué tengo pendiente?", "es-ES")).Activity), StringComparison.Ordinal);
        Assert.Contains("CMS Family", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "what do I owe?")).Activity), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Newtonsoft.Json.Linq.JObject> AnswerAsync(House house, string person, string answer, string? why = null)
    {
        var card = await house.OpenAsync(NoteTaker, 1);
        var data = Shown.Card(card.Activity).Descendants().OfType<Newtonsoft.Json.Linq.JObject>().First(o => (string?)o["answer"] == answer);
        return await house.PressAsync(person, card.Id, "date.answer", why is null ? data : data.With("why", why));
    }

    private async Task<House> OpenWithPlanAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Plan);
        return house;
    }
}
