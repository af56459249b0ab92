using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows one milestone; the copy changes with the record from then on.</summary>
public sealed class ShowMilestone(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        return await cards.ShowAsync(turn, milestone, cancellationToken);
    }
}
