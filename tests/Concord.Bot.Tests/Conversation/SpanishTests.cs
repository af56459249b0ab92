using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What busy people write in Spanish, with and without accents and opening marks.</summary>
public sealed class SpanishTests
{
    private const string February = "milestone.due; period=2027-02-01/2027-02-28", Left = "note=el consultor se ha ido";

    [Theory]
    [InlineData("propón el plan de acción 2027", "plan.propose; year=2027")]
    [InlineData("proponer el plan de 2027 para su aprobación", "plan.propose; year=2027")]
    [InlineData("¿está completo el plan?", "plan.adoption")]
    [InlineData("¿el plan de acción de 2027 está aprobado?", "plan.adoption; year=2027")]
    [InlineData("¿qué falta en el plan?", "plan.adoption")]
    [InlineData("estoy de acuerdo con el plan de 2027", "plan.adoption; year=2027")]
    [InlineData("apruebo el plan de acción", "plan.adoption")]
    [InlineData("me opongo al plan", "plan.adoption")]
    [InlineData("cierra el año", "year.close")]
    [InlineData("por favor cierre el año 2027", "year.close; year=2027")]
    [InlineData("cerrar el plan de 2027", "year.close; year=2027")]
    [InlineData("traspasa los hitos pendientes al año siguiente", "year.close")]
    public void The_plans_life(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("ayuda", "help")]
    [InlineData("¡Ayuda, por favor!", "help")]
    [InlineData("hola Concord", "help")]
    [InlineData("¿qué puedes hacer?", "help")]
    [InlineData("que sabe hacer", "help")]
    [InlineData("¿cómo cargo un plan?", "plan.how")]
    [InlineData("como puedo subir el plan de accion", "plan.how")]
    [InlineData("importar el plan de 2027", "plan.how; year=2027")]
    public void Help_and_loading(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("muéstrame el plan de acción de 2027", "plan.show; year=2027")]
    [InlineData("muestrame el plan de accion", "plan.show")]
    [InlineData("¿Puedes mostrar el plan de acción, por favor?", "plan.show")]
    [InlineData("quisiera ver el plan", "plan.show")]
    [InlineData("el plan de acción de 2027", "plan.show; year=2027")]
    [InlineData("ver todos los hitos", "plan.show")]
    [InlineData("¿cómo va el plan de acción?", "plan.status")]
    [InlineData("como vamos con el plan", "plan.status")]
    [InlineData("estado del plan de 2027", "plan.status; year=2027")]
    [InlineData("¿en qué punto estamos?", "plan.status")]
    [InlineData("dame un resumen del plan", "plan.status")]
    public void The_plan_and_how_it_is_doing(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("¿en qué está atrasada AEWA?", "milestone.late; secretariat=AEWA")]
    [InlineData("en que va retrasada la CMS", "milestone.late; secretariat=CMS")]
    [InlineData("¿está EUROBATS atrasada?", "milestone.late; secretariat=EUROBATS")]
    [InlineData("¿EUROBATS va con retraso?", "milestone.late; secretariat=EUROBATS")]
    [InlineData("¿qué hitos están atrasados?", "milestone.late")]
    [InlineData("que hay atrasado", "milestone.late")]
    [InlineData("hitos vencidos de la AEWA", "milestone.late; secretariat=AEWA")]
    [InlineData("¿hay retrasos?", "milestone.late")]
    [InlineData("¿vamos con retraso?", "milestone.late")]
    [InlineData("muéstrame los hitos atrasados", "milestone.late")]
    public void What_is_late(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("¿qué hitos vencen este mes?", February)]
    [InlineData("que vence este mes", February)]
    [InlineData("próximos vencimientos", February)]
    [InlineData("¿qué vence este mes para la AEWA?", February + "; secretariat=AEWA")]
    [InlineData("¿qué hitos vencen para la CMS en marzo?", "milestone.due; period=2027-03-01/2027-03-31; secretariat=CMS")]
    [InlineData("¿qué debemos entregar en marzo?", "milestone.due; period=2027-03-01/2027-03-31")]
    [InlineData("¿qué debe entregar EUROBATS antes del 30 de junio?", "milestone.due; period=2027-02-15/2027-06-29; secretariat=EUROBATS")]
    [InlineData("antes del 30 de junio", "again; period=2027-02-15/2027-06-29")]
    [InlineData("¿y la próxima semana?", "again; period=2027-02-22/2027-02-28")]
    [InlineData("el mes que viene", "again; period=2027-03-01/2027-03-31")]
    [InlineData("qué vence a fin de mes", "milestone.due; period=2027-02-15/2027-02-28")]
    [InlineData("¿qué vence hasta finales de junio?", "milestone.due; period=2027-02-15/2027-06-30")]
    [InlineData("¿qué hitos vencen en el T2?", "milestone.due; period=2027-04-01/2027-06-30")]
    [InlineData("¿qué vence en el segundo trimestre de 2027?", "milestone.due; period=2027-04-01/2027-06-30")]
    [InlineData("hitos de los próximos 30 días", "milestone.due; period=2027-02-15/2027-03-17")]
    [InlineData("vencimientos de mayo", "milestone.due; period=2027-05-01/2027-05-31")]
    [InlineData("¿qué hay que hacer esta semana?", "milestone.due; period=2027-02-15/2027-02-21")]
    public void What_is_due(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("hito 4 hecho por AEWA", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("el hito 4 está hecho", "milestone.report; milestone=4; state=done")]
    [InlineData("El hito nº 4 está terminado para la AEWA.", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("marca el hito 4 como hecho, gracias", "milestone.report; milestone=4; state=done")]
    [InlineData("¿puedes marcar 4 como terminado para la AEWA?", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("la AEWA ha terminado el hito 4", "milestone.report; milestone=4; secretariat=AEWA; state=done")]
    [InlineData("ya hemos terminado el hito 4", "milestone.report; milestone=4; state=done")]
    [InlineData("el hito 4 va bien", "milestone.report; milestone=4; state=onTrack")]
    [InlineData("EL HITO 4 ESTÁ EN RIESGO, el consultor se ha ido", "milestone.report; milestone=4; " + Left + "; state=atRisk")]
    [InlineData("el hito 4 esta en riesgo porque el consultor se ha ido", "milestone.report; milestone=4; " + Left + "; state=atRisk")]
    [InlineData("hito 4 bloqueado: el consultor se ha ido…", "milestone.report; milestone=4; " + Left + "…; state=atRisk")]
    [InlineData("el hito 4 está en riesgo para la CMS, ¿quién asumirá la traducción?", "milestone.report; milestone=4; note=¿quién asumirá la traducción?; secretariat=CMS; state=atRisk")]
    public void Reporting(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("muéstrame el hito 4", "milestone.show; milestone=4")]
    [InlineData("hito 4", "milestone.show; milestone=4")]
    [InlineData("¿y el hito 7?", "milestone.show; milestone=7")]
    [InlineData("¿cómo va el hito 4?", "milestone.show; milestone=4")]
    [InlineData("¿qué pasa con el hito 4?", "milestone.show; milestone=4")]
    [InlineData("¿está hecho el hito 4?", "milestone.show; milestone=4")]
    [InlineData("¿el hito 4 está hecho?", "milestone.show; milestone=4")]
    [InlineData("¿está el hito 4 terminado?", "milestone.show; milestone=4")]
    [InlineData("¿cuándo vence el hito 4?", "milestone.show; milestone=4")]
    [InlineData("historial del hito 4", "milestone.history; milestone=4")]
    [InlineData("¿quién dijo qué sobre el hito 4?", "milestone.history; milestone=4")]
    public void One_milestone(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("añade un hito: nota común, CMS y AEWA, 30 de junio", "milestone.draft; due=2027-06-30; secretariats=CMS,AEWA; title=nota común")]
    [InlineData("anade un hito: Lista de donantes, las tres, T3 2027", "milestone.draft; due=2027-Q3; secretariats=CMS,AEWA,EUROBATS; title=Lista de donantes")]
    [InlineData("nuevo hito: Nota para donantes para la AEWA antes del 30/06/2027", "milestone.draft; due=2027-06-30; secretariats=AEWA; title=Nota para donantes")]
    [InlineData("añade un hito: nota común, CMS, 31 de junio", "NoSuchDay: 31 de junio")]
    public void Drafting(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);

    [Theory]
    [InlineData("¿quién forma parte de la Familia de la CMS?", "family.show")]
    [InlineData("que instrumentos hay en la familia", "family.show")]
    [InlineData("¿qué es la IMCA?", "family.find; name=IMCA")]
    [InlineData("¿qué significa StC?", "family.find; name=StC")]
    public void The_Family(string said, string meaning) => Said.Means(Language.Spanish, said, meaning);
}
