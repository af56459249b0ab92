using Concord.Bot.Conversation;

namespace Concord.Bot.Calendars;

/// <summary>What the bot knows of the days on which duty stations work.</summary>
public static class CalendarsFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<IHandler, ExplainHolidays>()
        .AddSingleton<IHandler, PreviewHolidays>()
        .AddSingleton<IHandler, LoadHolidayFile>()
        .AddSingleton<IHandler, ShowHolidays>();
}
