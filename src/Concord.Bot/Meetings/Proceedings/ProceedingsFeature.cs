using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Bot.Files;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>What the bot can do at a meeting, and with its minutes.</summary>
internal static class ProceedingsFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddProceedings(this IServiceCollection services) => services
        .AddSingleton<SittingKeeper>()
        .AddSingleton<StartHandler>()
        .AddSingleton<IHandler>(services => services.GetRequiredService<StartHandler>())
        .AddSingleton<IHandler, BeganInTeams>()
        .AddSingleton<IHandler, EndedInTeams>()
        .AddSingleton<IHandler, ShowSitting>()
        .AddSingleton<IHandler, SetAttendance>()
        .AddSingleton<IHandler, SetAllPresent>()
        .AddSingleton<IHandler, SetQuorumHandler>().AddSingleton<IHandler, ShowQuorum>()
        .AddSingleton<IHandler, TakeUpItem>()
        .AddSingleton<IHandler, ParkItem>()
        .AddSingleton<IHandler, TakeANote>()
        .AddSingleton<IHandler, RewordNote>()
        .AddSingleton<IHandler, EndMeeting>()
        .AddSingleton<MinutesKeeper>()
        .AddSingleton<IHandler, DraftMinutesHandler>()
        .AddSingleton<IHandler, ShowMinutes>()
        .AddSingleton<IHandler, CirculateHandler>()
        .AddSingleton<IHandler, SilenceMinutes>()
        .AddSingleton<IHandler, ApproveMinutesHandler>()
        .AddSingleton<IHandler, CorrectHandler>()
        .AddSingleton<IHandler, AcceptCorrection>()
        .AddSingleton<IHandler, DeclineCorrection>()
        .AddSingleton<MinutesFile>().AddSingleton<IFileMaker>(s => s.GetRequiredService<MinutesFile>())
        .AddSingleton<IHandler, SendMinutes>()
        .AddSingleton<IHandler, SaveMinutes>()
        .AddSingleton<INotice, MinutesNotice>();
}
