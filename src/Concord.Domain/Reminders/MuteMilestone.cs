using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>Nothing is told of a milestone by itself before a day.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Until">The first day on which it is told of again, in the workspace's zone.</param>
public sealed record MuteMilestone(MilestoneId Milestone, LocalDate Until) : Command
{
    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var today = workspace.Settings()!.DayOf(now);
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (milestone.IsDone)
            return Refusal.Because(Reason.NothingToRemind, Milestone.Number);
        if (Until <= today)
            return Refusal.Because(Reason.MuteIsPast, Until);
        if (Until > today.PlusYears(1))
            return Refusal.Because(Reason.MuteTooLong);
        return milestone.MutedUntil == Until
            ? Refusal.Because(Reason.MutedAlready, Milestone.Number, Until)
            : new Outcome.Accepted(by, [new MilestoneMuted(Milestone, Until)]);
    }
}

/// <summary>A milestone is told of by itself again.</summary>
public sealed record UnmuteMilestone(MilestoneId Milestone) : Command
{
    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        return milestone.IsMuted(workspace.Settings()!.DayOf(now))
            ? new Outcome.Accepted(by, [new MilestoneUnmuted(Milestone)])
            : Refusal.Because(Reason.NotMuted, Milestone.Number);
    }
}

/// <summary>Nothing is told of the milestone before that day.</summary>
public sealed record MilestoneMuted(MilestoneId Milestone, LocalDate Until) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Milestone(Milestone)! with { MutedUntil = Until }];
}

/// <summary>The milestone is told of again.</summary>
public sealed record MilestoneUnmuted(MilestoneId Milestone) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Milestone(Milestone)! with { MutedUntil = null }];
}
