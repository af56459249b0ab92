using Concord.Bot.Tests.Decisions.Finding;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

public sealed class ActionTests(AzuriteFixture azurite)
{
    private const string Said = "action for EUROBATS: send the list of bat experts by 5 July";

    [Fact]
    public async Task An_action_is_owed_by_its_secretariat_until_it_is_done()
    {
        await using var house = await OpenAsync(azurite);
        var card = Assert.Single(await house.SayAsync(NoteTaker, Said));
        Assert.Contains("send the list of bat experts", Shown.Words(card.Activity));
        Assert.Contains("Due Mon 5 July 2027", Shown.Words(card.Activity));
        Assert.Contains("send the list", Words(await house.SayAsync(HeadOfEurobats, "what do I owe?")));
        Assert.DoesNotContain("send the list", Words(await house.SayAsync(HeadOfCms, "what do I owe?")));

        Assert.Contains("✓ |  Done", Shown.Words(await house.PressAsync(HeadOfEurobats, card.Id, "action.done", Shown.Action(card.Activity, "action.done"))));

        Assert.DoesNotContain("send the list", Words(await house.SayAsync(HeadOfEurobats, "what do I owe?")));
    }

    [Fact]
    public async Task One_that_follows_from_a_decision_is_said_with_its_number_and_stands_on_its_card()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfCms, "record a decision: we share the tool, CMS and AEWA");
        await house.SayAsync(HeadOfCms, "add an action to draft 1 for AEWA: write the terms of use by 5 July");
        Assert.Equal(new DecisionId(1), (await house.WorkspaceAsync()).Action(1)!.Decision);
        Assert.Contains("write the terms of use", Words(await house.SayAsync(HeadOfAewa, "draft 1")), StringComparison.Ordinal);
        Assert.Contains("I find no decision “D9”", (string?)Assert.Single(await house.SayAsync(HeadOfCms, "add an action to D9 for AEWA: write the terms of use by 5 July")).Activity["text"], StringComparison.Ordinal);
        Assert.Null((await house.WorkspaceAsync()).Action(2));
    }

    [Fact]
    public async Task Its_owner_gets_more_time_or_another_takes_it_and_nobody_else_says_it_is_done()
    {
        await using var house = await OpenAsync(azurite);
        var card = Assert.Single(await house.SayAsync(NoteTaker, Said));
        Assert.Contains("UNEP/EUROBATS’s to answer for", (string?)(await house.PressAsync(HeadOfCms, card.Id, "action.done", Shown.Action(card.Activity, "action.done")))["value"]);
        Assert.Contains("why more time", (string?)Assert.Single(await house.SayAsync(HeadOfEurobats, "move action 1 to 15 September")).Activity["text"]);
        Assert.Contains("15 September 2027", Words(await house.SayAsync(HeadOfEurobats, "move action 1 to 15 September, the expert is away")));
        Assert.Contains("UNEP/CMS", Words(await house.SayAsync(HeadOfEurobats, "give action 1 to CMS")));
        Assert.NotNull((await house.WorkspaceAsync()).Action(1));
    }

    [Fact]
    public async Task What_two_secretariats_owe_are_two_actions_and_both_are_counted_and_listed()
    {
        await using var house = await OpenAsync(azurite);
        var card = Words(await house.SayAsync(NoteTaker, "action for both secretariats: send the figures by 5 July"));
        Assert.Contains("2 actions, one for each", card);
        Assert.Equal(["CMS", "AEWA"], (await house.WorkspaceAsync()).All<ActionItem>().Select(a => a.Owner.Code));
        var owed = Assert.Single(await house.SayAsync(HeadOfAewa, "what do I owe?")).Activity;
        Assert.Contains("send the figures", Shown.Words(owed));
        Assert.Contains("actions: 1", (string?)Shown.Card(owed)["speak"]);
        Assert.Contains("send the figures", Words(await house.SayAsync(HeadOfCms, "que dois-je faire ?", "fr-FR")));
    }

    [Theory, InlineData("what do I owe before the next meeting?", "en-GB"), InlineData("que dois-je faire avant la prochaine réunion ?", "fr-FR"), InlineData("¿qué debo hacer antes de la próxima reunión?", "es-ES")]
    public async Task Before_the_next_meeting_only_what_is_due_by_then_is_owed(string said, string locale)
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "action for AEWA: sooner by 20 June");
        await house.SayAsync(NoteTaker, "action for AEWA: later by 20 July");
        Assert.NotEmpty((string?)Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity["text"] ?? "");
        await house.GiveAsync(HeadOfCms, new ScheduleMeeting("ES", null, new(new(2027, 7, 1, 10, 0), "Europe/Berlin"), 120));
        var owed = Words(await house.SayAsync(HeadOfAewa, said, locale));
        Assert.Contains("sooner", owed);
        Assert.DoesNotContain("later", owed);
    }

    [Fact]
    public async Task An_old_copy_of_its_card_changes_nothing_and_shows_how_it_stands()
    {
        await using var house = await OpenAsync(azurite);
        var card = Assert.Single(await house.SayAsync(NoteTaker, Said));
        await house.SayAsync(HeadOfEurobats, "move action 1 to 15 September, the expert is away");
        Assert.Contains("out of date", Shown.Words(await house.PressAsync(HeadOfEurobats, card.Id, "action.assign", Shown.Action(card.Activity, "action.assign").With("secretariat", "CMS"))));
        Assert.Equal("EUROBATS", (await house.WorkspaceAsync()).Action(1)!.Owner.Code);
    }

    [Fact]
    public async Task When_its_owners_role_ended_the_note_taker_is_reminded_and_hands_it_on()
    {
        await using var house = await OpenAsync(azurite, ("Workspaces:0:People:2:Roles:0:Until", "2027-06-20"));
        await house.SayAsync(NoteTaker, Said);
        house.Clock.Reset(Instant.FromUtc(2027, 6, 28, 9, 0));
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        var told = Assert.Single(house.Teams.Posts.Skip(before), p => p.Activity["attachments"]?.Any() == true && Shown.Words(p.Activity).Contains("send the list", StringComparison.Ordinal));
        Assert.Equal($"a:{NoteTaker}", told.Conversation);
        Assert.Contains("Nobody heads UNEP/EUROBATS now", Shown.Words(told.Activity));
        Assert.Contains("UNEP/CMS", Words(await house.SayAsync(NoteTaker, "give action 1 to CMS")));
    }

    [Theory]
    [InlineData("en", "add an action to D3 for EUROBATS: send the list by 5 May", "action.add; decision=D3; due=2027-05-05; secretariat=EUROBATS; title=send the list")]
    [InlineData("en", "new action on decision D3 of Q1 for CMS and AEWA: send the list by 5 May", "action.add; decision=D3; due=2027-05-05; secretariat=CMS,AEWA; session=Q1; title=send the list")]
    [InlineData("fr", "ajoute une mesure à D3 pour EUROBATS : envoyer la liste d’ici le 5 mai", "action.add; decision=D3; due=2027-05-05; secretariat=EUROBATS; title=envoyer la liste")]
    [InlineData("es", "añade una medida a D3 para EUROBATS: enviar la lista antes del 5 de mayo", "action.add; decision=D3; due=2027-05-05; secretariat=EUROBATS; title=enviar la lista")]
    [InlineData("en", "action for EUROBATS: send the list by 5 May", "action.add; due=2027-05-05; secretariat=EUROBATS; title=send the list")]
    [InlineData("en", "action 3 is done", "action.done; action=3"), InlineData("en", "show action 3", "action.show; action=3")]
    [InlineData("fr", "mesure pour EUROBATS : envoyer la liste d’ici le 5 mai", "action.add; due=2027-05-05; secretariat=EUROBATS; title=envoyer la liste")]
    [InlineData("fr", "mesure pour EUROBATS : envoyer la liste d’ici au 5 mai", "action.add; due=2027-05-05; secretariat=EUROBATS; title=envoyer la liste")]
    [InlineData("fr", "la mesure 3 est faite", "action.done; action=3")]
    [InlineData("es", "medida para EUROBATS: enviar la lista antes del 5 de mayo", "action.add; due=2027-05-05; secretariat=EUROBATS; title=enviar la lista")]
    [InlineData("es", "la medida 3 está hecha", "action.done; action=3")]
    public void It_can_be_said_in_every_language(string language, string said, string meaning) =>
        Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Of(language)));

    private static string Words(List<FakeTeams.Post> posts) => Shown.Words(Assert.Single(posts).Activity);
}
