using Concord.Bot.Tests.Decisions.Finding;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

/// <summary>An action is somebody's who works in the secretariat that owes it.</summary>
public sealed class ActionOwnerTests(AzuriteFixture azurite)
{
    private const string Weber = "00000000-0000-0000-0000-0000000000d1";

    [Theory]
    [InlineData("action for Ms Weber: send the figures by 5 July", "en-GB")]
    [InlineData("mesure pour Mme Weber : envoyer les chiffres d’ici le 5 juillet", "fr-FR")]
    [InlineData("medida para la Sra. Weber: enviar las cifras antes del 5 de julio", "es-ES")]
    public async Task It_is_given_to_somebody_by_name_and_still_counts_for_their_secretariat(string said, string locale)
    {
        await using var house = await WithWeberAsync("AEWA");
        var card = Assert.Single(await house.SayAsync(NoteTaker, said, locale));
        Assert.Contains("Anna Weber (UNEP/AEWA)", Shown.Words(card.Activity));
        var action = (await house.WorkspaceAsync()).Action(1)!;
        Assert.Equal(("AEWA", Weber), (action.Owner.Code, action.Assignee));
        Assert.Contains("5 Jul", Words(await house.SayAsync(Weber, "what do I owe?")));
        Assert.Contains("5 Jul", Words(await house.SayAsync(HeadOfAewa, "what do I owe?")));
        Assert.DoesNotContain("5 Jul", Words(await house.SayAsync(HeadOfCms, "what do I owe?")));
    }

