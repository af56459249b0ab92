using System.Net;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions.Finding;

/// <summary>The register searched and cited where people write to others.</summary>
public sealed class MessageBoxTests(AzuriteFixture azurite)
{
    private const string Host = "https://concord.example.org";

    [Theory]
    [InlineData("fundraising", "en-GB"), InlineData("recaudaciones", "es-ES"), InlineData("fund", "en-GB"), InlineData("D1", "fr-FR"), InlineData("fundraising with AEWA 2027", "en-GB"), InlineData("", "en-GB")]
    public async Task What_is_typed_so_far_finds_decisions_to_be_cited(string typed, string locale)
    {
        await using var house = await OpenAsync(azurite, ("Address", Host));
        await house.AdoptAsync("The fundraiser is shared: recaudación de fondos");
        var found = Assert.Single(await FoundAsync(house, HeadOfCms, typed, locale));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found["contentType"]);
        Assert.Equal("The fundraiser is shared: recaudación de fondos", (string?)found["preview"]!["content"]!["title"]);
        Assert.Contains("CMS-AEWA/ES/2027/Q2/D1", (string?)found["preview"]!["content"]!["text"]);
        Assert.Contains("/d/family/000001", WordsOf(found));
    }

    [Fact]
    public async Task A_cited_decision_says_what_was_decided_and_nothing_of_who_answered_what_or_what_is_not_adopted()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await house.ProposeDecisionAsync("a secret plan");
        await house.GiveAsync(HeadOfCms, new AnswerDecision(proposed, new(1, new("CMS"), false, "we dislike it")));
        await house.AdoptAsync("an open plan");
        await house.GiveAsync(NoteTaker, new AddAction(new("CMS"), "call the lawyers", new(2027, 9, 1), new(2)));
        var (open, secret) = (WordsOf(Assert.Single(await FoundAsync(house, HeadOfCms, "open"))), Assert.Single(await FoundAsync(house, HeadOfCms, "secret")));
        Assert.Contains("an open plan", open);
        Assert.Contains("UNEP/CMS and UNEP/AEWA", open);
        Assert.DoesNotContain("Agrees", open);
        Assert.DoesNotContain("lawyers", open);
        var card = ((JObject)secret["content"]!).ToString();
        Assert.Contains("Not adopted yet", card);
        Assert.DoesNotContain("secret", card);
        Assert.DoesNotContain("dislike", card);
    }

    [Fact]
    public async Task Its_button_shows_all_of_it_to_who_may_read_it_alone_and_a_sentence_to_others_wherever_it_is_pressed()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("an open plan");
        var data = ButtonOf(Assert.Single(await FoundAsync(house, HeadOfCms, "plan")));
        foreach (var team in new[] { null, "19:elsewhere@thread.tacv2" })
        {
            var read = await house.PressAsync(HeadOfAewa, "a1", "decision.show", data, team: team);
            Assert.Contains("UNEP/AEWA | ✓ |  Agrees", Shown.Words(read));
            Assert.Empty(read["value"]!["actions"] ?? new JArray());
            foreach (var person in new[] { Stranger, Elsewhere })
                Assert.DoesNotContain("plan", (string?)(await house.PressAsync(person, "a1", "decision.show", data, team: team))["value"]);
        }
        Assert.Empty(house.Teams.Posts);
        Assert.False(house.Teams.HasChange);
    }

    [Fact]
    public async Task A_stranger_finds_nothing_and_who_is_of_another_group_only_their_own()
    {
        await using var house = await OpenAsync(azurite, ("Address", Host));
        await house.AdoptAsync("an open plan");
        Assert.Contains("I do not know you", await SaidAsync(house, Stranger, "plan"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("No decision in the register", await SaidAsync(house, Elsewhere, "plan"));
        foreach (var person in new[] { Stranger, Elsewhere })
            Assert.Equal("", (await LinkAsync(house, person, $"{Host}/d/family/000001")).Body);
        // In another tenant even a member is nobody.
        Assert.Contains("I do not know you", (string?)Result(await house.DeliverAsync(Query(house, HeadOfCms, "plan").With("channelData", new { tenant = new { id = "foreign" } })))["text"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_works_in_two_groups_finds_the_decisions_of_both_and_sees_of_which_they_are()
    {
        await using var house = await OpenAsync(azurite, ("Workspaces:1:People:0:ObjectId", HeadOfCms), ("Workspaces:1:Name", "Others"));
        await house.AdoptAsync("a plan of one");
        var found = await FoundAsync(house, HeadOfCms, "plan");
        Assert.Contains("◇ CMS Family", (string?)Assert.Single(found)["preview"]!["content"]!["text"]);
    }

    [Fact]
    public async Task An_address_pasted_into_a_message_shows_its_decision_and_other_addresses_nothing()
    {
        await using var house = await OpenAsync(azurite, ("Address", Host));
        await house.AdoptAsync("an open plan");
        Assert.Contains($"{Host}/d/family/000001", await house.AskAsync(HeadOfCms, "link to D1"));
        var (status, body) = await LinkAsync(house, HeadOfAewa, $"{Host}/d/family/000001");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("an open plan", WordsOf(Assert.Single(Result((status, body))["attachments"]!)));
        foreach (var url in new[] { $"{Host}/d/family/000009", $"{Host}/d/others/000001", $"{Host}/d/family/1", $"{Host}/d/'; or */000001", "https://evil.example.org/d/family/000001", "not an address", null })
            Assert.Equal((HttpStatusCode.OK, ""), await LinkAsync(house, HeadOfAewa, url));
    }

    [Theory, InlineData(null), InlineData(""), InlineData("<attachment id=\"a1b2\"></attachment>")]
    public async Task A_card_dropped_into_the_chat_with_the_bot_opens_its_decision_for_who_may_read_it(string? text)
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("an open plan");
        var card = Assert.Single(await FoundAsync(house, HeadOfCms, "plan"));
        object[] dropped = [new { contentType = "text/html", content = "<div></div>" }, new { contentType = card["contentType"], content = card["content"] }];
        var open = Assert.Single(await house.SayAsync(HeadOfAewa, text, attachments: dropped)).Activity;
        Assert.Contains("UNEP/AEWA | ✓ |  Agrees", Shown.Words(open));
        Assert.NotEmpty(Shown.Actions(open, "decision.change"));
        // What is written beside it is what is meant.
        Assert.Contains("Perhaps you meant", Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "look at this one", attachments: dropped)).Activity));
        foreach (var person in new[] { Stranger, Elsewhere })
            Assert.DoesNotContain("plan", (string?)Assert.Single(await house.SayAsync(person, text, attachments: dropped)).Activity["text"]);
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","actions":[{"type":"Action.Execute","verb":"decision.withdraw","data":{"decision":"000001","workspace":"family"}}]}""", "I read text")]
    [InlineData("""{"type":"AdaptiveCard","actions":[{"type":"Action.Execute","verb":"decision.show","data":{"decision":"000009","workspace":"family"}}]}""", "carries something")]
    [InlineData("""{"type":"AdaptiveCard","actions":[{"type":"Action.Execute","verb":"decision.show","data":{"decision":"000001","workspace":"others"}}]}""", "do not know you")]
    [InlineData("""{"type":"AdaptiveCard","actions":{"verb":7}}""", "I read text"), InlineData("""{"type":"AdaptiveCard","actions":[7,{"verb":["decision.show"]},null]}""", "I read text"), InlineData("[]", "I read text"), InlineData("\"\"", "I read text"), InlineData("null", "I read text")]
    public async Task Any_other_card_that_is_dropped_there_does_nothing_and_gets_a_sentence(string content, string sentence)
    {
        await using var house = await OpenAsync(azurite);
        await house.ProposeDecisionAsync("an open plan");
        var version = (await house.WorkspaceAsync()).Version;
        var dropped = new JArray(new JObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = JToken.Parse(content) });
        Assert.Contains(sentence, (string?)Assert.Single(await house.SayAsync(HeadOfCms, null, attachments: dropped)).Activity["text"], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(version, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task An_address_that_is_sent_to_the_bot_opens_its_decision()
    {
        await using var house = await OpenAsync(azurite, ("Address", Host));
        await house.AdoptAsync("an open plan");
        Assert.Contains("UNEP/AEWA | ✓ |  Agrees", Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, $"{Host}/d/family/000001")).Activity));
        Assert.Contains("no decision “draft 9”", await house.AskAsync(HeadOfAewa, $"{Host}/d/family/000009"));
        Assert.DoesNotContain("plan", await house.AskAsync(Elsewhere, $"{Host}/d/family/000001"));
    }

    [Fact]
    public async Task Without_an_address_of_the_service_decisions_have_none()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("an open plan");
        Assert.Contains("operator", await house.AskAsync(HeadOfCms, "link to D1"));
        Assert.Equal((HttpStatusCode.OK, ""), await LinkAsync(house, HeadOfCms, $"{Host}/d/family/000001"));
    }

    [Fact]
    public async Task A_browser_is_told_the_same_at_every_address_and_nothing_of_the_record()
    {
        await using var house = await OpenAsync(azurite, ("Address", Host));
        await house.AdoptAsync("an open plan");
        var (status, page) = await house.GetAsync("/d/family/000001");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(page, (await house.GetAsync("/d/nobody/999999")).Body);
        Assert.Equal(page, (await house.GetAsync("/d/family/%3Cscript%3E")).Body);
        Assert.Contains("paste the address into a message in Microsoft Teams", page);
        Assert.DoesNotContain("plan", page);
        Assert.DoesNotContain("family", page);
    }

    [Fact]
    public async Task Results_come_in_pages()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync(Enumerable.Range(1, 5).Select(n => $"bats, part {n}"));
        List<string> titles = [];
        for (var skip = 0; skip < 6; skip += 2)
            titles.AddRange((await FoundAsync(house, HeadOfCms, "bats", skip: skip, count: 2)).Select(f => (string)f["preview"]!["content"]!["title"]!));
        Assert.Equal(5, titles.Distinct().Count());
        Assert.Equal(5, titles.Count);
        Assert.Contains("no more", await SaidAsync(house, HeadOfCms, "bats", skip: 6));
        Assert.Contains("no more", await SaidAsync(house, HeadOfCms, "bats", skip: int.MaxValue));
        Assert.Equal(5, (await FoundAsync(house, HeadOfCms, "bats", skip: -7, count: 100)).Count);
    }

    [Theory]
    [InlineData("'; or *", "no word to look for"), InlineData("🐦", "no word to look for"), InlineData("the of", "no word to look for"), InlineData("whales", "No decision in the register"), InlineData("0", "No decision")]
    public async Task What_cannot_be_found_gets_a_sentence(string typed, string sentence)
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("of the birds");
        Assert.Contains(sentence, await SaidAsync(house, HeadOfCms, typed));
        Assert.Contains("5,000 characters", await SaidAsync(house, HeadOfCms, new string('x', 5_000)));
    }

    [Theory]
    [InlineData("{}"), InlineData("""{"parameters":null,"queryOptions":null}"""), InlineData("""{"parameters":[null]}"""), InlineData("""{"parameters":[{"name":"query","value":{"a":1}}]}""")]
    [InlineData("""{"parameters":[{"name":"initialRun","value":true}]}""")]
    public async Task A_question_without_words_lists_the_newest(string value)
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("one", "two");
        var result = Result(await house.DeliverAsync(Query(house, HeadOfCms, "").With("value", JToken.Parse(value))));
        Assert.Equal(["two", "one"], result["attachments"]!.Select(a => (string?)a["preview"]!["content"]!["title"]));
    }

    private static JObject Query(House house, string person, string typed, string locale = "en-GB", int skip = 0, int count = 25) =>
        house.Message(person, null, locale).With("type", "invoke").With("name", "composeExtension/query").With("value", new
        {
            commandId = "decisions", parameters = new[] { new { name = "query", value = typed } }, queryOptions = new { skip, count },
        });

    private static Task<(HttpStatusCode Status, string Body)> LinkAsync(House house, string person, string? url) =>
        house.DeliverAsync(house.Message(person, null).With("type", "invoke").With("name", "composeExtension/queryLink").With("value", new { url }));

    private static async Task<List<JToken>> FoundAsync(House house, string person, string typed, string locale = "en-GB", int skip = 0, int count = 25) =>
        [.. Result(await house.DeliverAsync(Query(house, person, typed, locale, skip, count)))["attachments"] ?? throw new InvalidOperationException($"Nothing found by {typed}.")];

    private static async Task<string> SaidAsync(House house, string person, string typed, int skip = 0) =>
        (string?)Result(await house.DeliverAsync(Query(house, person, typed, skip: skip)))["text"] ?? "";

    private static JObject Result((HttpStatusCode Status, string Body) answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return (JObject)JObject.Parse(answer.Body)["composeExtension"]!;
    }

    private static string WordsOf(JToken found) => Shown.Words(new JObject { ["value"] = found["content"] });

    private static JObject ButtonOf(JToken found) => Shown.Actions(new JObject { ["value"] = found["content"] }, "decision.show").Single();
}
