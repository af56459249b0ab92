using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows a year's plan under its priorities; of one secretariat where it is named.</summary>
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
        Dictionary<string, string> again = new() { ["year"] = $"{year}" };
        var title = turn.Text.Of("Plan.Title", year);
        var secretariat = request.Secretariat(turn);
        if (secretariat is { } one)
            (again["secretariat"], title) = (one.Code, turn.Text.Pair(title, turn.Text.NameOf(one)));
        var milestones = turn.Workspace.MilestonesOf(year).Where(m => secretariat is null || m.Parts.Any(p => p.Secretariat == secretariat))
            .OrderBy(m => plan.Priorities.IndexOf(m.Priority)).ThenBy(m => m.Id.Number).ToList();
        var card = MilestoneListCard.Of(
            turn, turn.Text.Of("Plan.Where", year), title, milestones, m => m.Priority,
            (Verb, again), request.Number("page") ?? 0, banner: PlanBanner.OfMeant(plan, request.Number("year"), turn));
        return Task.FromResult(request.Number("page") is null ? Reply.Show(card) : Reply.Replace(card));
    }
}
