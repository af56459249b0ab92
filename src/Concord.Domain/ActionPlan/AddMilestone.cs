using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Puts one milestone into the plan of its year, which begins with it where there was none.</summary>
public sealed record AddMilestone(MilestoneDraft Draft) : Command
{
    /// <inheritdoc/>
    public override int? ChangesPlan => Draft.Due.Year;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        new LoadPlan(Draft.Due.Year, [Draft]).Decide(workspace, by, now);
}

/// <summary>A plan has begun to exist.</summary>
public sealed record PlanOpened(int Year) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [new Plan { Year = Year }];
}

/// <summary>A milestone stands in its plan.</summary>
public sealed record MilestoneAdded(
    MilestoneId Id, string Priority, string Title, DueDate Due, ImmutableArray<SecretariatId> Responsible,
    ImmutableArray<string> Tags, string? Notes) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var plan = before.Plan(Id.Year)!;
        return
        [
            plan.WithNew(Id, Priority),
            new Milestone
            {
                Id = Id, Priority = Priority, Title = Title, Due = Due, Baseline = Due, Tags = Tags, Notes = Notes,
                Parts = [.. Responsible.Select(s => new MilestonePart(s, PartState.NotStarted, null))],
                AddedAt = stamp.At,
            },
        ];
    }
}
