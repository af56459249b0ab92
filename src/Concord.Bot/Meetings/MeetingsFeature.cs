using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Bot.Files;
using Concord.Bot.Graph;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Meetings.Guests;
using Concord.Bot.Meetings.Ics;
using Concord.Bot.Meetings.Outlook;
using Concord.Bot.Meetings.Outside;
using Concord.Bot.Meetings.Proceedings;

namespace Concord.Bot.Meetings;

/// <summary>What the bot can do with meetings.</summary>
public static class MeetingsFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddSingleton<MeetingKeeper>()
        .AddSingleton<IHandler, ShowNextMeeting>()
        .AddSingleton<IHandler, ScheduleHandler>()
        .AddSingleton<IHandler, MoveHandler>()
        .AddSingleton<IHandler, CancelHandler>()
        .AddSingleton<HeldHandler>()
        .AddSingleton<IHandler>(services => services.GetRequiredService<HeldHandler>())
        .AddSingleton<IHandler, ShowRegularity>()
        .AddSingleton<GuestFinder>().AddSingleton<IHandler, InviteHandler>().AddSingleton<IHandler, UninviteHandler>()
        .AddSingleton<MeetingFiles>().AddSingleton<IFileMaker>(s => s.GetRequiredService<MeetingFiles>()).AddSingleton<ComeToChat>()
        .AddSingleton<IHandler, SendMeetingFile>()
        .AddSingleton<IHandler, SendMeetingsFile>()
        .AddSingleton<INotice, MeetingNotice>().AddSingleton<INotice, CalendarDeed>().AddSingleton<INotice, FindingNotice>().AddSingleton<IHandler, KeepHandler>()
        .AddSingleton<INotice>(new ConsentNotice(Permission.Calendars)).AddSingleton<INotice>(new ConsentNotice(Permission.People)).AddSingleton<INotice>(new ConsentNotice(Permission.Files))
        .AddSingleton<Consent>().AddSingleton<CalendarKeeper>()
        .AddSingleton<INotice, CadenceNotice>()
        .AddSingleton<IHandler, NotHeldHandler>()
        .AddSingleton<IHandler, RecordOutsideHandler>()
        .AddSingleton<IHandler, ShowOutside>()
        .AddAgendas()
        .AddProceedings();
}
