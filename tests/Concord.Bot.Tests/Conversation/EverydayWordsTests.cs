using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What people wrote who had not read the help.</summary>
public sealed class EverydayWordsTests
{
    [Theory]
    [InlineData("thanks", "thanks")]
    [InlineData("ok thanks!", "thanks")]
    [InlineData("thank you very much for your help", "thanks")]
    [InlineData("perfect", "thanks")]
    [InlineData("yes", "press")]
    [InlineData("nope", "press")]
    [InlineData("undo", "press")]
    [InlineData("please cancel", "press")]
    [InlineData("parle anglais", "help")]
    [InlineData("who am I?", "help")]
    [InlineData("show CMS milestones", "plan.show; secretariat=CMS")]
    [InlineData("what are EUROBATS' milestones?", "plan.show; secretariat=EUROBATS")]
    [InlineData("milestones of AEWA", "plan.show; secretariat=AEWA")]
    [InlineData("could you kindly remind me what AEWA is late on pls?", "milestone.late; secretariat=AEWA")]
    [InlineData("deadline of milestone 4?", "milestone.show; milestone=4")]
    [InlineData("what's the agenda?", "agenda.show")]
    [InlineData("put on the agenda: staffing", "agenda.add; title=Staffing")]
    [InlineData("brief me", "agenda.summary")]
    [InlineData("what has changed since our last meeting?", "plan.status")]
    [InlineData("how many milestones are done?", "plan.status")]
    [InlineData("I need more time for milestone 12", "milestone.show; milestone=12")]
    [InlineData("all present", "sitting.all")]
    [InlineData("when's the next meeting?", "meeting.next; next=true")]
    [InlineData("who is invited?", "meeting.next")]
    [InlineData("add to my calendar", "meeting.file; next=true")]
    [InlineData("Add it to my calendar, please", "meeting.file; next=true")]
    [InlineData("what do I have to do this week?", "my.actions; period=2027-02-15/2027-02-21")]
    [InlineData("how is AEWA doing?", "plan.status; secretariat=AEWA")]
    [InlineData("what's due in febuary", "milestone.due; period=2027-02-01/2027-02-28")]
    [InlineData("4 is done", "milestone.show; milestone=4; state=done")]
    [InlineData("milestone 18 is late", "milestone.show; milestone=18")]
    [InlineData("assign milestone 12 to Ms Weber", "lead.name; milestone=12; person=Ms Weber")]
    [InlineData("take item 8 off the agenda because it is not ready", "agenda.withdraw; item=8; note=it is not ready")]
    [InlineData("put an item on staffing on the agenda", "agenda.add; title=Staffing")]
    [InlineData("put “staff retreat” on the agenda", "agenda.add; title=Staff retreat")]
    [InlineData("schedule the ES meeting next Tuesday at 3pm", "meeting.schedule; at=15:00; on=2027-02-23; series=ES")]
    [InlineData("schedule a meeting next Tuesday at 3pm", "meeting.schedule; at=15:00; on=2027-02-23")]
    [InlineData("which reports do we owe the Standing Committee?", "ask: which reports do we owe the CMS Standing Committee? / which reports do we owe the AEWA Standing Committee?")]
    [InlineData("I need more time for action 3", "action.show; action=3")]
    [InlineData("which decisions have we taken?", "decision.list")]
    [InlineData("delete the decision", "decision.withdraw")]
    [InlineData("I'm on leave next week, Ms Weber acts for me", "people.designate; from=2027-02-22; person=Ms Weber; until=2027-02-28")]
    public void English(string said, string meaning) => Said.Means(Language.English, said, meaning);

