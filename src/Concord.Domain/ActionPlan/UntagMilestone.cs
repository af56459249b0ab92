using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Takes a tag from a milestone, however it is spelt.</summary>
public sealed record UntagMilestone(MilestoneId Milestone, string Tag) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        var tag = milestone.Tags.FirstOrDefault(t => ActionPlan.Tags.Same(t, Tag))
            ?? (milestone.Tags.Where(t => ActionPlan.Tags.Matches(t, Tag)).ToList() is [var only] ? only : null);
        return tag is null
            ? Refusal.Because(Reason.NoSuchTag, Milestone.Number, Tag)
            : new Outcome.Accepted(by, [new MilestoneUntagged(Milestone, tag)]);
    }
}

/// <summary>The milestone has this tag no longer.</summary>
public sealed record MilestoneUntagged(MilestoneId Milestone, string Tag) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        return [milestone with { Tags = milestone.Tags.Remove(Tag) }];
    }
}
