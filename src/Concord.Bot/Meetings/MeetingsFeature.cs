using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Bot.Files;
using Concord.Bot.Meetings.Ics;

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
        .AddSingleton<IHandler, StartHandler>()
        .AddSingleton<IHandler, HeldHandler>()
        .AddSingleton<IHandler, ShowRegularity>()
        .AddSingleton<MeetingFiles>().AddSingleton<IFileMaker>(s => s.GetRequiredService<MeetingFiles>()).AddSingleton<ComeToChat>()
        .AddSingleton<IHandler, SendMeetingFile>()
        .AddSingleton<IHandler, SendMeetingsFile>()
        .AddSingleton<INotice, MeetingNotice>()
        .AddSingleton<INotice, CadenceNotice>();
}
