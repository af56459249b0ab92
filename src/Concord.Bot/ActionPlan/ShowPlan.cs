using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows a year's plan under its priorities.</summary>
public sealed class ShowPlan : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year;
        if (turn.Workspace.Plan(year) is not { } plan)
            return Task.FromResult(turn.Refused(Reason.UnknownPlan, year));
        var milestones = turn.Workspace.MilestonesOf(year)
            .OrderBy(m => plan.Priorities.IndexOf(m.Priority)).ThenBy(m => m.Id.Number).ToList();
        var card = MilestoneListCard.Of(
            turn, turn.Text.Of("Plan.Where", year), turn.Text.Of("Plan.Title", year), milestones, m => m.Priority,
            (Verb, new() { ["year"] = $"{year}" }), request.Number("page") ?? 0, banner: PlanBanner.OfMeant(plan, request.Number("year"), turn));
        return Task.FromResult(request.Number("page") is null ? Reply.Show(card) : Reply.Replace(card));
    }
}
