using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What people write of dates, parts, tags and what waits for them.</summary>
public sealed class DateRequestWordsTests
{
    private const string September = "milestone.move; milestone=7; newDate=2027-09-15", Venue = "; reason=the venue is not free";

    [Theory]
    [InlineData("move milestone 7 to 15 September", September)]
    [InlineData("Please move milestone 7 to 15 September, the venue is not free", September + Venue)]
    [InlineData("move m7 to Wed 15 Sept. 2027 because the venue is not free", September + Venue)]
    [InlineData("postpone milestone 7 until September 15, 2027, the venue is not free", September + Venue)]
    [InlineData("push #7 back to 2027-09-15 - the venue is not free", September + Venue)]
    [InlineData("can you move the deadline of milestone 7 to 15.09.2027: the venue is not free?", September + Venue)]
    [InlineData("new date for milestone 7: 15 September", September)]
    [InlineData("change the deadline of milestone 7 to 15 September", September)]
    [InlineData("change milestone 7 to delayed", "unknown")]
    [InlineData("move milestone 7 of 2026 to Q4", "milestone.move; milestone=2026-007; newDate=2027-Q4")]
    [InlineData("move milestone 7 to 31 June, the venue is not free", "NoSuchDay: 31 June")]
    [InlineData("move milestone 7 to 31 June", "NoSuchDay: 31 June")]
    [InlineData("I accept the new date for milestone 7", "date.answer; milestone=7")]
    [InlineData("I don’t accept the new date for m7", "date.answer; milestone=7")]
    [InlineData("we refuse the requested date", "date.answer")]
    [InlineData("withdraw my request for milestone 7", "date.withdraw; milestone=7")]
    [InlineData("what do I owe?", "my.actions")]
    [InlineData("what do I have to do", "my.actions")]
    [InlineData("what's on my plate?", "my.actions")]
    [InlineData("show my tasks", "my.actions")]
    [InlineData("add EUROBATS to milestone 4", "part.add; milestone=4; secretariat=EUROBATS")]
    [InlineData("AEWA joins milestone 4", "part.add; milestone=4; secretariat=AEWA")]
    [InlineData("EUROBATS no longer takes part in milestone 4", "part.remove; milestone=4; secretariat=EUROBATS")]
    [InlineData("remove UNEP/CMS from milestone 4", "part.remove; milestone=4; secretariat=CMS")]
    [InlineData("tag milestone 4 with SDG 13", "tag.add; milestone=4; tag=SDG 13")]
    [InlineData("remove the tag SDG 13 from milestone 4", "tag.remove; milestone=4; tag=SDG 13")]
    [InlineData("which milestones support SDG 15?", "tag.find; tag=SDG 15")]
    [InlineData("Which milestones serve Res. 6.22?", "tag.find; tag=Res. 6.22")]
    [InlineData("how is the plan doing since 1 March?", "plan.status; since=2026-03-01")]
    [InlineData("how is the plan doing since 1 February", "plan.status; since=2027-02-01")]
    [InlineData("what changed since last month?", "plan.status; since=2027-01-01")]
    [InlineData("what has changed in the plan since yesterday", "plan.status; since=2027-02-14")]
    [InlineData("what changed?", "plan.status")]
    public void English(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("déplace le jalon 7 au 15 septembre", September)]
    [InlineData("peux-tu reporter le jalon 7 au mercredi 15 septembre 2027 car la salle n’est pas libre ?", September + "; reason=la salle n’est pas libre")]
    [InlineData("décaler le jalon 7 au 1er octobre, étant donné que le traducteur est absent", "milestone.move; milestone=7; newDate=2027-10-01; reason=le traducteur est absent")]
    [InlineData("j’accepte la nouvelle date du jalon 7", "date.answer; milestone=7")]
    [InlineData("je retire la demande pour le jalon 7", "date.withdraw; milestone=7")]
    [InlineData("qu’est-ce que je dois ?", "my.actions")]
    [InlineData("que dois-je faire ?", "my.actions")]
    [InlineData("mes tâches", "my.actions")]
    [InlineData("ajoute EUROBATS au jalon 4", "part.add; milestone=4; secretariat=EUROBATS")]
    [InlineData("EUROBATS ne participe plus au jalon 4", "part.remove; milestone=4; secretariat=EUROBATS")]
    [InlineData("ajoute l’étiquette ODD 13 au jalon 4", "tag.add; milestone=4; tag=ODD 13")]
    [InlineData("quels jalons soutiennent l’ODD 15 ?", "tag.find; tag=ODD 15")]
    [InlineData("où en est le plan depuis le 1er mars ?", "plan.status; since=2026-03-01")]
    [InlineData("qu’est-ce qui a changé depuis janvier ?", "plan.status; since=2027-01-01")]
    public void French(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("mueve el hito 7 al 15 de septiembre", September)]
    [InlineData("aplaza el hito 7 al 15 de septiembre de 2027 porque la sala no está libre", September + "; reason=la sala no está libre")]
    [InlineData("acepto la nueva fecha del hito 7", "date.answer; milestone=7")]
    [InlineData("retiro la solicitud del hito 7", "date.withdraw; milestone=7")]
    [InlineData("¿qué tengo pendiente?", "my.actions")]
    [InlineData("¿qué debo hacer?", "my.actions")]
    [InlineData("añade a EUROBATS al hito 4", "part.add; milestone=4; secretariat=EUROBATS")]
    [InlineData("EUROBATS ya no participa en el hito 4", "part.remove; milestone=4; secretariat=EUROBATS")]
    [InlineData("quita la etiqueta ODS 13 del hito 4", "tag.remove; milestone=4; tag=ODS 13")]
    [InlineData("¿qué hitos apoyan el ODS 15?", "tag.find; tag=ODS 15")]
    [InlineData("¿cómo va el plan desde el 1 de febrero?", "plan.status; since=2027-02-01")]
    [InlineData("¿qué ha cambiado desde enero?", "plan.status; since=2027-01-01")]
    public void Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);
}
