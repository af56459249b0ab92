using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>
/// Shows where a plan is in its life. Whoever says that they agree gets this card too: free text adopts nothing, the press counts.
/// </summary>
public sealed class ShowAdoption(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.adoption";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanToAdoptOn(turn.Today)?.Year ?? turn.Today.Year;
        return turn.Workspace.Plan(year) is { } plan
            ? await cards.ShowAsync(turn, plan, cancellationToken)
            : turn.Refused(Reason.UnknownPlan, year);
    }
}
