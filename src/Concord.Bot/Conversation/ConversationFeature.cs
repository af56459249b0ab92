namespace Concord.Bot.Conversation;

/// <summary>What makes requests of words and presses, and answers what asks for nothing.</summary>
public static class ConversationFeature
{
    /// <summary>Adds its parts and its handlers.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<Interpreter>().AddSingleton<Handlers>().AddSingleton<Recent>().AddSingleton<Reception>().AddSingleton<RecordKeeper>();
        foreach (var verb in SmallTalk.Verbs)
            services.AddSingleton<IHandler>(new SmallTalk(verb));
        return services;
    }
}
