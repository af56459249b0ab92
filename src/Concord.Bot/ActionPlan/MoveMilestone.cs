using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>A head or a lead asks for a new date; where words gave no reason, a card asks for it.</summary>
public sealed class MoveMilestone(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.move";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (request.NewDate(milestone.Due) is not { } to)
            return turn.Refused(Reason.ForgedCard);
        if (MilestoneKeeper.Question<RequestDate>(turn, request, milestone, out var secretariat) is { } question)
            return question;

        var (why, seen) = (request.Value("reason"), request.Seen());
        var command = new RequestDate(milestone.Id, secretariat, to, why, seen);
        // Whether all but the reason is right is for the rules to say, before anybody is asked for one.
        return seen is null && Domain.Secretariats.Authority.Decide(turn.Workspace, turn.Person, command, turn.Now) is Outcome.Refused { Why.Reason: Reason.DateNeedsReason }
            ? Reply.Show(MoveCard.Of(milestone, to, turn))
            : await keeper.CommitAsync(turn, milestone.Id, command, seen, $"{secretariat}|{to}|{why}", cancellationToken);
    }
}
