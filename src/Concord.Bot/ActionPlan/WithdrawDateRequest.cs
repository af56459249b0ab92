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
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        return milestone.OpenChange is { By.Capacity.Secretariat: { } asker }
            ? await keeper.CommitAsync(turn, milestone.Id, new WithdrawDate(milestone.Id, asker), request.Seen(), "withdraw", cancellationToken)
            : turn.Refused(Reason.NoDateRequest, milestone.Id.Number);
    }
}
