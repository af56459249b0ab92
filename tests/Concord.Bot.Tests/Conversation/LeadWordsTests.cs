using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Saying who leads.</summary>
public sealed class LeadWordsTests
{
    [Theory]
    [InlineData("Ms Weber leads milestone 4 for AEWA", "lead.name; milestone=4; person=Ms Weber; secretariat=AEWA")]
    [InlineData("Anna Weber will lead milestone 4 of 2028 for UNEP/AEWA.", "lead.name; milestone=2028-004; person=Anna Weber; secretariat=AEWA")]
    [InlineData("Ms Weber leads milestone 4 for AEWA until 30 September", "lead.name; from=2027-02-15; milestone=4; person=Ms Weber; secretariat=AEWA; until=2027-09-30")]
    [InlineData("Weber leads #4 from 1 March to 30 June", "lead.name; from=2027-03-01; milestone=4; person=Weber; until=2027-06-30")]
    [InlineData("please make Ms Weber lead of milestone 4", "lead.name; milestone=4; person=Ms Weber")]
    [InlineData("Ms Weber leads milestone 4 for us", "lead.name; milestone=4; person=Ms Weber")]
    [InlineData("name a lead for milestone 4", "lead.name; milestone=4")]
    [InlineData("who leads milestone 4?", "lead.show; milestone=4"), InlineData("who's the lead for milestone 4 for AEWA", "lead.show; milestone=4; secretariat=AEWA")]
    [InlineData("show the leads of milestone 4", "lead.show; milestone=4")]
    [InlineData("nobody leads milestone 4 for AEWA any more", "lead.end; milestone=4; secretariat=AEWA")]
    [InlineData("Ms Weber no longer leads milestone 4", "lead.end; milestone=4; person=Ms Weber"), InlineData("remove the lead of milestone 4 for CMS", "lead.end; milestone=4; secretariat=CMS")]
    [InlineData("Weber acts for AEWA from 10 to 21 August", "people.designate; from=2027-08-10; person=Weber; secretariat=AEWA; until=2027-08-21")]
    public void In_English(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("Mme Weber pilote le jalon 4 pour l’AEWA", "lead.name; milestone=4; person=Mme Weber; secretariat=AEWA")]
    [InlineData("Mme Weber pilotera le jalon 4 pour l’AEWA jusqu’au 30 septembre", "lead.name; from=2027-02-15; milestone=4; person=Mme Weber; secretariat=AEWA; until=2027-09-30")]
    [InlineData("M. Roux est le chef de file du jalon 4", "lead.name; milestone=4; person=M. Roux")]
    [InlineData("nommez Mme Weber cheffe de file du jalon 4 pour l'AEWA", "lead.name; milestone=4; person=Mme Weber; secretariat=AEWA")]
    [InlineData("qui pilote le jalon 4 ?", "lead.show; milestone=4"), InlineData("qui est le chef de file du jalon 4 ?", "lead.show; milestone=4")]
    [InlineData("plus personne ne pilote le jalon 4 pour l’AEWA", "lead.end; milestone=4; secretariat=AEWA")]
    [InlineData("Mme Weber ne pilote plus le jalon 4", "lead.end; milestone=4; person=Mme Weber")]
    public void In_French(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("la Sra. Weber lidera el hito 4 para AEWA", "lead.name; milestone=4; person=la Sra. Weber; secretariat=AEWA")]
    [InlineData("Ana Weber liderará el hito 4 para la AEWA hasta el 30 de septiembre", "lead.name; from=2027-02-15; milestone=4; person=Ana Weber; secretariat=AEWA; until=2027-09-30")]
    [InlineData("nombra a Ana Weber líder del hito 4", "lead.name; milestone=4; person=Ana Weber")]
    [InlineData("¿quién lidera el hito 4?", "lead.show; milestone=4"), InlineData("¿quién es el líder del hito 4?", "lead.show; milestone=4")]
    [InlineData("ya nadie lidera el hito 4 para AEWA", "lead.end; milestone=4; secretariat=AEWA")]
    [InlineData("Ana Weber ya no lidera el hito 4", "lead.end; milestone=4; person=Ana Weber")]
    public void In_Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("nobody leads milestone 4?"), InlineData("Ms Weber leads milestone 4?"), InlineData("plus personne ne pilote le jalon 4 ?"), InlineData("¿ya nadie lidera el hito 4?")]
    public void What_is_asked_takes_no_lead_away(string said) =>
        Assert.DoesNotContain("lead.end", Said.Meaning(said, Language.English), StringComparison.Ordinal);
}
