using Concord.Bot.Cards;
using Concord.Bot.Conversation;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows one milestone; the copy changes with the record from then on.</summary>
public sealed class ShowMilestone(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        return await cards.ShowAsync(turn, milestone, cancellationToken);
    }
}
