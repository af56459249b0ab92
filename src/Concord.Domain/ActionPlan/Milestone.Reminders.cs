using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <content>When it comes before people's eyes by itself.</content>
public sealed partial record Milestone
{
    /// <summary>The first day on which it is told of again, in the workspace's zone; null where it was not muted.</summary>
    public LocalDate? MutedUntil { get; init; }

    /// <summary>Whether nothing is told of it by itself on that day, because people wanted it so.</summary>
    public bool IsMuted(LocalDate today) => MutedUntil > today;

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after) =>
        workspace.NextReminder(this, after) is { } at ? [new Due(at, MilestoneReminders.Kind, Key)] : [];
}
