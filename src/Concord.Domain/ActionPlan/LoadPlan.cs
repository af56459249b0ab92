using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Puts milestones into the plan of a year, all of them or none.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Drafts">In the order in which they are to be numbered.</param>
public sealed record LoadPlan(int Year, ImmutableArray<MilestoneDraft> Drafts) : Command
{
    /// <summary>
    /// How many milestones one load takes: each is a row of one table transaction, which holds 100 operations at most.
    /// </summary>
    public const int MostMilestones = 90;

    /// <inheritdoc/>
    public override int? ChangesPlan => Year;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Drafts.IsEmpty)
            return Refusal.Because(Reason.NothingToLoad);
        if (Drafts.Length > MostMilestones)
            return Refusal.Because(Reason.TooManyMilestones, MostMilestones);
        var faults = Drafts.Count(d => DraftCheck.FaultOf(d, Year, workspace) is not null)
            + Drafts.Select((d, i) => Drafts.Take(i).Any(e => DraftCheck.SameTitle(d.Title, e.Title))).Count(twice => twice);
        if (faults > 0)
            return Refusal.Because(Reason.RowsNotUsable, faults);

        var plan = workspace.Plan(Year);
        var settings = workspace.Settings()!;
        var number = plan?.LastNumber ?? 0;
        if (number + Drafts.Length > MilestoneId.Highest)
            return Refusal.Because(Reason.PlanIsFull, Year, MilestoneId.Highest);
        return new Outcome.Accepted(by,
        [
            .. plan is null ? [new PlanOpened(Year)] : Array.Empty<Event>(),
            .. Drafts.Select(d => new MilestoneAdded(
                new MilestoneId(Year, ++number), d.Priority.Trim(), d.Title.Trim(), d.Due,
                settings.InProtocolOrder(d.Responsible), d.Tags, d.Notes?.Trim())),
        ]);
    }
}
