using Concord.Bot.Conversation;
using Concord.Bot.Delivery;

namespace Concord.Bot.Reminders;

/// <summary>What is told without being asked, and how that is set.</summary>
public static class RemindersFeature
{
    /// <summary>Adds its parts.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<IHandler, SetLeadDays>()
        .AddSingleton<IHandler, SendHere>()
        .AddSingleton<IHandler, ShowReminders>()
        .AddSingleton<IHandler, ShowNextReminder>()
        .AddSingleton<IHandler, Mute>()
        .AddSingleton<IHandler, Unmute>()
        .AddSingleton<INotice, MilestoneNotice>()
        .AddSingleton<INotice>(s => new DigestNotice(s.GetRequiredService<Notices>));
}
