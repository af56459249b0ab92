using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>
/// When a milestone comes before people's eyes by itself: so many days before the end of its due period, on that day, and
/// weekly while it is overdue. Each occurrence is counted from the due date, never from the one before, so that none drifts.
/// </summary>
public static class MilestoneReminders
{
    /// <summary>The kind of the due row that wakes it.</summary>
    public const string Kind = "milestone.remind";

    /// <summary>By so many weeks holidays may put off a reminder; no more is looked for.</summary>
    private const int WeeksPutOff = 5;

    /// <summary>The next reminder, as the milestone itself wants it; null where it is done, or ended. UTC.</summary>
    public static Instant? NextReminder(this Workspace workspace, Milestone milestone, Instant after)
    {
        if (!milestone.IsUnfinished || workspace.Settings() is not { } settings)
            return null;
        var first = settings.DayOf(after);
        if (milestone.MutedUntil > first)
            first = milestone.MutedUntil.Value;
        return workspace.DaysOf(milestone, first).Where(day => day >= first).Select(settings.MorningOf).First(at => at > after);
    }

    /// <summary>Whether that instant is one of its reminders as the records are now: what was wanted before the date moved is not.</summary>
    public static bool IsReminder(this Workspace workspace, Milestone milestone, Instant at) =>
        workspace.IsReminded(milestone) && workspace.NextReminder(milestone, at - Duration.Epsilon) == at;

    /// <summary>
    /// Whether anything is told of it by itself: it is unfinished, and stands in the revision of an open plan that is in force.
    /// What is added to a plan in force is not agreed before the next revision is.
    /// </summary>
    public static bool IsReminded(this Workspace workspace, Milestone milestone) =>
        milestone.IsUnfinished
        && workspace.Plan(milestone.Id.Year) is { ClosedAt: null, InForce: { } inForce } && milestone.AddedAt <= inForce.Since;

    /// <summary>
    /// Its days in order, without end; of those long before the first that is asked for some may be left out. One that would
    /// fall on a day off comes the working day before, as long as there is something to do in time; what is overdue the
    /// working day after.
    /// </summary>
    private static IEnumerable<LocalDate> DaysOf(this Workspace workspace, Milestone milestone, LocalDate first)
    {
        var (due, station) = (milestone.Due.End, workspace.HomeStation());
        foreach (var lead in workspace.Settings()!.LeadDays.Append(0))
            yield return workspace.WorkingDayUntil(station, due.PlusDays(-lead));
        for (var week = Math.Max(1, (Period.DaysBetween(due, first) / 7) - WeeksPutOff); ; week++)
            yield return workspace.WorkingDayFrom(station, due.PlusWeeks(week));
    }
}