    [Fact]
    public async Task Whoever_is_to_do_it_is_reminded_says_that_it_is_done_and_nobody_else_of_the_staff()
    {
        await using var house = await WithWeberAsync("AEWA", "Coordinator");
        await house.SayAsync(NoteTaker, "action for Ms Weber: send the figures by 5 July");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 28, 9, 0));
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        Assert.Equal([$"a:{Weber}"], Reminded(house, before));
        await house.SayAsync(NoteTaker, "reassign action 1 to AEWA");
        await house.SayAsync(Weber, "action 1 is done");
        Assert.Null((await house.WorkspaceAsync()).Action(1)!.Done);
        await NamedAsync(house);
        await house.SayAsync(NoteTaker, "reassign action 1 to Anna Weber of AEWA");
        Assert.Contains("✓ |  Done", Words(await house.SayAsync(Weber, "action 1 is done")));
        Assert.Equal("AEWA", (await house.WorkspaceAsync()).Action(1)!.Done!.By.Capacity.Secretariat?.Code);
    }

    [Fact]
    public async Task When_their_role_ends_it_falls_to_whoever_heads_the_secretariat_and_the_card_says_so()
    {
        await using var house = await WithWeberAsync("AEWA", until: "2027-06-20");
        await house.SayAsync(NoteTaker, "action for Ms Weber: send the figures by 5 July");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 28, 9, 0));
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        Assert.Equal([$"a:{HeadOfAewa}"], Reminded(house, before));
        Assert.Contains("Anna Weber no longer has a role in UNEP/AEWA", Words(await house.SayAsync(HeadOfAewa, "show action 1")));
        Assert.Contains("no longer has a role", (string?)Assert.Single(await house.SayAsync(NoteTaker, "reassign action 1 to Ms Weber")).Activity["text"]);
    }

    [Theory, InlineData("Reader"), InlineData("NoteTaker")]
    public async Task Whoever_reads_or_takes_notes_for_a_secretariat_can_be_given_one(string role)
    {
        await using var house = await WithWeberAsync("AEWA", role);
        Assert.Contains("Anna Weber (UNEP/AEWA)", Words(await house.SayAsync(NoteTaker, "action for Ms Weber: send the figures by 5 July")));
        Assert.Contains("5 Jul", Words(await house.SayAsync(Weber, "what do I owe?")));
        Assert.Contains("✓ |  Done", Words(await house.SayAsync(Weber, "action 1 is done")));
    }

    [Fact]
    public async Task Whoever_only_leads_a_milestone_is_offered_given_one_reminded_and_does_it()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,2027-09-30,,");
        await house.GiveAsync(HeadOfAewa, new Domain.ActionPlan.NameLead(new(2027, 1), new("AEWA"), Weber, new(2027, 6, 14), null));
        await NamedAsync(house);
        house.Teams.Rosters[Team] = [new(Weber, "Anna Weber")];
        var card = Assert.Single(await house.SayAsync(NoteTaker, "action for EUROBATS: send the figures by 5 July"));
        Assert.Contains($"AEWA/{Weber}", Shown.Card(card.Activity).ToString());
        Assert.Contains("Anna Weber (UNEP/AEWA)", Words(await house.SayAsync(NoteTaker, "reassign action 1 to Ms Weber")));
        house.Clock.Reset(Instant.FromUtc(2027, 6, 28, 9, 0));
        var before = house.Teams.Posts.Count;
        await house.SayAsync(Weber, "help");
        await house.SettleAsync();
        Assert.Equal([$"a:{Weber}"], Reminded(house, before));
        Assert.Contains("send the figures", Words(await house.SayAsync(Weber, "what do I owe?")));
        Assert.Contains("✓ |  Done", Words(await house.SayAsync(Weber, "action 1 is done")));
    }

    [Theory]
    [InlineData("action for Ms Nobody: send the figures by 5 July", "nobody called “Ms Nobody”")]
    [InlineData("action for Ms Weber of CMS: send the figures by 5 July", "do not work in UNEP/CMS")]
    [InlineData("action for StC: send the figures by 5 July", "StC")]
    public async Task Whom_nobody_knows_or_who_works_elsewhere_gets_none(string said, string sentence)
    {
        await using var house = await WithWeberAsync("AEWA");
        Assert.Contains(sentence, Words(await house.SayAsync(NoteTaker, said)));
        Assert.Null((await house.WorkspaceAsync()).Action(1));
    }

    [Fact]
    public async Task Of_who_works_for_two_secretariats_it_is_asked_for_which()
    {
        await using var house = await WithWeberAsync("AEWA", second: "CMS");
        var asked = Assert.Single(await house.SayAsync(NoteTaker, "action for Ms Weber: send the figures by 5 July"));
        Assert.Contains("Anna Weber, UNEP/CMS", Shown.Words(asked.Activity));
        Assert.Null((await house.WorkspaceAsync()).Action(1));
        Assert.Contains("Anna Weber (UNEP/CMS)", Words(await house.SayAsync(NoteTaker, "action for Ms Weber of CMS: send the figures by 5 July")));
    }

    [Fact]
    public async Task A_button_gives_it_to_who_works_there_and_a_forged_one_to_nobody_else()
    {
        await using var house = await WithWeberAsync("AEWA");
        var card = Assert.Single(await house.SayAsync(NoteTaker, "action for EUROBATS: send the figures by 5 July"));
        var data = Shown.Action(card.Activity, "action.assign");
        Assert.Contains($"AEWA/{Weber}", Shown.Card(card.Activity).ToString());
        Assert.Contains("do not work in UNEP/CMS", $"{await house.PressAsync(NoteTaker, card.Id, "action.assign", data.With("secretariat", $"CMS/{Weber}"))}");
        Assert.Contains("Anna Weber (UNEP/AEWA)", Shown.Words(await house.PressAsync(NoteTaker, card.Id, "action.assign", data.With("secretariat", $"AEWA/{Weber}"))));
        Assert.Equal(Weber, (await house.WorkspaceAsync()).Action(1)!.Assignee);
    }

    [Theory]
    [InlineData("en", "reassign action 3 to Mr X", "action.assign; action=3; owner=Mr X")]
    [InlineData("en", "action for Ms Weber: send the figures by 5 May", "action.add; due=2027-05-05; owner=Ms Weber; title=send the figures")]
    [InlineData("fr", "confie la mesure 3 à M. Petit", "action.assign; action=3; owner=M. Petit")]
    [InlineData("es", "asigna la medida 3 al Sr. Pérez", "action.assign; action=3; owner=Sr. Pérez")]
    public void It_can_be_said_in_every_language(string language, string said, string meaning) =>
        Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Of(language)));

    /// <summary>Anna Weber works in a secretariat, and has spoken here, so that she is known by name.</summary>
    private async Task<House> WithWeberAsync(string secretariat, string role = "Staff", string? until = null, string? second = null)
    {
        List<(string, string)> settings =
        [
            ("Workspaces:0:People:9:ObjectId", Weber), ("Workspaces:0:People:9:Roles:0:Role", role), ("Workspaces:0:People:9:Roles:0:Secretariat", secretariat),
        ];
        if (until is not null)
            settings.Add(("Workspaces:0:People:9:Roles:0:Until", until));
        if (second is not null)
            settings.AddRange([("Workspaces:0:People:9:Roles:1:Role", role), ("Workspaces:0:People:9:Roles:1:Secretariat", second)]);
        var house = await OpenAsync(azurite, [.. settings]);
        await house.SayAsync(Weber, "help");
        await NamedAsync(house);
        return house;
    }

    private static IEnumerable<string> Reminded(House house, int before) => house.Teams.Posts.Skip(before)
        .Where(p => p.Activity["attachments"]?.Any() == true && Shown.Words(p.Activity).Contains("An action awaits you", StringComparison.Ordinal)).Select(p => p.Conversation);

    /// <summary>Of whoever speaks the newest name is kept, and in the house all have the same.</summary>
    private static Task NamedAsync(House house) => house.Ledger.PutNameAsync(Id, Weber, "Anna Weber", TestContext.Current.CancellationToken);

    private static string Words(List<FakeTeams.Post> posts) =>
        Assert.Single(posts).Activity is var activity && (string?)activity["text"] is { Length: > 0 } said ? said : Shown.Words((JObject)activity);
}
