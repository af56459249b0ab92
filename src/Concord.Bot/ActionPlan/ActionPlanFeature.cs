using Concord.Bot.ActionPlan.Export;
using Concord.Bot.ActionPlan.Leading;
using Concord.Bot.Conversation;
using Concord.Bot.Files;

namespace Concord.Bot.ActionPlan;

/// <summary>What the bot can do with the action plan.</summary>
public static class ActionPlanFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddActionPlan(this IServiceCollection services) => services
        .AddSingleton<IHandler, ShowPlan>()
        .AddSingleton<IHandler, ShowPlanStatus>()
        .AddSingleton<PlanExport>().AddSingleton<IFileMaker>(s => s.GetRequiredService<PlanExport>())
        .AddSingleton<IHandler, ExportPlan>()
        .AddSingleton<IHandler, ExportHistory>()
        .AddSingleton<IHandler, ExplainLoading>()
        .AddSingleton<IHandler, PreviewPlan>()
        .AddSingleton<IHandler, LoadPlanFile>()
        .AddSingleton<IHandler, ShowDue>()
        .AddSingleton<IHandler, ShowLate>()
        .AddSingleton<IHandler, ShowMilestone>()
        .AddSingleton<IHandler, ShowHistory>()
        .AddSingleton<IHandler, ReportPartState>()
        .AddSingleton<MilestoneKeeper>()
        .AddSingleton<IHandler, MoveMilestone>()
        .AddSingleton<IHandler, AnswerDateRequest>()
        .AddSingleton<IHandler, WithdrawDateRequest>()
        .AddSingleton<IHandler, JoinMilestone>()
        .AddSingleton<IHandler, LeaveMilestone>()
        .AddSingleton<IHandler, ShowLeads>()
        .AddSingleton<IHandler, ChooseLead>()
        .AddSingleton<IHandler, ConfirmLead>()
        .AddSingleton<IHandler, TakeLeadAway>()
        .AddSingleton<IHandler, AddTag>()
        .AddSingleton<IHandler, RemoveTag>()
        .AddSingleton<IHandler, FindByTag>()
        .AddSingleton<IHandler, ShowOwed>()
        .AddSingleton<IHandler, DraftMilestone>()
        .AddSingleton<IHandler, AddMilestoneToPlan>()
        .AddSingleton<IHandler, DiscardDraft>()
        .AddSingleton<IHandler, ShowAdoption>()
        .AddSingleton<IHandler, ProposePlanOfYear>()
        .AddSingleton<IHandler, AnswerOnPlan>()
        .AddSingleton<IHandler, CloseYear>()
        .AddSingleton<IHandler, ProposeClosing>()
        .AddSingleton<IHandler, AnswerOnRollOver>();
}
