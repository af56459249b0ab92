using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Puts a tag on a milestone.</summary>
public sealed class AddTag(MilestoneKeeper keeper) : ChangeTags(keeper, "tag.add")
{
    private protected override Command Of(MilestoneId id, string tag) => new TagMilestone(id, tag);
}

/// <summary>Takes a tag from a milestone.</summary>
public sealed class RemoveTag(MilestoneKeeper keeper) : ChangeTags(keeper, "tag.remove")
{
    private protected override Command Of(MilestoneId id, string tag) => new UntagMilestone(id, tag);
}

/// <summary>Says what a milestone serves.</summary>
public abstract class ChangeTags(MilestoneKeeper keeper, string verb) : IHandler
{
    /// <inheritdoc/>
    public string Verb => verb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id || request.Value("tag") is not { } tag)
            return turn.Refused(Reason.ForgedCard);
        return await keeper.CommitAsync(turn, id, Of(id, tag), null, "", cancellationToken);
    }

    private protected abstract Command Of(MilestoneId id, string tag);
}
