using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows what is unfinished at the end of a year, to be decided on; or the list that was proposed, and how it stands.</summary>
public sealed class CloseYear(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "year.close";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.YearToCloseOn(turn.Today);
        if (turn.Workspace.Plan(year) is not { } plan)
            return turn.Refused(Reason.UnknownPlan, year);
        if (turn.Workspace.RollOver(year) is { } list && (list.IsOpen || plan.State == PlanState.Closed))
            return await cards.ShowAsync(turn, list, cancellationToken);
        if (turn.Today < ProposeRollOver.FirstDayToClose(year))
            return turn.Refused(Reason.YearNotEnded, year, ProposeRollOver.FirstDayToClose(year));
        return Reply.Show(RollOverFormCard.Of(plan, turn));
    }
}
