using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Says how a year's plan is doing.</summary>
public sealed class ShowPlanStatus : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.status";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year;
        return Task.FromResult(turn.Workspace.Plan(year) is null
            ? turn.Refused(Reason.UnknownPlan, year)
            : Reply.Show(PlanStatusCard.Of(PlanStatus.Of(turn.Workspace, year, turn.Now), turn)));
    }
}
