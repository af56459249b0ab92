using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows who said what of a milestone, when, in which capacity.</summary>
public sealed class ShowHistory(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.history";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Show(HistoryCard.Of(milestone, names, turn));
    }
}
