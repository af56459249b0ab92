using Concord.Bot.Conversation;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows who said what of a milestone, when, in which capacity.</summary>
public sealed class ShowHistory(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.history";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Show(HistoryCard.Of(milestone, names, turn));
    }
}
