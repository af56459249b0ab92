using Concord.Bot.Conversation;
using Concord.Bot.Delivery;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>What the bot can do with agendas.</summary>
internal static class AgendasFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddAgendas(this IServiceCollection services) => services
        .AddSingleton<AgendaKeeper>()
        .AddSingleton<IHandler, DraftHandler>()
        .AddSingleton<IHandler, ShowAgenda>()
        .AddSingleton<IHandler, ShowNextAgenda>()
        .AddSingleton<IHandler, Summarise>()
        .AddSingleton<IHandler, ApproveHandler>()
        .AddSingleton<IHandler, ReviseHandler>()
        .AddSingleton<IHandler, AddItemHandler>()
        .AddSingleton<IHandler, ItemHandler>()
        .AddSingleton<IHandler, MoveItemHandler>()
        .AddSingleton<IHandler, WithdrawItemHandler>()
        .AddSingleton<IHandler, RestoreItemHandler>()
        .AddSingleton<IHandler, SendItemHandler>()
        .AddSingleton<INotice, AgendaNotice>();
}
