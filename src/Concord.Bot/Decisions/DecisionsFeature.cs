using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Correspondences;
using Concord.Bot.Decisions.Export;
using Concord.Bot.Decisions.Finding;
using Concord.Bot.Delivery;
using Concord.Bot.Files;

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
        .AddSingleton<IHandler, VerifyRegister>()
        .AddSingleton<RegisterExport>()
        .AddSingleton<IFileMaker>(services => services.GetRequiredService<RegisterExport>())
        .AddSingleton<IHandler, ExportRegister>()
        .AddSingleton<IHandler, ExportProof>()
        .AddSingleton<ActionKeeper>()
        .AddSingleton<IHandler, AddAnAction>()
        .AddSingleton<IHandler, FinishAnAction>()
        .AddSingleton<IHandler, MoveAnAction>()
        .AddSingleton<IHandler, ReassignAnAction>()
        .AddSingleton<IHandler, ShowAction>()
        .AddSingleton<CorrespondenceKeeper>()
        .AddSingleton<IHandler, RecordACirculation>()
        .AddSingleton<IHandler, DetailACorrespondence>()
        .AddSingleton<IHandler, RecordAReply>()
        .AddSingleton<IHandler, RecordAnOutcome>()
        .AddSingleton<IHandler, AddMoreEvidence>()
        .AddSingleton<IHandler, ShowCorrespondence>()
        .AddSingleton<IHandler, ListCorrespondences>()
        .AddSingleton<IHandler, ShowCorrespondenceHistory>()
        .AddSingleton<INotice, CorrespondenceNotice>()
        .AddSingleton<INotice, DecisionNotice>()
        .AddSingleton<INotice, ActionNotice>();
}
