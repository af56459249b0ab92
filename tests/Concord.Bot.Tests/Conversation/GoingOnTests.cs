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
