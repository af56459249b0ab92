using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Words that go on from the question before, and corrections of it. They are the person's own, and of a few minutes.</summary>
public sealed class GoingOnTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("en-GB", "what is CMS late on?", "and AEWA?", "UNEP/AEWA is late")]
    [InlineData("fr-FR", "sur quoi la CMS est-elle en retard ?", "et l’AEWA ?", "UNEP/AEWA")]
    [InlineData("es-ES", "¿en qué está atrasada la CMS?", "¿y la AEWA?", "UNEP/AEWA")]
    [InlineData("en-GB", "show CMS milestones", "and AEWA?", "The 2027 action plan: UNEP/AEWA")]
    [InlineData("en-GB", "what did we decide this month?", "and last month?", "Sat 1 May 2027")]
    [InlineData("en-GB", "show milestone 4", "and in July?", "Due in July 2027")]
    public async Task A_question_goes_on(string locale, string first, string then, string expected)
    {
        await using var house = await WithPlanAsync();
        await house.SayAsync(HeadOfCms, first, locale);
        Assert.Contains(expected, Words(await house.SayAsync(HeadOfCms, then, locale)));
    }

    [Theory]
    [InlineData("en-GB", "move milestone 4 to 15 September", "no, I meant 22 September", "Wed 22 September 2027")]
    [InlineData("fr-FR", "déplace le jalon 4 au 15 septembre", "non, au 22 septembre", "mer. 22 septembre 2027")]
    [InlineData("es-ES", "mueve el hito 4 al 15 de septiembre", "no, el 22 de septiembre", "22 de septiembre de 2027")]
    [InlineData("en-GB", "schedule the Q3 meeting for 9 September at 11:00 Bonn", "sorry, 8 September", "11:00–13:00")]
    public async Task A_slip_is_corrected_before_it_counts(string locale, string first, string then, string expected)
    {
        await using var house = await WithPlanAsync();
        await house.SayAsync(HeadOfCms, first, locale);
        var version = (await house.WorkspaceAsync()).Version;

        var corrected = Words(await house.SayAsync(HeadOfCms, then, locale));

        Assert.Contains(expected, corrected);
        Assert.Equal(version, (await house.WorkspaceAsync()).Version);
    }

    [Theory]
    [InlineData("en-GB", "show milestone 4", "move it to 15 September", "Wed 15 September 2027")]
    [InlineData("en-GB", "show milestone 4", "postpone it by a week", "Wed 7 July 2027")]
    [InlineData("en-GB", "show milestone 4", "push it back two weeks", "Wed 14 July 2027")]
    [InlineData("en-GB", "show milestone 4", "bring it forward by a week", "Wed 23 June 2027")]
    [InlineData("en-GB", "move milestone 4 to 15 September", "move it to 22 September", "Wed 22 September 2027")]
    [InlineData("en-GB", "move milestone 4 to 15 September", "postpone it by a week", "Wed 7 July 2027")]
    [InlineData("en-GB", "help", "postpone milestone 4 by a week", "Wed 7 July 2027")]
    [InlineData("fr-FR", "montre le jalon 4", "reporte-le au 15 septembre", "mer. 15 septembre 2027")]
    [InlineData("fr-FR", "montre le jalon 4", "reporte-le d’une semaine", "mer. 7 juillet 2027")]
    [InlineData("fr-FR", "montre le jalon 4", "peux-tu le repousser de deux semaines ?", "mer. 14 juillet 2027")]
    [InlineData("fr-FR", "montre le jalon 4", "avance-le d’une semaine", "mer. 23 juin 2027")]
    [InlineData("fr-FR", "aide", "reporte le jalon 4 d’un mois", "ven. 30 juillet 2027")]
    [InlineData("es-ES", "muestra el hito 4", "muévelo al 15 de septiembre", "15 de septiembre de 2027")]
    [InlineData("es-ES", "muestra el hito 4", "aplázalo una semana", "7 de julio de 2027")]
    [InlineData("es-ES", "muestra el hito 4", "adelántalo una semana", "23 de junio de 2027")]
    [InlineData("es-ES", "ayuda", "aplaza el hito 4 dos semanas", "14 de julio de 2027")]
    public async Task What_was_shown_is_moved_by_a_proposal(string locale, string first, string then, string expected)
    {
        await using var house = await WithPlanAsync();
        await house.SayAsync(HeadOfCms, first, locale);
        var version = (await house.WorkspaceAsync()).Version;

        var asked = Words(await house.SayAsync(HeadOfCms, then, locale));

        Assert.Contains(expected, asked);
        Assert.Equal(version, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task What_was_opened_by_a_press_is_moved_too_and_a_meeting_and_an_action()
    {
        await using var house = await WithPlanAsync();
        var list = Assert.Single(await house.SayAsync(HeadOfCms, "what is CMS late on?"));
        await house.SubmitAsync(HeadOfCms, list.Id, Shown.Action(list.Activity, "milestone.show"));
        Assert.Contains("Thu 1 July 2027", Words(await house.SayAsync(HeadOfCms, "move it to 1 July")));

        await house.SayAsync(HeadOfCms, "action for CMS: send the figures by 5 July");
        await house.SayAsync(HeadOfCms, "show action 1");
        Assert.Contains("Mon 12 July 2027", Words(await house.SayAsync(HeadOfCms, "postpone it by a week")));

        var proposed = Assert.Single(await house.SayAsync(HeadOfCms, "schedule the Q3 meeting for 9 September at 11:00 Bonn"));
        await house.PressAsync(HeadOfCms, proposed.Id, "meeting.schedule", Shown.Action(proposed.Activity, "meeting.schedule"));
        await house.SayAsync(HeadOfCms, "show the Q3 meeting");
        await house.SayAsync(HeadOfCms, "when is the next ES meeting?");
        Assert.Contains("Thu 16 September 2027", Words(await house.SayAsync(HeadOfCms, "postpone it by a week")));
    }

    [Theory]
    [InlineData("en-GB", "show the action plan", "next page", "previous page")]
    [InlineData("en-GB", "what is late?", "show more", "back")]
    [InlineData("fr-FR", "montre le plan d’action", "page suivante", "page précédente")]
    [InlineData("fr-FR", "montre le plan d’action", "la suite", "retour")]
    [InlineData("es-ES", "muestra el plan de acción", "página siguiente", "página anterior")]
    [InlineData("es-ES", "muestra el plan de acción", "siguiente", "atrás")]
    public async Task A_list_is_leafed_through(string locale, string list, string next, string back)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 40).Select(n => $"Outreach,Brochure {n},CMS; AEWA,1 May 2027,,")));
        Assert.Matches(@"\b1\s\w+\s15\b", Words(await house.SayAsync(HeadOfCms, list, locale)));
        Assert.Matches(@"\b16\s\w+\s30\b", Words(await house.SayAsync(HeadOfCms, next, locale)));
        Assert.Matches(@"\b31\s\w+\s40\b", Words(await house.SayAsync(HeadOfCms, next, locale)));
        Assert.Matches(@"\b16\s\w+\s30\b", Words(await house.SayAsync(HeadOfCms, back, locale)));
    }

    [Theory]
    [InlineData("move it to 15 March")]
    [InlineData("postpone it by a week")]
    [InlineData("next page")]
    public async Task What_goes_on_from_nothing_asks_for_a_whole_sentence(string said)
    {
        await using var house = await WithPlanAsync();
        await house.SayAsync(HeadOfCms, "what did we decide in Q1?");
        await house.SayAsync(HeadOfCms, "who may approve for AEWA?");
        Assert.Contains("whole sentence", Words(await house.SayAsync(HeadOfCms, said)));
    }

    [Fact]
    public async Task It_goes_on_from_nothing_others_asked_nor_from_long_ago_nor_from_what_was_reported()
    {
        await using var house = await WithPlanAsync();
        await house.SayAsync(HeadOfCms, "what is CMS late on?");
        Assert.Contains("whole sentence", Words(await house.SayAsync(HeadOfAewa, "and AEWA?")));
        house.Clock.Advance(Duration.FromHours(1));
        Assert.Contains("whole sentence", Words(await house.SayAsync(HeadOfCms, "and AEWA?")));
        await house.SayAsync(HeadOfCms, "milestone 4 is done");
        var version = (await house.WorkspaceAsync()).Version;
        Assert.Contains("whole sentence", Words(await house.SayAsync(HeadOfCms, "and AEWA?")));
        Assert.Equal(version, (await house.WorkspaceAsync()).Version);
    }

    private async Task<House> WithPlanAsync()
    {
        var house = await OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 3).Select(n => $"Outreach,Brochure {n},CMS; AEWA,1 May 2027,,").Append("Outreach,Flyway film,CMS; AEWA,30 June 2027,,").Append("Outreach,Bat night,EUROBATS,30 July 2027,,")));
        return house;
    }

    private static string Words(List<FakeTeams.Post> posts) => Shown.Words(Assert.Single(posts).Activity);
}
