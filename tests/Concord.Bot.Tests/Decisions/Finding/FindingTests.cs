using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions.Finding;

public sealed class FindingTests(AzuriteFixture azurite)
{
    private static readonly string[] Texts =
    [
        "The secretariats share one fundraiser", "Nous partageons les locaux du sixième étage", "Compartimos la recaudación de fondos con los Estados", "AEWA/MOP6 Inf.8 is noted", "A joint strategy is written",
    ];

    [Fact]
    public async Task Decisions_are_found_by_forms_of_their_words_in_all_three_languages()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync(Texts);
        foreach (var (said, locale, found) in new[]
        {
            ("what have we decided about fundraising?", "en-GB", Texts[0]), ("what did we decide about local room on the sixième etages", "en-GB", Texts[1]),
            ("qu'avons-nous décidé au sujet du local ?", "fr-FR", Texts[1]), ("qu'avons-nous décidé sur les ETAGES ?", "fr-FR", Texts[1]),
            ("qu'avons-nous décidé sur le partage ?", "fr-FR", Texts[1]), ("qu'avons-nous décidé sur le partage ?", "en-GB", Texts[1]), ("what did we decide about sharing", "en-GB", Texts[0]),
            ("¿qué decidimos sobre compartir?", "es-ES", Texts[2]), ("¿qué hemos decidido sobre recaudaciones?", "es-ES", Texts[2]), ("¿qué decidimos acerca del estado?", "es-ES", Texts[2]),
            ("find the decision about UNEP/AEWA/MOP/Inf/6.8", "en-GB", Texts[3]), ("what did we decide about JOINT STRATEGIES", "en-GB", Texts[4]),
        })
            Assert.Contains(found, await AskedAsync(house, said, locale), StringComparison.Ordinal);
        var card = await AskedAsync(house, "what have we decided about fundraising?");
        Assert.Contains("1 decision: “fundraising”", card);
        Assert.Contains("In force |  · CMS-AEWA/ES/2027/Q2/D1 · ", card);
        Assert.Contains("No decision in the register has these words", await AskedAsync(house, "what have we decided about whales?"));
        Assert.Contains("No decision has all of these words", await AskedAsync(house, "what have we decided about whales and fundraising?"));
    }

    [Fact]
    public async Task A_line_is_each_readers_own_and_follows_its_decision()
    {
        await using var house = await OpenAsync(azurite);
        var draft = await house.ProposeDecisionAsync("one library");
        Assert.Contains("Proposed", await AskedAsync(house, "what did we decide about the library?"));
        Assert.Contains("Proposée", await AskedAsync(house, "qu'avons-nous décidé sur library ?", "fr-FR"));
        await house.GiveAsync(HeadOfCms, new AnswerDecision(draft, new(1, new("CMS"), true, null)));
        await house.GiveAsync(HeadOfAewa, new AnswerDecision(draft, new(1, new("AEWA"), true, null)));
        Assert.Contains("In force |  · CMS-AEWA/ES/2027/Q2/D1 · ", await AskedAsync(house, "what did we decide about the library?"));
        Assert.Contains("En vigueur |  · CMS-AEWA/ES/2027/Q2/D1 · ", await AskedAsync(house, "qu'avons-nous décidé sur library ?", "fr-FR"));
        var line = (await house.SayAsync(HeadOfCms, "what did we decide about the library?"))[0].Activity;
        Assert.Equal($"{House.Id}", (string?)Shown.Actions(line, "decision.show").Single()["workspace"]);
    }

    [Fact]
    public async Task The_register_is_narrowed_down_by_words_and_by_the_questions_of_its_card()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("rooms in Bonn", [], byAll: true);
        await house.AdoptAsync("rooms in Nairobi");
        await house.ProposeDecisionAsync("rooms in Abu Dhabi");
        Assert.Contains("3 decisions: “rooms”", await AskedAsync(house, "what did we decide about rooms?"));
        var ofEurobats = Assert.Single(await house.SayAsync(HeadOfCms, "what did we decide about rooms with EUROBATS in Q2 2027?")).Activity;
        Assert.Contains("1 decision: “rooms” | UNEP/EUROBATS · Q2 · 2027", Shown.Words(ofEurobats));
        Assert.Contains("rooms in Bonn", Shown.Words(ofEurobats));

        Assert.Contains("1 decision | UNEP/CMS and UNEP/EUROBATS", await AskedAsync(house, "decisions of CMS and EUROBATS"));

        // As its form is sent: what is in no question any more is no longer asked.
        var data = Shown.Actions(ofEurobats, "decision.list").Last();
        var pending = await house.PressAsync(HeadOfCms, "a1", "decision.list",
            data.With("about", "room").With("secretariat", "any").With("year", "2027").With("session", "any").With("filter", "pending"));
        Assert.Contains("1 decision: “room” | 2027 · Not decided yet", Shown.Words(pending));
        Assert.Contains("rooms in Abu Dhabi", Shown.Words(pending));
        Assert.Contains("0 decisions", Shown.Words(await house.PressAsync(HeadOfCms, "a1", "decision.list", data.With("about", "").With("filter", "silence"))));
    }

    [Fact]
    public async Task What_is_still_open_from_last_year_is_what_is_not_decided_and_what_is_still_to_be_done()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("done and over");
        await house.AdoptAsync("something follows");
        await house.ProposeDecisionAsync("not decided");
        await house.GiveAsync(NoteTaker, new AddAction(new("CMS"), "do it", new(2028, 3, 1), (await house.WorkspaceAsync()).All<Decision>().ElementAt(1).Id));
        house.Clock.Reset(Instant.FromUtc(2028, 2, 1, 8, 0));
        await house.AdoptAsync("of this year");
        foreach (var (said, locale) in new[]
        {
            ("what is still open from last year?", "en-GB"), ("qu'est-ce qui reste ouvert de l'année dernière ?", "fr-FR"), ("¿qué queda abierto del año pasado?", "es-ES"),
        })
        {
            var card = await AskedAsync(house, said, locale);
            Assert.Contains("something follows", card);
            Assert.Contains("not decided", card);
            Assert.DoesNotContain("of this year", card);
            Assert.DoesNotContain("done and over", card);
        }
    }

    [Fact]
    public async Task The_list_says_what_is_not_adopted_yet_and_a_press_shows_it()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("The register has none like that", await AskedAsync(house, "register of decisions"));
        Assert.Contains("nothing of the kind", await house.AskAsync(HeadOfCms, "export the register as csv"));
        await house.SayAsync(HeadOfCms, "record a decision: we share a car, CMS and AEWA");
        await house.ProposeDecisionAsync("we share a boat");
        await house.ProposeDecisionAsync("we share a bat");
        foreach (var (said, locale, sentence) in new[]
        {
            ("register of decisions", "en-GB", "None of them is adopted. | Not adopted yet: 3 (○ Draft: 1 · ◐ Proposed, awaits answers: 2)"), ("registre des décisions", "fr-FR", "Pas encore adoptées\u00a0: 3 ("),
            ("registro de decisiones", "es-ES", "Aún no adoptadas: 3 ("), ("what did we decide with CMS in Q2?", "en-GB", "Not adopted yet: 3"),
        })
            Assert.Contains(sentence, await AskedAsync(house, said, locale));
        Assert.DoesNotContain("Not adopted yet", await AskedAsync(house, "what did we decide with EUROBATS?"));
        Assert.DoesNotContain("Not adopted yet:", await AskedAsync(house, "pending decisions"));

        await house.AdoptAsync("we share a plane");
        var card = Assert.Single(await house.SayAsync(HeadOfEurobats, "register of decisions")).Activity;
        Assert.Contains("1 decision | we share a plane", Shown.Words(card));
        var shown = await house.PressAsync(HeadOfEurobats, "a1", "decision.list", Shown.Actions(card, "decision.list").First(d => (string?)d["filter"] == "pending"));
        Assert.Contains("3 decisions | Not decided yet", Shown.Words(shown));
        Assert.Contains("we share a bat", Shown.Words(shown));
        Assert.DoesNotContain("plane", Shown.Words(shown));
    }

    [Fact]
    public async Task Each_state_has_its_words_and_the_last_meeting_is_the_one_that_was_held()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("no such meeting", await house.AskAsync(HeadOfCms, "what did we decide at the last meeting?"));
        await house.SayAsync(HeadOfCms, "record a decision: a draft, CMS and AEWA");
        await house.ProposeDecisionAsync("put to them");
        await house.AdoptAsync("in the books");
        await house.GiveAsync(HeadOfCms, new WithdrawDecision(await house.ProposeDecisionAsync("taken back")));
        foreach (var (said, found) in new[] { ("drafts", "a draft"), ("proposed decisions", "put to them"), ("withdrawn decisions", "taken back"), ("decisions in force", "in the books"), ("decisions of Q2 2027", "in the books"), ("decisions with AEWA this year", "in the books") })
        {
            var words = await AskedAsync(house, said);
            Assert.Contains("1 decision", words);
            Assert.Contains(found, words);
        }
        await house.GiveAsync(HeadOfCms, new Domain.Meetings.RecordMeeting("ES", null, new(2027, 6, 10), null));
        Assert.Contains("in the books", await AskedAsync(house, "what did we decide at the last ES meeting?"));
    }

    [Fact]
    public async Task Pages_take_the_list_apart_and_a_press_on_an_old_one_tells_that_the_register_changed()
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync(Enumerable.Range(1, 12).Select(n => $"bats, part {n}"));
        var first = Assert.Single(await house.SayAsync(HeadOfCms, "what did we decide about bats?")).Activity;
        Assert.Contains("1 to 10 of 12", Shown.Words(first));
        var next = Shown.Actions(first, "decision.list").First();
        var second = await house.PressAsync(HeadOfCms, "a1", "decision.list", next);
        Assert.Contains("11 to 12 of 12", Shown.Words(second));
        Assert.Equal(12, Parts(first).Union(Parts((JObject)second["value"]!)).Count());
        Assert.DoesNotContain("has changed", Shown.Words(second));

        await house.AdoptAsync("bats, part 13");
        var old = Shown.Words(await house.PressAsync(HeadOfCms, "a1", "decision.list", next));
        Assert.Contains("The register has changed since", old);
        Assert.Contains("11 to 13 of 13", old);
        Assert.Contains("11 to 13 of 13", Shown.Words(await house.PressAsync(HeadOfCms, "a1", "decision.list", next.With("page", "2147483647"))));
    }

    [Theory]
    [InlineData("what have we decided about '; or *", "no word to look for"), InlineData("what have we decided about the of and", "no word to look for")]
    [InlineData("search the register for ***", "no word to look for")]
    public async Task Nothing_to_look_for_gets_a_sentence(string said, string sentence)
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("of the birds");
        Assert.Contains(sentence, await house.AskAsync(HeadOfCms, said));
    }

    [Fact]
    public async Task Too_much_to_look_for_gets_a_sentence()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("5,0", await house.AskAsync(HeadOfCms, $"what have we decided about {new string('x', 5_000)}"));
        Assert.Contains("1,000 characters, and I can look for 200", await house.AskAsync(HeadOfCms, $"what have we decided about {new string('x', 1_000)}"));
    }

    [Theory]
    [InlineData("{\"secretariat\":\"UNESCO\"}", "none of the secretariats"), InlineData("{\"year\":\"0\"}", "0 decisions"), InlineData("{\"year\":\"9999\"}", "0 decisions")]
    [InlineData("{\"year\":\"-1\"}", "carries something"), InlineData("{\"period\":\"9999-01-01/9999-12-31\"}", "carries something"), InlineData("{\"period\":\"-9998-01-01/2027-01-01\"}", "carries something")]
    [InlineData("{\"filter\":\"everything\"}", "carries something"), InlineData("{\"session\":\"'; or *\"}", "0 decisions"), InlineData("{\"milestone\":\"99\"}", "no milestone 99")]
    [InlineData("{\"about\":\"🐦🦇\"}", "no word to look for"), InlineData("{\"milestone\":\"x\"}", "carries something"), InlineData("{\"page\":\"-1\"}", "1 decision"), InlineData("{\"seen\":\"x\",\"page\":\"7\"}", "1 decision")]
    public async Task A_forged_question_gets_a_sentence(string data, string answer)
    {
        await using var house = await OpenAsync(azurite);
        await house.AdoptAsync("of the birds");
        var reply = await house.PressAsync(HeadOfCms, "a1", "decision.list", new JObject(JObject.Parse("{\"page\":\"0\"}")).With("language", "en").Merged(JObject.Parse(data)));
        Assert.Contains(answer, reply["value"] is JValue sentence ? (string?)sentence : Shown.Words(reply));
    }

    private static async Task<string> AskedAsync(House house, string said, string locale = "en-GB") =>
        Shown.Words(Assert.Single(await house.SayAsync(HeadOfEurobats, said, locale)).Activity);

    private static IEnumerable<string> Parts(JObject from) => System.Text.RegularExpressions.Regex.Matches(from.ToString(), "part [0-9]+").Select(m => m.Value);
}

file static class Json
{
    public static JObject Merged(this JObject one, JObject other)
    {
        one.Merge(other);
        return one;
    }
}
