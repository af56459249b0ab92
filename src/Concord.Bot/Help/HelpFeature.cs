using Concord.Bot.Conversation;

namespace Concord.Bot.Help;

/// <summary>What the bot tells about itself.</summary>
public static class HelpFeature
{
    /// <summary>Adds its handler.</summary>
    public static IServiceCollection AddHelp(this IServiceCollection services) => services.AddSingleton<IHandler, ShowHelp>();
}
