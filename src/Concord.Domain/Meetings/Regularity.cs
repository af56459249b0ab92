using System.Collections.Immutable;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>How regularly a series met between two days.</summary>
/// <param name="Held">The meetings, by date.</param>
/// <param name="Missed">Where nothing was held: a whole cadence after a meeting that was late already, or a calendar period.</param>
/// <param name="OverdueSince">The limit that has passed without a meeting until now; null where none has.</param>
public sealed record Regularity(ImmutableArray<HeldMeeting> Held, ImmutableArray<LocalDate> Missed, LocalDate? OverdueSince)
{
    /// <summary>How many kept the cadence.</summary>
    public int OnTime => Held.Count(h => h.DaysLate == 0);

    /// <summary>How many came after their limit.</summary>
    public int Late => Held.Length - OnTime;

    /// <summary>Looks back; what was held before the first day counts only as where the first limit comes from.</summary>
    /// <param name="series">Whose.</param>
    /// <param name="held">The days of all meetings of the series that were held, in any order.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, inclusive; today as a rule.</param>
    public static Regularity Of(Series series, IEnumerable<LocalDate> held, LocalDate from, LocalDate until)
    {
        var days = held.Where(d => d <= until).Order().ToList();
        return series.Cadence.Kind == CadenceKind.Limit ? ByLimit(series.Cadence, days, from, until) : ByPeriod(series, days, from, until);
    }

    private static Regularity ByLimit(Cadence cadence, List<LocalDate> days, LocalDate from, LocalDate until)
    {
        List<HeldMeeting> meetings = [];
        List<LocalDate> missed = [];
        foreach (var (i, day) in days.Index())
        {
            // The first on record has nothing before it that it could be late against.
            var limit = i == 0 ? day : cadence.LimitAfter(days[i - 1]);
            if (day >= from)
                meetings.Add(new(day, Math.Max(0, Period.DaysBetween(limit, day))));
            if (i > 0)
                missed.AddRange(LimitsMissed(cadence, days[i - 1], day).Where(d => d >= from));
        }
        if (days.Count == 0)
            return new([], [], null);
        var open = cadence.LimitAfter(days[^1]);
        return new([.. meetings], [.. missed, .. LimitsMissed(cadence, days[^1], until)], open < until ? open : null);
    }

    /// <summary>The first limit after a meeting is the one that the next is late against; those behind it stand for meetings that never were.</summary>
    private static IEnumerable<LocalDate> LimitsMissed(Cadence cadence, LocalDate anchor, LocalDate next) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(n => cadence.Occurrence(anchor, n)).TakeWhile(d => d < next);

    private static Regularity ByPeriod(Series series, List<LocalDate> days, LocalDate from, LocalDate until)
    {
        var within = days.Where(d => d >= from).ToList();
        // Before the first on record nobody knows what was held.
        if (days.Count == 0)
            return new([], [], null);
        List<LocalDate> missed = [];
        var cadence = series.Cadence;
        var first = cadence.PeriodOf(LocalDate.Max(days[0], from)).First;
        for (var n = 0; cadence.PeriodOf(cadence.Occurrence(first, n)) is var period && period.Last < until; n++)
            if (period.First >= from && !series.MayBeMerged(period.First) && !days.Exists(d => period.First <= d && d <= period.Last))
                missed.Add(period.Last);
        return new([.. within.Select(d => new HeldMeeting(d, 0))], [.. missed], null);
    }
}

/// <summary>A meeting that was held.</summary>
/// <param name="Day">When.</param>
/// <param name="DaysLate">How many days after its limit; 0 where it kept the cadence.</param>
public sealed record HeldMeeting(LocalDate Day, int DaysLate);
