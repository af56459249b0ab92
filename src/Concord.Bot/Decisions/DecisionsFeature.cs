using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Concord.Bot.Delivery;

namespace Concord.Bot.Decisions;

/// <summary>What the bot can do with decisions.</summary>
public static class DecisionsFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddSingleton<SilenceKeeper>()
        .AddSingleton<DecisionKeeper>()
        .AddSingleton<IHandler, DraftADecision>()
        .AddSingleton<IHandler, EditADraft>()
        .AddSingleton<IHandler, ProposeADecision>()
        .AddSingleton<IHandler, AnswerADecision>()
        .AddSingleton<IHandler, OpenSilence>()
        .AddSingleton<IHandler, WithdrawADecision>()
        .AddSingleton<IHandler, ChangeADecision>()
        .AddSingleton<IHandler, ShowDecision>()
        .AddSingleton<IHandler, ListDecisions>()
        .AddSingleton<DecisionAddresses>()
        .AddSingleton<RegisterBox>()
        .AddSingleton<IHandler, ShowAddress>()
        .AddSingleton<IHandler, ProveDecision>()
        .AddSingleton<ActionKeeper>()
        .AddSingleton<IHandler, AddAnAction>()
        .AddSingleton<IHandler, FinishAnAction>()
        .AddSingleton<IHandler, MoveAnAction>()
        .AddSingleton<IHandler, ReassignAnAction>()
        .AddSingleton<IHandler, ShowAction>()
        .AddSingleton<INotice, DecisionNotice>()
        .AddSingleton<INotice, ActionNotice>();
}
