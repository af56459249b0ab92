using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.ActionPlan;

/// <summary>A secretariat joins a milestone.</summary>
public sealed class JoinMilestone(MilestoneKeeper keeper) : ChangeParts(keeper, "part.add")
{
    private protected override Command Of(MilestoneId id, SecretariatId secretariat) => new AddPart(id, secretariat);
}

/// <summary>A secretariat leaves a milestone.</summary>
public sealed class LeaveMilestone(MilestoneKeeper keeper) : ChangeParts(keeper, "part.remove")
{
    private protected override Command Of(MilestoneId id, SecretariatId secretariat) => new RemovePart(id, secretariat);
}

/// <summary>Says who takes part in a milestone.</summary>
public abstract class ChangeParts(MilestoneKeeper keeper, string verb) : IHandler
{
    /// <inheritdoc/>
    public string Verb => verb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id || request.Secretariat(turn) is not { } secretariat)
            return turn.Refused(Reason.ForgedCard);
        return await keeper.CommitAsync(turn, id, Of(id, secretariat), null, "", cancellationToken);
    }

    private protected abstract Command Of(MilestoneId id, SecretariatId secretariat);
}
