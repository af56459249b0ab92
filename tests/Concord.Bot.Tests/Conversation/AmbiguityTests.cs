using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What can be meant in several ways is asked, or decided by the language of the person's client; never guessed.</summary>
public sealed class AmbiguityTests
{
    [Theory]
    [InlineData("milestone 4 is done for both", "milestone 4 is done for CMS / milestone 4 is done for AEWA")]
    [InlineData("Milestone 4 is at risk for CMS and AEWA, the consultant left",
        "Milestone 4 is at risk for CMS, the consultant left / Milestone 4 is at risk for AEWA, the consultant left")]
    [InlineData("le jalon 4 est terminé pour les trois",
        "le jalon 4 est terminé pour CMS / le jalon 4 est terminé pour AEWA / le jalon 4 est terminé pour EUROBATS")]
    [InlineData("¿en qué están atrasadas CMS y AEWA?", "¿en qué están atrasadas CMS? / ¿en qué están atrasadas AEWA?")]
    [InlineData("what are CMS and AEWA late on?", "what are CMS late on? / what are AEWA late on?")]
    public void Nobody_answers_for_two_secretariats_at_once(string said, string options) =>
        Assert.Equal($"ask: {options}", Said.Meaning(said, Language.English));

    [Fact]
    public void Each_answer_that_is_offered_is_understood()
    {
        var ask = Assert.IsType<Understanding.Ask>(Said.Understood("milestone 4 is done for both", Language.English));
        Assert.Equal(
            ["milestone.report; milestone=4; secretariat=CMS; state=done", "milestone.report; milestone=4; secretariat=AEWA; state=done"],
            ask.Options.Select(o => Said.Meaning(o, Language.English)));
    }

    [Fact]
    public void All_secretariats_of_the_workspace_are_everything() =>
        Assert.Equal("milestone.late", Said.Meaning("what are all three late on?", Language.English));

    [Theory]
    [InlineData("en", "#4", "milestone.show; milestone=4")]
    [InlineData("fr", "#4", "milestone.show; milestone=4")]
    [InlineData("fr", "T2", "again; period=2027-04-01/2027-06-30")]
    [InlineData("es", "T2", "again; period=2027-04-01/2027-06-30")]
    [InlineData("fr", "le 3 mai", "again; period=2027-05-03/2027-05-03")]
    [InlineData("es", "ok", "thanks")]
    [InlineData("fr", "merci !", "thanks")]
    public void Words_of_several_languages_are_of_the_clients(string code, string said, string meaning)
    {
        var language = Language.Of(code);
        Assert.Equal(meaning, Said.Meaning(said, language));
        Assert.Equal(language, Said.Understood(said, language).Language);
    }
}
