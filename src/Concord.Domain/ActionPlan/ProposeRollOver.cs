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
        return CannotCarry(workspace, Year, unfinished) ?? new Outcome.Accepted(by, [new RollOverProposed(Year, Revision, unfinished)]);
    }

    /// <summary>The day from which a year can be closed: 1 December, in the workspace's zone.</summary>
    public static LocalDate FirstDayToClose(int year) => new(year, 12, 1);

    /// <summary>Why the next year's plan cannot take what is carried over: it is closed, or has no numbers left; null where it can.</summary>
    internal static Outcome? CannotCarry(Workspace workspace, int year, ImmutableArray<RollOverItem> items)
    {
        var carried = items.Count(i => i.Ending == Ending.CarriedOver);
        return workspace.Plan(year + 1) switch
        {
            { State: PlanState.Closed } when carried > 0 => Refusal.Because(Reason.PlanClosed, year + 1),
            { LastNumber: var last } when last + carried > MilestoneId.Highest => Refusal.Because(Reason.PlanIsFull, year + 1, MilestoneId.Highest),
            _ => null,
        };
    }
}

/// <summary>A list was put to the Executive Secretaries.</summary>
public sealed record RollOverProposed(int Year, int Revision, ImmutableArray<RollOverItem> Items) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new RollOver { Year = Year, Items = Items, Proposal = new Agreement(Revision, stamp.By, stamp.At) }];
}
