using Concord.Domain.Records;

namespace Concord.Domain.ActionPlan;

/// <summary>A milestone goes on in the next year's plan; here it ends.</summary>
public sealed record MilestoneCarriedOver(MilestoneId From, MilestoneId To) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Milestone(From)!.Ended(Ending.CarriedOver) with { CarriedTo = To }];
}

/// <summary>A plan has a milestone that continues one of the year before. Reports stay with the one on which they were made.</summary>
public sealed record MilestoneContinued(MilestoneId Id, MilestoneId From) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var earlier = before.Milestone(From)!;
        return
        [
            before.Plan(Id.Year)!.WithNew(Id, earlier.Priority),
            // The date stays until a new one is agreed: it is outside of the new plan's year, which is told as missing there.
            earlier with { Id = Id, Ending = null, CarriedTo = null, CarriedFrom = From, AddedAt = stamp.At, Reports = [] },
        ];
    }
}

/// <summary>A milestone was closed or cancelled, unfinished.</summary>
public sealed record MilestoneEnded(MilestoneId Id, Ending Ending) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Milestone(Id)!.Ended(Ending)];
}

/// <summary>A year is closed.</summary>
public sealed record PlanClosed(int Year) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Plan(Year)! with { ClosedAt = stamp.At }];
}
