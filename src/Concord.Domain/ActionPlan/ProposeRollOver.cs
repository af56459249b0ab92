using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Puts the list of what becomes of a year's unfinished milestones to the Executive Secretaries.</summary>
/// <param name="Year">The year to close.</param>
/// <param name="Revision">The number which the list gets, as whoever proposes it saw it.</param>
/// <param name="Items">What becomes of which; what was done in the meantime is left out.</param>
public sealed record ProposeRollOver(int Year, int Revision, ImmutableArray<RollOverItem> Items) : Command
{
    /// <inheritdoc/>
    public override int? ChangesPlan => Year;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Plan(Year) is null)
            return Refusal.Because(Reason.UnknownPlan, Year);
        if (workspace.Settings()!.DayOf(now) < FirstDayToClose(Year))
            return Refusal.Because(Reason.YearNotEnded, Year, FirstDayToClose(Year));
        var last = workspace.RollOver(Year);
        if (last is { IsOpen: true })
            return Refusal.Because(Reason.AlreadyProposed);
        if (Revision != workspace.NextRollOver(Year))
            return Refusal.Because(Reason.SupersededRevision);
        if (Items.Length > RollOver.MostItems)
            return Refusal.Because(Reason.TooManyMilestones, RollOver.MostItems);
        if (Items.Any(i => i.Milestone.Year != Year || !Enum.IsDefined(i.Ending) || workspace.Milestone(i.Milestone) is null)
            || Items.DistinctBy(i => i.Milestone).Count() < Items.Length)
            return Refusal.Because(Reason.ForgedCard);
        if (Items.FirstOrDefault(i => workspace.Milestone(i.Milestone)!.Ending is not null) is { } ended)
            return Refusal.Because(Reason.MilestoneEnded, ended.Milestone.Number, Year);
        var unfinished = Items.Where(i => workspace.Milestone(i.Milestone)!.IsUnfinished).ToImmutableArray();
        if (unfinished.IsEmpty && workspace.UnfinishedOf(Year).Any())
            return Refusal.Because(Reason.SupersededRevision);
        return ClosedAhead(workspace, unfinished) ?? new Outcome.Accepted(by, [new RollOverProposed(Year, Revision, unfinished)]);
    }

    /// <summary>The day from which a year can be closed: 1 December, in the workspace's zone.</summary>
    public static LocalDate FirstDayToClose(int year) => new(year, 12, 1);

    /// <summary>Why nothing can be carried over: the next year is closed already; null where that is not so.</summary>
    internal static Outcome? ClosedAhead(Workspace workspace, ImmutableArray<RollOverItem> items) =>
        items.FirstOrDefault(i => i.Ending == Ending.CarriedOver && workspace.Plan(i.Milestone.Year + 1) is { State: PlanState.Closed }) is { } carried
            ? Refusal.Because(Reason.PlanClosed, carried.Milestone.Year + 1)
            : null;
}

/// <summary>A list was put to the Executive Secretaries.</summary>
public sealed record RollOverProposed(int Year, int Revision, ImmutableArray<RollOverItem> Items) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new RollOver { Year = Year, Items = Items, Proposal = new Agreement(Revision, stamp.By, stamp.At) }];
}
