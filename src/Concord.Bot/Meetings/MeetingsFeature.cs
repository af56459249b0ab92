using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Bot.Meetings.Agendas;

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
        .AddSingleton<IHandler, NotHeldHandler>()
        .AddSingleton<INotice, CadenceNotice>()
        .AddAgendas();
}
