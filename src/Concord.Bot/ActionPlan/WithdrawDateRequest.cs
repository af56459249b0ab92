using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>The secretariat that asked for a new date takes the request back.</summary>
public sealed class WithdrawDateRequest(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "date.withdraw";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        return milestone.OpenChange is { By.Capacity.Secretariat: { } asker }
            ? await keeper.CommitAsync(turn, id, new WithdrawDate(id, asker), request.Seen(), "withdraw", cancellationToken)
            : turn.Refused(Reason.NoDateRequest, id.Number);
    }
}
