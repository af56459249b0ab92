using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

public sealed class DecisionTests(AzuriteFixture azurite)
{
    private const string Said = "record a decision: we will share the registration tool, CMS and AEWA";

    [Fact]
    public async Task Recorded_proposed_and_agreed_on_the_card_a_decision_is_adopted_with_its_number()
    {
        await using var house = await OpenAsync(azurite);
        var draft = Assert.Single(await house.SayAsync(NoteTaker, Said));
        Assert.Contains("DRAFT 1, Q2 2027 MEETING", Shown.Words(draft.Activity));
        Assert.Contains("we will share the registration tool", Shown.Words(draft.Activity));

        var proposed = await house.PressAsync(NoteTaker, draft.Id, "decision.propose", Shown.Action(draft.Activity, "decision.propose"));
        Assert.Contains("UNEP/CMS | ○ |  Not yet", Shown.Words(proposed));
        Assert.DoesNotContain("EUROBATS | ○", Shown.Words(proposed));
        Assert.Contains("Awaits your answer | ○ |  Your answer: |   we will share the registration tool", Words(await house.SayAsync(HeadOfAewa, "what do I owe?")));
        Assert.Contains("Agrees", Shown.Words(await AnswerAsync(house, HeadOfCms, proposed)));
        var adopted = Shown.Words(await AnswerAsync(house, HeadOfAewa, proposed));

        Assert.Contains("CMS-AEWA/ES/2027/Q2/D1", adopted);
        Assert.Contains("In force", adopted);
        Assert.Contains("Adopted Mon 14 June 2027, 10:00", adopted);
        Assert.DoesNotContain("Agree with amendment", adopted);
    }

    [Fact]
    public async Task An_amendment_makes_the_next_version_and_an_old_card_answers_with_it()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await ProposedAsync(house);
        await AnswerAsync(house, HeadOfCms, proposed);
        var data = Answers(proposed, "amend").With("text", "we will share the **registration** tool from May");

        var amended = await house.PressAsync(HeadOfAewa, "a1", "decision.answer", data);

