using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Says that a milestone serves a strategic framework or a mandate; not one that has ended.</summary>
public sealed record TagMilestone(MilestoneId Milestone, string Tag) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var tag = Tag.Trim();
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (tag.Length is 0 or > MilestoneDraft.LongestTag || DraftCheck.IsFormulaOrMarkup(tag) || !tag.Any(char.IsLetterOrDigit))
            return Refusal.Because(Reason.TagNotUsable, MilestoneDraft.LongestTag);
        if (milestone.Tags.FirstOrDefault(t => ActionPlan.Tags.Same(t, tag)) is { } there)
            return Refusal.Because(Reason.HasTagAlready, Milestone.Number, there);
        if (ActionPlan.Tags.IsRetired(tag, workspace.Settings()!.RetiredFrameworks))
            return Refusal.Because(Reason.RetiredTag, tag);
        return milestone.Tags.Length >= MilestoneDraft.MostTags
            ? Refusal.Because(Reason.TooManyTags, MilestoneDraft.MostTags)
            : new Outcome.Accepted(by, [new MilestoneTagged(Milestone, tag)]);
    }
}

/// <summary>The milestone has this tag too.</summary>
public sealed record MilestoneTagged(MilestoneId Milestone, string Tag) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        return [milestone with { Tags = milestone.Tags.Add(Tag) }];
    }
}
