using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Testing;
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

    [Theory]
    [InlineData("en", "action for EUROBATS: send the list by 5 May", "action.add; due=2027-05-05; secretariat=EUROBATS; title=send the list")]
    [InlineData("en", "action 3 is done", "action.done; action=3"), InlineData("en", "show action 3", "action.show; action=3")]
    [InlineData("fr", "mesure pour EUROBATS : envoyer la liste d’ici le 5 mai", "action.add; due=2027-05-05; secretariat=EUROBATS; title=envoyer la liste")]
    [InlineData("fr", "la mesure 3 est faite", "action.done; action=3")]
    [InlineData("es", "medida para EUROBATS: enviar la lista antes del 5 de mayo", "action.add; due=2027-05-05; secretariat=EUROBATS; title=enviar la lista")]
    [InlineData("es", "la medida 3 está hecha", "action.done; action=3")]
    public void It_can_be_said_in_every_language(string language, string said, string meaning) =>
        Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Of(language)));

    private static string Words(List<FakeTeams.Post> posts) => Shown.Words(Assert.Single(posts).Activity);
}
