using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.Decisions.Correspondences;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions.Correspondences;

/// <summary>Today is Monday 14 June 2027.</summary>
public sealed class CorrespondenceTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("en", "circulated to the AEWA StC on 27 Sep", "correspondence.record; body=AEWA StC; held=2026-09-27")]
    [InlineData("en", "We circulated the joint unit arrangements to the AEWA Standing Committee on 1 June, replies by 18 June", "correspondence.record; body=AEWA StC; deadline=18 June; held=2026-06-01; subject=The joint unit arrangements")]
    [InlineData("en", "approved 24 Oct", "correspondence.outcome; held=2026-10-24; outcome=Approved")]
    [InlineData("en", "the AEWA Standing Committee approved it on 24 October, see AEWA/StC12.16", "correspondence.outcome; body=AEWA StC; evidence=AEWA/StC12.16; held=2026-10-24; outcome=Approved")]
    [InlineData("en", "the CMS StC did not approve it on 3 June", "correspondence.outcome; body=CMS StC; held=2026-06-03; outcome=NotApproved")]
    [InlineData("en", "correspondence 2 lapsed on 3 June", "correspondence.outcome; correspondence=2; held=2026-06-03; outcome=Lapsed")]
    [InlineData("en", "reply from Uganda: objects", "correspondence.reply; member=Uganda; reply=objects")]
    [InlineData("fr", "distribué au Comité permanent de l’AEWA le 27 septembre", "correspondence.record; body=AEWA StC; held=2026-09-27")]
    [InlineData("fr", "Les arrangements ont été distribués au Comité permanent de la CMS le 1er juin, réponses avant le 18 juin", "correspondence.record; body=CMS StC; deadline=18 juin; held=2026-06-01; subject=Les arrangements")]
    [InlineData("fr", "le Comité permanent de l’AEWA l’a approuvé le 24 octobre", "correspondence.outcome; body=AEWA StC; held=2026-10-24; outcome=Approved")]
    [InlineData("fr", "la correspondance 2 est caduque le 3 juin", "correspondence.outcome; correspondence=2; held=2026-06-03; outcome=Lapsed")]
    [InlineData("fr", "réponse de la Norvège : s’y oppose", "correspondence.reply; member=Norvège; reply=objects")]
    [InlineData("es", "distribuido al Comité Permanente de AEWA el 27 de septiembre", "correspondence.record; body=AEWA StC; held=2026-09-27")]
    [InlineData("es", "el Comité Permanente de la CMS no aprobó el 3 de junio", "correspondence.outcome; body=CMS StC; held=2026-06-03; outcome=NotApproved")]
    [InlineData("es", "aprobado el 24 de octubre", "correspondence.outcome; held=2026-10-24; outcome=Approved")]
    [InlineData("es", "respuesta de Uganda: se opone", "correspondence.reply; member=Uganda; reply=objects")]
    [InlineData("en", "history of the correspondence with the AEWA StC", "correspondence.history; body=AEWA StC")]
    [InlineData("en", "show the history of correspondence 2", "correspondence.history; correspondence=2")]
    [InlineData("en", "history of the correspondence", "correspondence.history")]
    [InlineData("fr", "l’historique de la correspondance 2", "correspondence.history; correspondence=2")]
    [InlineData("fr", "montre l’historique de la correspondance avec le Comité permanent de l’AEWA", "correspondence.history; body=AEWA StC")]
    [InlineData("es", "el historial de la correspondencia 2", "correspondence.history; correspondence=2")]
    [InlineData("es", "muestra el historial de la correspondencia con el Comité Permanente de AEWA", "correspondence.history; body=AEWA StC")]
    public void It_is_said_in_three_languages(string language, string said, string meaning) =>
        Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Of(language)));

    [Fact]
    public async Task Its_history_shows_every_reply_and_what_came_of_it_when_it_is_over_too()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "circulated the arrangements to the AEWA StC on 1 June, replies by 10 June");
        await house.SayAsync(NoteTaker, "reply from Norway: objects on 2 June");
        await house.SayAsync(NoteTaker, "reply from Norway: agrees on 3 June");
        var card = Assert.Single(await house.SayAsync(NoteTaker, "the AEWA StC did not approve it on 11 June, see AEWA/StC12.16")).Activity;
        foreach (var shown in new[] { Assert.Single(await house.SubmitAsync(HeadOfCms, "a1", Shown.Action(card, "correspondence.history"))), Assert.Single(await house.SayAsync(HeadOfCms, "history of the correspondence with the AEWA StC")) })
        {
            var words = Shown.Words(shown.Activity);
            Assert.Contains("✕ |  Not approved", words);
            Assert.Contains("Shown by AEWA/StC12.16", words);
            Assert.True(words.IndexOf("Thu 3 June", StringComparison.Ordinal) < words.IndexOf("Wed 2 June", StringComparison.Ordinal));
            Assert.Contains("Approval by correspondence", words);
        }
        Assert.Contains("44", Sentence(await house.SayAsync(HeadOfCms, "history of correspondence 44")));
    }

    [Theory]
    [InlineData("en-GB", "circulated The joint unit Arrangements to the AEWA StC on 1 June", "as correspondence 1")]
    [InlineData("fr-FR", "the joint unit arrangements a été distribué au Comité permanent de l’AEWA le 1er juin, réponses avant le 18 juin", "comme correspondance 1")]
    [InlineData("es-ES", "the joint unit arrangements fue distribuido al Comité Permanente de AEWA el 1 de junio", "como correspondencia 1")]
    public async Task The_same_circulation_said_again_by_whomever_is_one_and_its_card_says_so(string locale, string again, string named)
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "circulated the joint unit arrangements to the AEWA StC on 1 June");
        var before = (await house.WorkspaceAsync()).Version;

        foreach (var person in new[] { NoteTaker, HeadOfAewa })
        {
            var words = Shown.Words(Assert.Single(await house.SayAsync(person, again, locale)).Activity);
            Assert.Contains(named, words, StringComparison.Ordinal);
            Assert.Contains("he joint unit arrangements", words, StringComparison.Ordinal);
        }

        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
        Assert.Single((await house.WorkspaceAsync()).All<Correspondence>());
    }

    [Fact]
    public async Task Another_day_or_committee_or_subject_is_another_circulation()
    {
        await using var house = await OpenAsync(azurite);
        foreach (var said in new[]
        {
            "circulated the arrangements to the AEWA StC on 1 June", "circulated the arrangements to the AEWA StC on 2 June",
            "circulated the arrangements to the CMS StC on 1 June", "circulated the budget to the AEWA StC on 1 June", "circulated to the AEWA StC on 1 June",
        })
            await house.SayAsync(NoteTaker, said);
        Assert.Equal(5, (await house.WorkspaceAsync()).All<Correspondence>().Count());
    }

    [Fact]
    public async Task Circulated_replied_to_and_approved_it_shows_all_with_its_evidence_and_the_decision_that_depends_on_it()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfCms, "record a decision: the joint unit goes on, CMS and AEWA");
        var card = Assert.Single(await house.SayAsync(NoteTaker, "circulated the joint unit arrangements to the AEWA StC on 1 June, replies by 10 June")).Activity;
        var words = Shown.Words(card);
        Assert.Contains("CORRESPONDENCE 1  ·  AEWA STANDING COMMITTEE", words);
        Assert.Contains("The joint unit arrangements", words);
        Assert.Contains("Deadline over, no outcome", words);
        Assert.Contains("The rule is not chosen yet", words);

        Assert.Contains("Choose first by which rule", Sentence(await house.SayAsync(NoteTaker, "approved 11 June")));
        var details = Shown.Action(card, "correspondence.details").With("rule", "Explicit").With("members", "Norway; Uganda\nGhana; norway").With("quorum", "2")
            .With("deadline", "2027-06-10").With("decision", "draft 1").With("subject", "the joint unit arrangements");
        var detailed = await house.PressAsync(NoteTaker, "a1", "correspondence.details", details);
        Assert.Contains("Approved when 2 members agree", Shown.Words(detailed));
        Assert.Contains("Agree: 0 of 3 members", Shown.Words(detailed));
        Assert.Contains("0 members agree on the record, and 2 have to", Sentence(await house.SayAsync(NoteTaker, "the AEWA StC approved it on 11 June")));
        await house.SayAsync(NoteTaker, "reply from Norway: agrees on 3 June");
        await house.SayAsync(NoteTaker, "reply from uganda: agrees");
        Assert.Contains("is not among the members", Sentence(await house.SayAsync(NoteTaker, "reply from Mars: agrees")));

        var approved = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "the AEWA StC approved it on 11 June")).Activity);
        Assert.Contains("✓ |  Approved", approved);
        Assert.Contains("Fri 11 June 2027, 10 days after it was circulated", approved);
        Assert.Contains("Nothing shows it yet", approved);
        Assert.Contains("Draft 1, Q2 2027 meeting depends on it", approved);
        Assert.Contains("Shown by AEWA/StC12.16", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "correspondence 1 is shown by AEWA/StC12.16")).Activity));
        Assert.Contains("Depends on correspondence 1 with AEWA StC: ✓ Approved", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show draft 1")).Activity));
        Assert.Contains("1 approval by correspondence", Shown.Words(Assert.Single(await house.SayAsync(HeadOfEurobats, "show the approvals by correspondence")).Activity));
    }

    [Fact]
    public async Task The_committee_asks_which_and_what_cannot_be_gets_a_sentence_and_changes_nothing()
    {
        await using var house = await OpenAsync(azurite);
        var asked = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "circulated to the StC on 1 June")).Activity);
        Assert.Contains("circulated to the CMS Standing Committee on 1 June", asked);
        Assert.Contains("circulated to the AEWA Standing Committee on 1 June", asked);
        Assert.Contains("No correspondence is open", Sentence(await house.SayAsync(NoteTaker, "approved 11 June")));
        var card = Assert.Single(await house.SayAsync(NoteTaker, "circulated to the AEWA StC on 1 June"));
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains("before it was circulated", Sentence(await house.SayAsync(NoteTaker, "approved 24 May")));
        Assert.Contains("Only the Executive Secretary or the officer-in-charge of UNEP/AEWA", Sentence(await house.SayAsync(HeadOfCms, "approved 11 June")));
        Assert.Equal(before + 0, (await house.WorkspaceAsync()).Version);
        foreach (var data in new[]
        {
            """{"correspondence":"9","outcome":"Approved","held":"2027-06-11","seen":"1"}""", """{"correspondence":"1","outcome":"Adopted","held":"2027-06-11"}""",
            """{"correspondence":"1","outcome":"Approved","held":"yesterday"}""", """{"correspondence":"'; or *"}""", "{}",
        })
            Assert.NotEmpty((string?)(await house.PressAsync(NoteTaker, card.Id, "correspondence.outcome", JToken.Parse(data)))["value"] ?? "");
        foreach (var (name, value) in new[] { ("quorum", "many"), ("deadline", "soon"), ("rule", "Majority"), ("members", string.Join(';', Enumerable.Range(0, 90))), ("decision", "D77") })
            Assert.NotEmpty((string?)(await house.PressAsync(NoteTaker, card.Id, "correspondence.details", Shown.Action(card.Activity, "correspondence.details").With("rule", "Explicit").With(name, value)))["value"] ?? "");
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task When_the_deadline_nears_the_note_taker_is_told_and_when_it_is_missed_the_head_of_the_committees_secretariat_too()
    {
        await using var house = await OpenAsync(azurite);
        foreach (var person in new[] { NoteTaker, HeadOfAewa, HeadOfCms })
            await house.SayAsync(person, "help");
        await house.SayAsync(NoteTaker, "circulated the arrangements to the AEWA StC on 14 June, replies by 24 June");
        Assert.Equal([NoteTaker], await ToldOnAsync(house, 21, "Replies are awaited until Thu 24 June 2027"));
        Assert.Equal([HeadOfAewa, NoteTaker], await ToldOnAsync(house, 25, "The deadline is over: record the outcome, or tell AEWA StC"));
        await house.SayAsync(NoteTaker, "correspondence 1 lapsed on 25 June");
        Assert.Equal(OutcomeKind.Lapsed, (await house.WorkspaceAsync()).Correspondence(1)!.Outcome!.Kind);
        Assert.Empty(await ToldOnAsync(house, 28, "The deadline is over"));
    }

    private static async Task<IEnumerable<string>> ToldOnAsync(House house, int day, string words)
    {
        var before = house.Teams.Posts.Count;
        house.Clock.Reset(Instant.FromUtc(2027, 6, day, 9, 0));
        await house.SettleAsync();
        return house.Teams.Posts.Skip(before).Where(p => p.Activity["attachments"]?.Any() == true && Shown.Words(p.Activity).Contains(words, StringComparison.Ordinal))
            .Select(p => p.Conversation[2..]).Order();
    }

    private static string Sentence(List<FakeTeams.Post> posts) => (string?)Assert.Single(posts).Activity["text"] ?? "";
}
