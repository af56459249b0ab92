using Concord.Bot.Conversation;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Conversation;

/// <summary>A sentence about several of a kind is done for none of them: it is offered for each.</summary>
public sealed class SeveralTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("en", "milestones 3 and 5 are done", "milestone 3 is done / milestone 5 is done")]
    [InlineData("en", "Milestones 3, 5 and 7 are at risk, the consultants are gone", "milestone 3 is at risk, the consultants are gone / milestone 5 is at risk, the consultants are gone / milestone 7 is at risk, the consultants are gone")]
    [InlineData("en", "milestone 3 and milestone 5 are done", "milestone 3 is done / milestone 5 is done")]
    [InlineData("en", "mark milestones 3 & 5 as done for AEWA", "mark milestone 3 as done for AEWA / mark milestone 5 as done for AEWA")]
    [InlineData("en", "move milestones 3 and 5 to 15 September", "move milestone 3 to 15 September / move milestone 5 to 15 September")]
    [InlineData("en", "I agree with D1 and D2", "I agree with D1 / I agree with D2")]
    [InlineData("en", "agree with D1 and D2", "agree with D1 / agree with D2")]
    [InlineData("en", "show milestones 3 and 5", "show milestone 3 / show milestone 5")]
    [InlineData("en", "remind us about milestones 2, 3 and 4", "remind us about milestone 2 / remind us about milestone 3 / remind us about milestone 4")]
    [InlineData("en", "actions 1 and 2 are done", "action 1 is done / action 2 is done")]
    [InlineData("fr", "les jalons 3 et 5 sont terminés", "le jalon 3 est terminé / le jalon 5 est terminé")]
    [InlineData("fr", "les jalons 3, 5 et 7 sont en cours", "le jalon 3 est en cours / le jalon 5 est en cours / le jalon 7 est en cours")]
    [InlineData("fr", "reporte les jalons 3 et 5 au 15 septembre", "reporte le jalon 3 au 15 septembre / reporte le jalon 5 au 15 septembre")]
    [InlineData("fr", "je suis d’accord avec D1 et D2", "je suis d’accord avec D1 / je suis d’accord avec D2")]
    [InlineData("fr", "les mesures 1 et 2 sont terminées", "la mesure 1 est terminée / la mesure 2 est terminée")]
    [InlineData("es", "los hitos 3 y 5 están hechos", "el hito 3 está hecho / el hito 5 está hecho")]
    [InlineData("es", "los hitos 3, 5 y 7 están en riesgo", "el hito 3 está en riesgo / el hito 5 está en riesgo / el hito 7 está en riesgo")]
    [InlineData("es", "mueve los hitos 3 y 5 al 15 de septiembre", "mueve el hito 3 al 15 de septiembre / mueve el hito 5 al 15 de septiembre")]
    [InlineData("es", "estoy de acuerdo con D1 y D2", "estoy de acuerdo con D1 / estoy de acuerdo con D2")]
    [InlineData("en", "milestone 3 is done and milestone 5 is at risk", "milestone 3 is done / milestone 5 is at risk")]
    [InlineData("en", "milestone 3 is done, milestone 5 is at risk", "milestone 3 is done / milestone 5 is at risk")]
    [InlineData("en", "milestone 3 is done, milestone 4 is done and milestones 5 and 6 are at risk", "milestone 3 is done / milestone 4 is done / milestone 5 is at risk / milestone 6 is at risk")]
    [InlineData("fr", "le jalon 3 est terminé et le jalon 5 est bloqué", "le jalon 3 est terminé / le jalon 5 est bloqué")]
    [InlineData("es", "el hito 3 está hecho y el hito 5 está en riesgo", "el hito 3 está hecho / el hito 5 está en riesgo")]
    public void It_is_offered_for_each(string code, string said, string each)
    {
        foreach (var preferred in Language.All)
        {
            var asked = Assert.IsType<Understanding.Ask>(Said.Understood(said, preferred));
            Assert.Equal(each, string.Join(" / ", asked.Options), ignoreCase: true);
            Assert.True(asked.IsOfSeveral);
            Assert.Equal(Language.Of(code), asked.Language);
        }
    }

    [Theory]
    [InlineData("milestone 4 is at risk, 2 consultants left", "milestone.report; milestone=4; note=2 consultants left; state=atRisk")]
    [InlineData("milestone 4 is at risk because milestone 3 is late", "milestone.report; milestone=4; note=milestone 3 is late; state=atRisk")]
    public void A_note_that_names_numbers_stays_a_note(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("milestones 3 and 5 are lovely")]
    [InlineData("we need 3 and 5 chairs")]
    [InlineData("4,000")]
    public void What_could_be_done_for_none_of_them_is_not_understood(string said) =>
        Assert.IsType<Understanding.Unknown>(Said.Understood(said, Language.English));

    [Fact]
    public async Task Nothing_is_done_before_each_is_pressed()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Outreach,Film,CMS,1 May 2027,,\nOutreach,Brochure,CMS,1 May 2027,,");
        var version = (await house.WorkspaceAsync()).Version;

        var posts = await house.SayAsync(HeadOfCms, "milestones 1 and 2 are done");

        Assert.Contains("one at a time", Shown.Words(Assert.Single(posts).Activity));
        Assert.Equal(version, (await house.WorkspaceAsync()).Version);
        await house.SubmitAsync(HeadOfCms, posts[0].Id, new { verb = "say", text = "milestone 2 is done", language = "en" });
        Assert.True((await house.MilestoneAsync(2)).Version > version);
        Assert.True((await house.MilestoneAsync(1)).Version <= version);
    }
}