    [Theory]
    [InlineData("merci beaucoup !", "thanks")]
    [InlineData("oui", "press")]
    [InlineData("annule", "press")]
    [InlineData("speak French", "help")]
    [InlineData("en français", "help")]
    [InlineData("qu’est-ce qui a changé depuis la dernière réunion ?", "plan.status")]
    [InlineData("combien de jalons sont en retard ?", "plan.status")]
    [InlineData("il nous faut plus de temps pour le jalon 12", "milestone.show; milestone=12")]
    [InlineData("le procès-verbal est-il approuvé ?", "minutes.show")]
    [InlineData("montre les jalons de l’AEWA", "plan.show; secretariat=AEWA")]
    [InlineData("montre le projet 1", "decision.show; decision=projet 1")]
    [InlineData("et le 5 ?", "milestone.show; milestone=5")]
    [InlineData("le jalon 4 est en retard", "milestone.show; milestone=4")]
    [InlineData("c’est quand la prochaine réunion ?", "meeting.next; next=true")]
    [InlineData("quand est-ce qu’on se voit ?", "meeting.next")]
    [InlineData("ajoute-la à mon calendrier", "meeting.file; next=true")]
    [InlineData("que dois-je faire cette semaine ?", "my.actions; period=2027-02-15/2027-02-21")]
    [InlineData("j’ai quoi à faire ?", "my.actions")]
    [InlineData("c’est quoi l’ordre du jour ?", "agenda.show")]
    [InlineData("ajoute un point sur la collecte de fonds à l’ordre du jour, 20 minutes", "agenda.add; minutes=20; title=La collecte de fonds")]
    [InlineData("j’ai besoin de plus de temps pour la mesure 1", "action.show; action=1")]
    [InlineData("quelles décisions avons-nous prises ?", "decision.list")]
    [InlineData("supprime la décision", "decision.withdraw")]
    [InlineData("quels rapports devons-nous au Comité permanent ?", "ask: quels rapports devons-nous au Comité permanent de la CMS ? / quels rapports devons-nous au Comité permanent de l’AEWA ?")]
    [InlineData("rapport de l’AEWA au Comité permanent de l’AEWA sur le service commun, échéance le 15 mars", "report.add; body=AEWA StC; due=2027-03-15; secretariats=AEWA; subject=Le service commun")]
    [InlineData("je suis en congé la semaine prochaine, Mme Weber me remplace", "people.designate; from=2027-02-22; person=Mme Weber; until=2027-02-28")]
    public void French(string said, string meaning) => Said.Means(Language.French, said, meaning);

    [Theory]
    [InlineData("muchas gracias", "thanks")]
    [InlineData("sí", "press")]
    [InlineData("habla español", "help")]
    [InlineData("¿qué ha cambiado desde la última reunión?", "plan.status")]
    [InlineData("¿cuántos hitos están atrasados?", "plan.status")]
    [InlineData("necesitamos más tiempo para el hito 12", "milestone.show; milestone=12")]
    [InlineData("¿está aprobada el acta?", "minutes.show")]
    [InlineData("de acuerdo", "decision.show")]
    [InlineData("¿cuáles son los hitos de la CMS?", "plan.show; secretariat=CMS")]
    [InlineData("muestra el borrador 1", "decision.show; decision=borrador 1")]
    [InlineData("¿y el 5?", "milestone.show; milestone=5")]
    [InlineData("el hito 6 está atrasado", "milestone.show; milestone=6")]
    [InlineData("¿cuándo nos vemos?", "meeting.next")]
    [InlineData("añádela a mi calendario", "meeting.file; next=true")]
    [InlineData("¿qué tengo que hacer esta semana?", "my.actions; period=2027-02-15/2027-02-21")]
    [InlineData("añade un punto sobre el presupuesto al orden del día, 15 minutos", "agenda.add; minutes=15; title=El presupuesto")]
    [InlineData("¿qué decisiones hemos tomado?", "decision.list")]
    [InlineData("estoy de vacaciones la semana que viene, me sustituye la Sra. Weber", "people.designate; from=2027-02-22; person=la Sra. Weber; until=2027-02-28")]
    public void Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("split EUR 10,000", "en"), InlineData("3 hours on the website for AEWA, 2 on press for CMS", "en"), InlineData("show the indicators", "en")]
    [InlineData("where is the conference services proposal?", "en"), InlineData("lesson learned: agree priorities before the year starts", "en")]
    [InlineData("répartis 10 000,00 EUR", "fr"), InlineData("3 heures sur le site web pour l’AEWA", "fr"), InlineData("le programme de travail est-il approuvé par les deux ?", "fr")]
    [InlineData("reparte 10.000,00 EUR", "es"), InlineData("2 horas de prensa para la CMS", "es"), InlineData("la propuesta de servicios de conferencias, ¿en qué fase está?", "es")]
    public void What_is_not_kept_here_is_said_in_the_language_of_the_words(string said, string code)
    {
        var unknown = Assert.IsType<Understanding.Unknown>(Said.Understood(said, Language.English));
        Assert.True(unknown.IsBeyond);
        Assert.Equal(Language.Of(code), unknown.Language);
    }

    [Theory]
    [InlineData("ABCDEFG"), InlineData("split EUR 10,000"), InlineData("the weather in Bonn is lovely"), InlineData("&")]
    public void Words_with_nothing_in_common_get_what_everybody_asks(string said) =>
        Assert.Equal(["my.actions", "meeting.next", "help"], Assert.IsType<Understanding.Unknown>(Said.Understood(said, Language.English)).Nearest);
}
