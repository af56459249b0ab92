using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What people write about meetings on Monday 15 February 2027.</summary>
public sealed class MeetingWordsTests
{
    private const string Tenth = "; on=2027-06-10; ";

    [Theory]
    [InlineData("when is the next ES meeting?", "meeting.next; next=true; series=ES")]
    [InlineData("When is the next Executive Secretaries’ meeting", "meeting.next; next=true; series=ES")]
    [InlineData("when is the next quarterly meeting", "meeting.next; next=true; series=ES")]
    [InlineData("when is the monthly meeting?", "meeting.next; series=ADM")]
    [InlineData("when is the May admin and finance meeting?", "meeting.next; series=ADM; session=05")]
    [InlineData("when do we meet next?", "meeting.next")]
    [InlineData("next meeting", "meeting.next")]
    [InlineData("schedule the Q2 meeting for 10 June at 10:00 Bonn", "meeting.schedule; at=10:00" + Tenth + "session=Q2; zone=Europe/Berlin")]
    [InlineData("please schedule the ES meeting on 10 June at 2pm Nairobi time", "meeting.schedule; at=14:00" + Tenth + "series=ES; zone=Africa/Nairobi")]
    [InlineData("schedule an extraordinary ES meeting for 10 June at 9", "meeting.schedule; at=09:00" + Tenth + "series=ES; session=X")]
    [InlineData("schedule the management meeting for Thursday 10 June 2027 10:30", "meeting.schedule; at=10:30" + Tenth + "series=MGT")]
    [InlineData("schedule the Q2 meeting for 10 June", "meeting.schedule" + Tenth + "session=Q2")]
    [InlineData("schedule the Q2 meeting", "meeting.schedule; session=Q2")]
    [InlineData("schedule the Q2 meeting for 10 June at 10:00 Atlantis", "UnknownPlace: Atlantis")]
    [InlineData("schedule the Q2 meeting for 31 June at 10:00", "NoSuchDay: 31 June")]
    [InlineData("schedule the Q2 meeting for 10 June at 25:00", "NoSuchHour: at 25:00")]
    [InlineData("move the Q2 meeting to 10 June at 14:00", "meeting.move; at=14:00" + Tenth + "session=Q2")]
    [InlineData("move Thursday’s meeting to 10 June at noon", "meeting.move; at=12:00; day=2027-02-18" + Tenth)]
    [InlineData("move milestone 7 to 15 September, no venue", "milestone.move; milestone=7; newDate=2027-09-15; reason=no venue")]
    [InlineData("cancel the next ES meeting", "meeting.cancel; next=true; series=ES")]
    [InlineData("cancel the March admin meeting because everybody travels", "meeting.cancel; note=everybody travels; series=ADM; session=03")]
    [InlineData("the ES met on 12 March 2026", "meeting.held; held=2026-03-12; series=ES")]
    [InlineData("the ES met on 12 March", "meeting.held; held=2026-03-12; series=ES")]
    [InlineData("the ES met last Friday", "meeting.held; held=2027-02-12; series=ES")]
    [InlineData("the Q1 meeting was held", "meeting.held; session=Q1")]
    [InlineData("start the meeting", "meeting.start")]
    [InlineData("send me the calendar file for the Q2 meeting", "meeting.file; session=Q2")]
    [InlineData("please send me the .ics of the next ES meeting", "meeting.file; next=true; series=ES")]
    [InlineData("add the next management meeting to my calendar", "meeting.file; next=true; series=MGT")]
    [InlineData("take the Q2 meeting out of my calendar", "meeting.file; session=Q2")]
    [InlineData("the calendar of all our meetings", "meetings.file")]
    [InlineData("send me the calendar of our meetings", "meetings.file")]
    [InlineData("add all our meetings to my calendar", "meetings.file")]
    [InlineData("how regular have we been since 2016?", "meeting.regularity; since=2016-01-01")]
    [InlineData("how regular have the monthly meetings been since January", "meeting.regularity; series=ADM; since=2027-01-01")]
    public void In_English(string said, string meaning) => Said.Means(Language.English, said, meaning.TrimEnd(';', ' '));

    [Theory]
    [InlineData("quand est la prochaine réunion des Secrétaires exécutifs ?", "meeting.next; next=true; series=ES")]
    [InlineData("la prochaine réunion mensuelle", "meeting.next; series=ADM")]
    [InlineData("planifie la réunion du T2 pour le 10 juin à 10h00 heure de Bonn", "meeting.schedule; at=10:00" + Tenth + "session=Q2; zone=Europe/Berlin")]
    [InlineData("fixez la réunion des Secrétaires exécutifs au 10 juin à 10 h", "meeting.schedule; at=10:00" + Tenth + "series=ES")]
    [InlineData("fixe la réunion du T2 au 10 juin à 10 h", "meeting.schedule; at=10:00" + Tenth + "session=Q2")]
    [InlineData("déplace la réunion du T2 au 10 juin à 14 h 30, heure de Nairobi", "meeting.move; at=14:30" + Tenth + "session=Q2; zone=Africa/Nairobi")]
    [InlineData("annulez la prochaine réunion de direction", "meeting.cancel; next=true; series=MGT")]
    [InlineData("les Secrétaires exécutifs se sont réunis le 12 mars 2026", "meeting.held; held=2026-03-12; series=ES")]
    [InlineData("commence la réunion", "meeting.start")]
    [InlineData("envoie-moi le fichier de calendrier de la réunion du T2", "meeting.file; session=Q2")]
    [InlineData("ajoute la prochaine réunion de direction à mon calendrier", "meeting.file; next=true; series=MGT")]
    [InlineData("le calendrier de toutes nos réunions", "meetings.file")]
    [InlineData("ajoutez toutes nos réunions à mon agenda", "meetings.file")]
    [InlineData("avec quelle régularité nous sommes-nous réunis depuis 2016 ?", "meeting.regularity; since=2016-01-01")]
    public void In_French(string said, string meaning) => Said.Means(Language.French, said, meaning.TrimEnd(';', ' '));

    [Theory]
    [InlineData("¿cuándo es la próxima reunión de los Secretarios Ejecutivos?", "meeting.next; next=true; series=ES")]
    [InlineData("próxima reunión de gestión", "meeting.next; series=MGT")]
    [InlineData("programa la reunión del T2 para el 10 de junio a las 10:00 hora de Bonn", "meeting.schedule; at=10:00" + Tenth + "session=Q2; zone=Europe/Berlin")]
    [InlineData("fija la reunión del T2 para el 10 de junio a las 10:00", "meeting.schedule; at=10:00" + Tenth + "session=Q2")]
    [InlineData("traslada la reunión del T2 al 10 de junio a las 9", "meeting.move; at=09:00" + Tenth + "session=Q2")]
    [InlineData("cancela la reunión mensual de mayo", "meeting.cancel; series=ADM; session=05")]
    [InlineData("los Secretarios Ejecutivos se reunieron el 12 de marzo de 2026", "meeting.held; held=2026-03-12; series=ES")]
    [InlineData("empieza la reunión", "meeting.start")]
    [InlineData("envíame el archivo de calendario de la reunión del T2", "meeting.file; session=Q2")]
    [InlineData("añade la próxima reunión de gestión a mi calendario", "meeting.file; next=true; series=MGT")]
    [InlineData("el calendario de todas nuestras reuniones", "meetings.file")]
    [InlineData("¿con qué regularidad nos hemos reunido desde 2016?", "meeting.regularity; since=2016-01-01")]
    public void In_Spanish(string said, string meaning) => Said.Means(Language.Spanish, said, meaning.TrimEnd(';', ' '));
}