        Assert.Contains("This is version 2", Shown.Words(amended));
        Assert.Contains("UNEP/CMS | ○ |  Not yet", Shown.Words(amended));
        Assert.Contains("from May", Shown.Words(amended));
        Assert.Contains("nothing was changed", Shown.Words(await AnswerAsync(house, HeadOfCms, proposed)));
        Assert.Contains("CMS-AEWA/ES/2027/Q2/D1", Shown.Words(await AnswerAsync(house, HeadOfCms, amended)));
    }

    [Fact]
    public async Task An_objection_puts_both_positions_side_by_side_and_it_can_be_proposed_again()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await ProposedAsync(house);
        await AnswerAsync(house, HeadOfCms, proposed);
        Assert.Contains("why you object", (string?)(await house.PressAsync(HeadOfAewa, "a1", "decision.answer", Answers(proposed, "object")))["value"]);

        var objected = await house.PressAsync(HeadOfAewa, "a1", "decision.answer", Answers(proposed, "object").With("reason", "the cost is not neutral"));

        Assert.Contains("Not agreed", Shown.Words(objected));
        Assert.Contains("✓ |  Agrees", Shown.Words(objected));
        Assert.Contains("“the cost is not neutral”", Shown.Words(objected));
        var next = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "what goes on the next agenda?")).Activity);
        Assert.Contains("we will share the registration tool", next, StringComparison.Ordinal);
        Assert.Contains("“the cost is not neutral”", next, StringComparison.Ordinal);
        var again = await house.PressAsync(HeadOfCms, "a1", "decision.propose", Shown.Action(objected, "decision.propose").With("again", "we will share it at no cost"));
        Assert.Contains("at no cost", Shown.Words(again));
        Assert.Contains("This is version 2", Shown.Words(again));
    }

    [Fact]
    public async Task Presses_that_are_doubled_and_heads_in_the_same_second_count_once_each()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await ProposedAsync(house);
        var before = (await house.WorkspaceAsync()).Version;

        await Task.WhenAll(Enumerable.Range(0, 3).SelectMany(_ => new[] { AnswerAsync(house, HeadOfCms, proposed), AnswerAsync(house, HeadOfAewa, proposed) }));

        var decision = Assert.Single((await house.WorkspaceAsync()).All<Decision>());
        Assert.Equal((2, "CMS-AEWA/ES/2027/Q2/D1"), (decision.Proposal!.Responses.Length, decision.Symbol));
        Assert.Equal(before + 2, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Under_silence_it_is_adopted_at_the_exact_moment_though_nobody_looked()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, Said);
        var silent = Assert.Single(await house.SayAsync(NoteTaker, "put it under silence until Friday 17:00 Bonn")).Activity;
        Assert.Contains("Adopted Fri 18 June 2027, 17:00 in Bonn (15:00 UTC), unless", Shown.Words(silent));
        Assert.Contains("No objection so far", Shown.Words(silent));
        Assert.Contains("Break silence", Shown.Words(silent));

        house.Clock.Reset(Instant.FromUtc(2027, 6, 21, 8, 0));
        var late = await house.PressAsync(HeadOfAewa, "a1", "decision.answer", Answers(silent, "object").With("reason", "too late"));

        Assert.Contains("CMS-AEWA/ES/2027/Q2/D1", Shown.Words(late));
        Assert.Contains("Agrees by silence", Shown.Words(late));
        Assert.Equal(Instant.FromUtc(2027, 6, 18, 15, 0), (await house.WorkspaceAsync()).All<Decision>().Single().Adoption!.At);
    }

    [Fact]
    public async Task Silence_is_broken_in_writing_before_its_end_and_not_put_into_the_past_or_a_missing_hour()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, Said);
        Assert.Contains("is past", Sentence(await house.SayAsync(NoteTaker, "put it under silence until today 9:00 Bonn")));
        Assert.Contains("exact hour", Sentence(await house.SayAsync(NoteTaker, "put it under silence until Friday")));
        house.Clock.Reset(Instant.FromUtc(2027, 3, 26, 8, 0));
        Assert.Contains("clocks change", Sentence(await house.SayAsync(NoteTaker, "put it under silence until 28 March 2027 2:30 Bonn")));
        var silent = Assert.Single(await house.SayAsync(NoteTaker, "put it under silence until 29 March 2027 17:00 Nairobi")).Activity;
        Assert.Contains("17:00 in Nairobi (14:00 UTC)", Shown.Words(silent));

        var broken = Shown.Words(await house.PressAsync(HeadOfAewa, "a1", "decision.answer", Answers(silent, "object").With("reason", "no")));

        Assert.Contains("Not agreed", broken);
        Assert.Contains("The silence was broken by UNEP/AEWA", broken);
    }

    [Fact]
    public async Task Of_one_that_is_withdrawn_while_it_is_under_silence_nobody_agreed_by_silence()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfCms, Said);
        await house.SayAsync(HeadOfCms, "put it under silence until Friday 17:00 Bonn");

        var withdrawn = Words(await house.SayAsync(HeadOfCms, "withdraw the decision"));
        house.Clock.Reset(Instant.FromUtc(2027, 6, 21, 8, 0));

        Assert.Contains("Withdrawn by", withdrawn);
        Assert.DoesNotContain("by silence", withdrawn);
        Assert.DoesNotContain("by silence", Words(await house.SayAsync(HeadOfCms, "show draft 1")));
    }

    [Fact]
    public async Task What_is_said_against_it_stands_in_the_card_that_is_opened_ready_to_be_sent()
    {
        await using var house = await OpenAsync(azurite);
        await ProposedAsync(house);

        var card = Assert.Single(await house.SayAsync(HeadOfAewa, "I object because the cost is not neutral"));

        Assert.Contains(Shown.Card(card.Activity).Descendants().OfType<JObject>(), o => (string?)o["id"] == "reason" && (string?)o["value"] == "the cost is not neutral");
    }

    [Fact]
    public async Task It_is_never_an_older_draft_of_who_has_proposed_another_since()
    {
        await using var house = await OpenAsync(azurite);
        foreach (var said in new[] { Said, "record a decision: we meet in May, CMS and AEWA", "propose it" })
        {
            await house.SayAsync(NoteTaker, said);
            house.Clock.AdvanceMinutes(1);
        }
        Assert.Contains("we meet in May", Words(await house.SayAsync(NoteTaker, "put it under silence until Friday 17:00 Bonn")));
        Assert.Contains("under silence already", Words(await house.SayAsync(NoteTaker, "put it under silence until Friday 18:00 Bonn")));
        Assert.Null((await house.WorkspaceAsync()).Decision(new(1))!.Proposal);
    }

    [Theory]
    [InlineData("en-GB", "prove D1", "Nothing is adopted as D1: a number comes with the adoption", "◐ Proposed", "show draft 1", "prove draft 1", "It is not adopted")]
    [InlineData("en-GB", "show D1 of Q2", "Nothing is adopted as D1: a number comes with the adoption", "◐ Proposed", "show draft 1", "prove draft 1", "It is not adopted")]
    [InlineData("en-GB", "prove D3 of Q2", "Nothing is adopted as D3: a number comes with the adoption", "◐ Proposed", "show draft 1", "who agreed to draft 1", "It is not adopted")]
    [InlineData("fr-FR", "prouve D1", "Rien n’est adopté sous D1", "◐ Proposée", "montre projet 1", "prouve projet 1", "Ce n’est pas adopté")]
    [InlineData("es-ES", "prueba D1", "Nada está adoptado como D1", "◐ Propuesta", "muestra borrador 1", "prueba borrador 1", "No está adoptada")]
    public async Task What_is_not_adopted_has_no_number_and_whoever_asks_for_one_is_shown_the_draft(
        string locale, string said, string named, string state, string offered, string prove, string proved)
    {
        await using var house = await OpenAsync(azurite);
        await ProposedAsync(house);

        var answer = Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity;

        Assert.Contains(named, Shown.Words(answer), StringComparison.Ordinal);
        Assert.Contains(state, Shown.Words(answer), StringComparison.Ordinal);
        var line = Shown.Actions(answer, "say").Single(a => (string?)a["text"] == offered);
        Assert.Contains("we will share the registration tool", Words(await house.SubmitAsync(HeadOfAewa, "a1", line)), StringComparison.Ordinal);
        var proof = Assert.Single(await house.SayAsync(HeadOfAewa, prove, locale)).Activity;
        Assert.Contains(proved, Shown.Words(proof), StringComparison.Ordinal);
        Assert.Contains(state, Shown.Words(proof).Replace("◐ | ", "◐", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("we will share the registration tool", Words(await house.SubmitAsync(HeadOfAewa, "a1", Shown.Action(proof, "decision.show"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prove D1 of Q1")]
    [InlineData("prove D3")]
    [InlineData("prove D1/Rev.1")]
    public async Task A_number_under_which_nothing_stands_at_all_is_unknown(string said)
    {
        await using var house = await OpenAsync(azurite);
        await ProposedAsync(house);
        Assert.Contains("I find no decision", Sentence(await house.SayAsync(HeadOfAewa, said)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "supersede D1 with this")]
    [InlineData("en-GB", "supersede D1 of Q2 by draft 2")]
    [InlineData("fr-FR", "remplace D1 par celle-ci")]
    [InlineData("fr-FR", "remplace D1 par projet 2")]
    [InlineData("es-ES", "sustituye D1 por esta")]
    public async Task A_draft_that_is_on_the_table_is_what_supersedes_where_it_is_pointed_at(string locale, string said)
    {
        await using var house = await OpenAsync(azurite);
        await AdoptedAsync(house);
        await house.SayAsync(HeadOfCms, "record a decision: we will each have our own, CMS and EUROBATS");

        Assert.Contains("CMS-AEWA/ES/2027/Q2/D1", Words(await house.SayAsync(HeadOfCms, said, locale)), StringComparison.Ordinal);

        var workspace = await house.WorkspaceAsync();
        Assert.Equal(2, workspace.All<Decision>().Count());
        var draft = workspace.Decision(new(2))!;
        Assert.Equal(("we will each have our own", new Effect(EffectKind.Supersedes, new(1))), (draft.Current.Text, draft.Effect));
        Assert.Equal(["CMS", "AEWA", "EUROBATS"], draft.Parties.Select(p => p.Code));
    }

    [Fact]
    public async Task A_revision_is_of_the_session_in_which_its_number_was_given_whenever_it_is_agreed()
    {
        await using var house = await OpenAsync(azurite);
        await AdoptedAsync(house);
        house.Clock.Reset(Instant.FromUtc(2027, 7, 5, 8, 0));
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, "revise D1: we will share it from May")).Activity;
        var proposed = await house.PressAsync(HeadOfCms, "a1", "decision.propose", Shown.Action(draft, "decision.propose"));
        await AnswerAsync(house, HeadOfCms, proposed);
        await AnswerAsync(house, HeadOfAewa, proposed);
        Assert.Contains("we will share it from May", Words(await house.SayAsync(HeadOfAewa, "show D1/Rev.1 of Q2")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_found_listed_superseded_and_proved()
    {
        await using var house = await OpenAsync(azurite);
        await AdoptedAsync(house);
        Assert.Contains("registration tool", Words(await house.SayAsync(HeadOfEurobats, "show D1 of Q2")));
        Assert.Contains("1 decision", Words(await house.SayAsync(HeadOfEurobats, "what did we decide in Q2?")));
        Assert.Contains("has none", Words(await house.SayAsync(HeadOfEurobats, "what did we decide in Q1?")));
        Assert.Contains("I find no decision “D7”", Sentence(await house.SayAsync(HeadOfEurobats, "show D7")));
        var proof = Words(await house.SayAsync(HeadOfEurobats, "prove D1"));
        Assert.Contains(Fingerprint.Of("we will share the registration tool"), proof.Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains("Executive Secretary", proof);
        Assert.Contains("The whole record was checked", proof);
        Assert.Contains("✓ The whole record was checked", Sentence(await house.SayAsync(HeadOfEurobats, "verify the register")));

        var draft = Assert.Single(await house.SayAsync(HeadOfCms, "supersede D1: we will each have our own")).Activity;
        Assert.Contains("Supersedes CMS-AEWA/ES/2027/Q2/D1", Shown.Words(draft));
        var proposed = await house.PressAsync(HeadOfCms, "a1", "decision.propose", Shown.Action(draft, "decision.propose"));
        await AnswerAsync(house, HeadOfCms, proposed);
        Assert.Contains("Q2/D2", Shown.Words(await AnswerAsync(house, HeadOfAewa, proposed)));
        Assert.Contains("Superseded by CMS-AEWA/ES/2027/Q2/D2", Words(await house.SayAsync(HeadOfEurobats, "show D1")));
        Assert.Contains("no longer in force", Sentence(await house.SayAsync(HeadOfCms, "retire D1")));
    }

    [Fact]
    public async Task A_draft_is_changed_by_its_form_and_withdrawn_by_words()
    {
        await using var house = await OpenAsync(azurite);
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, Said));
        var form = Shown.Action(draft.Activity, "decision.edit").With("text", "another text").With("secretariats", "CMS,AEWA,EUROBATS")
            .With("session", "ES/2027/C").With("kind", "CostRatio").With("item", "4. Money");

        var edited = await house.PressAsync(HeadOfCms, draft.Id, "decision.edit", form);

        Assert.Contains("Correspondence 2027 · Agenda item: 4. Money · The ratio of shared costs", Shown.Words(edited));
        Assert.Contains("UNEP/CMS, UNEP/AEWA and UNEP/EUROBATS", Shown.Words(edited));
        Assert.Contains("every head’s own answer", Sentence(await house.SayAsync(HeadOfCms, "put it under silence until Friday 17:00")));
        Assert.Contains("carries something", (string?)(await house.PressAsync(HeadOfCms, draft.Id, "decision.edit", form.With("milestones", "x; y")))["value"]);
        Assert.Contains("Withdrawn by", Words(await house.SayAsync(HeadOfCms, "withdraw the decision")));
    }

    [Theory]
    [InlineData("I agree", "en-GB"), InlineData("I object, the cost is not neutral", "en-GB")]
    [InlineData("je m’oppose, le coût n’est pas neutre", "fr-FR"), InlineData("estoy de acuerdo", "es-ES")]
    public async Task Free_text_answers_nothing_it_opens_the_card(string said, string locale)
    {
        await using var house = await OpenAsync(azurite);
        await ProposedAsync(house);
        var before = (await house.WorkspaceAsync()).Version;

        var card = Assert.Single(await house.SayAsync(HeadOfAewa, said, locale));

        Assert.NotNull(Shown.Action(card.Activity, "decision.answer"));
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Theory]
    [InlineData("{\"decision\":\"000001\",\"revision\":\"1\",\"answer\":\"adopt\"}")]
    [InlineData("{\"decision\":\"000001\",\"revision\":\"9\",\"answer\":\"agree\"}")]
    [InlineData("{\"decision\":\"000001\",\"answer\":\"agree\"}")]
    [InlineData("{\"decision\":\"000009\",\"revision\":\"1\",\"answer\":\"agree\"}")]
    [InlineData("{\"decision\":\"'; or *\",\"revision\":\"1\",\"answer\":\"agree\"}")]
    [InlineData("{\"revision\":\"1\",\"answer\":\"agree\"}")]
    [InlineData("{}")]
    public async Task A_forged_answer_gets_a_sentence_and_changes_nothing(string data)
    {
        await using var house = await OpenAsync(azurite);
        await ProposedAsync(house);
        var before = (await house.WorkspaceAsync()).Version;
        Assert.NotEmpty((string?)(await house.PressAsync(HeadOfAewa, "a1", "decision.answer", JToken.Parse(data)))["value"] ?? "");
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Who_is_no_party_or_heads_nothing_is_told_so_and_nothing_changes()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await ProposedAsync(house);
        Assert.Contains("not a party", (string?)(await house.PressAsync(HeadOfEurobats, "a1", "decision.answer", Answers(proposed, "agree")))["value"]);
        foreach (var person in new[] { NoteTaker, Stranger, Elsewhere })
            Assert.NotEmpty((string?)(await house.PressAsync(person, "a1", "decision.answer", Answers(proposed, "agree")))["value"] ?? "");
        Assert.Empty((await house.WorkspaceAsync()).All<Decision>().Single().Proposal!.Responses);
    }

    [Fact]
    public async Task An_officer_in_charge_of_two_parties_is_asked_for_which_and_answers_for_one()
    {
        await using var house = await OpenAsync(azurite,
            ("Workspaces:0:People:3:Roles:0:Role", "OfficerInCharge"), ("Workspaces:0:People:3:Roles:0:Secretariat", "CMS"),
            ("Workspaces:0:People:3:Roles:1:Role", "OfficerInCharge"), ("Workspaces:0:People:3:Roles:1:Secretariat", "AEWA"));
        var proposed = await ProposedAsync(house);
        await house.PressAsync(NoteTaker, "a1", "decision.answer", Answers(proposed, "agree"));
        var question = house.Teams.Posts.Last(p => Shown.Actions(p.Activity, "decision.answer").Any(d => d["secretariat"] is not null));
        JObject For(string code) => Shown.Actions(question.Activity, "decision.answer").First(d => (string?)d["secretariat"] == code);
        // Once answered, the question may have made room for the decision.
        var (aewa, cms) = (For("AEWA"), For("CMS"));

        Assert.Contains("UNEP/AEWA | ✓ |  Agrees", Shown.Words(await house.PressAsync(NoteTaker, question.Id, "decision.answer", aewa)));
        Assert.Contains("another person must answer", (string?)(await house.PressAsync(NoteTaker, question.Id, "decision.answer", cms))["value"]);
    }

    [Fact]
    public async Task A_long_text_with_its_amendment_form_stays_below_what_Teams_takes()
    {
        await using var house = await OpenAsync(azurite);
        var proposed = await ProposedAsync(house);
        var amended = await house.PressAsync(HeadOfAewa, "a1", "decision.answer", Answers(proposed, "amend").With("text", new string('ß', Decision.LongestText)));
        Assert.InRange(amended.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80 * 1024);
        Assert.Contains("4,000 characters", (string?)(await house.PressAsync(HeadOfCms, "a1", "decision.answer", Answers(amended, "amend").With("text", new string('x', 30_000))))["value"]);
    }

    private static async Task<JObject> ProposedAsync(House house)
    {
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, Said));
        return await house.PressAsync(HeadOfCms, draft.Id, "decision.propose", Shown.Action(draft.Activity, "decision.propose"));
    }

    private static async Task AdoptedAsync(House house)
    {
        var proposed = await ProposedAsync(house);
        await AnswerAsync(house, HeadOfCms, proposed);
        await AnswerAsync(house, HeadOfAewa, proposed);
    }

    private static JObject Answers(JObject card, string answer) =>
        (JObject)Shown.Actions(card, "decision.answer").First(d => (string?)d["answer"] == answer).DeepClone();

    private static Task<JObject> AnswerAsync(House house, string person, JObject card) => house.PressAsync(person, "a1", "decision.answer", Answers(card, "agree"));

    private static string Words(List<FakeTeams.Post> posts) => Shown.Words(Assert.Single(posts).Activity);

    private static string Sentence(List<FakeTeams.Post> posts) => (string?)Assert.Single(posts).Activity["text"] ?? "";
}
