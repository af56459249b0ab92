using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>How a year's plan stands, counted from the records (report on CMS Res. 11.3, paragraph 18: "monitored").</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Milestones">How many milestones it has, without those that ended unfinished.</param>
/// <param name="Ended">How many ended unfinished.</param>
/// <param name="Overdue">Not done and past their date.</param>
/// <param name="NoNews">Nobody reported for more than thirty days.</param>
/// <param name="Secretariats">One line each, in protocol order.</param>
/// <param name="NextDue">The next five that are not done, the earliest first; overdue ones are not among them.</param>
public sealed record PlanStatus(
    int Year, StateCounts Milestones, EndingCounts Ended, int Overdue, int NoNews,
    ImmutableArray<SecretariatStatus> Secretariats, ImmutableArray<Milestone> NextDue)
{
    private const int NextShown = 5;

    /// <summary>Counts the plan of that year at that instant.</summary>
    public static PlanStatus Of(Workspace workspace, int year, Instant now)
    {
        var settings = workspace.Settings()!;
        var today = settings.DayOf(now);
        var ended = workspace.MilestonesOf(year).Select(m => m.Ending).ToList();
        var all = workspace.MilestonesOf(year).Where(m => m.Ending is null).ToList();
        return new(
            year,
            StateCounts.Of(all.Select(m => m.State)),
            new(ended.Count(e => e == Ending.CarriedOver), ended.Count(e => e == Ending.Closed), ended.Count(e => e == Ending.Cancelled)),
            all.Count(m => m.IsOverdue(today)),
            all.Count(m => m.HasNoNews(now)),
            [
                .. from secretariat in settings.Secretariats
                   let parts = all.Select(m => m.PartOf(secretariat)).OfType<MilestonePart>().ToList()
                   where parts.Count > 0
                   select new SecretariatStatus(secretariat, StateCounts.Of(parts.Select(p => p.State)),
                       all.Count(m => m.IsOverdueFor(secretariat, today))),
            ],
            [.. all.Where(m => m.IsUnfinished && m.Due.End >= today).OrderBy(m => m.Due.End).ThenBy(m => m.Id.Number).Take(NextShown)]);
    }
}

/// <summary>A secretariat's own parts.</summary>
/// <param name="Secretariat">Which.</param>
/// <param name="Parts">Its parts by state.</param>
/// <param name="Overdue">Those it still owes after their date.</param>
public sealed record SecretariatStatus(SecretariatId Secretariat, StateCounts Parts, int Overdue);

/// <summary>How many are in which state.</summary>
public readonly record struct StateCounts(int AtRisk, int NotStarted, int OnTrack, int Done)
{
    /// <summary>All of them.</summary>
    public int Total => AtRisk + NotStarted + OnTrack + Done;

    /// <summary>Counts states.</summary>
    public static StateCounts Of(IEnumerable<PartState> states)
    {
        var by = states.CountBy(s => s).ToDictionary();
        int Of(PartState state) => by.GetValueOrDefault(state);
        return new(Of(PartState.AtRisk), Of(PartState.NotStarted), Of(PartState.OnTrack), Of(PartState.Done));
    }
}

/// <summary>How many were carried over, closed, cancelled.</summary>
public readonly record struct EndingCounts(int CarriedOver, int Closed, int Cancelled);
