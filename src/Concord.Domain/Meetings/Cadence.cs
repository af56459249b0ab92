using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>What a cadence asks for.</summary>
public enum CadenceKind
{
    /// <summary>Never more than so many months after the last one that was held (report on CMS Res. 11.3, paragraph 18).</summary>
    Limit,

    /// <summary>One in every so many months of the calendar (same report, paragraph 19).</summary>
    Rule,
}

/// <summary>How a cadence stands on a day.</summary>
public enum CadenceStanding
{
    /// <summary>There is time.</summary>
    InTime,

    /// <summary>The limit is three weeks away or less.</summary>
    Soon,

    /// <summary>The limit has passed.</summary>
    Late,
}

/// <summary>How often a series meets. Dates are of the ISO calendar, each counted from its anchor: adding to the one before would drift.</summary>
/// <param name="EveryMonths">One or more.</param>
/// <param name="Kind">What is asked for.</param>
public readonly record struct Cadence(int EveryMonths, CadenceKind Kind)
{
    /// <summary>How many days before the limit it is warned of.</summary>
    public const int WarningDays = 21;

    /// <summary>The longest that is taken for a cadence.</summary>
    public const int MostMonths = 36;

    /// <summary>The last day on which the next one keeps the cadence.</summary>
    public LocalDate LimitAfter(LocalDate lastHeld) =>
        Kind == CadenceKind.Limit ? Occurrence(lastHeld, 1) : PeriodOf(PeriodOf(lastHeld).Last.PlusDays(1)).Last;

    /// <summary>The day so many times the cadence after its anchor; the last of the month where that has no such day.</summary>
    public LocalDate Occurrence(LocalDate anchor, int number) => anchor.PlusMonths(EveryMonths * number);

    /// <summary>The months of the calendar among which the day is; both days are part of them.</summary>
    public (LocalDate First, LocalDate Last) PeriodOf(LocalDate day)
    {
        var month = (day.Year * 12) + day.Month - 1;
        month -= month % EveryMonths;
        var first = new LocalDate(month / 12, (month % 12) + 1, 1);
        return (first, first.PlusMonths(EveryMonths).PlusDays(-1));
    }

    /// <summary>How it stands on a day against a limit.</summary>
    public static CadenceStanding StandingOn(LocalDate day, LocalDate limit) =>
        day > limit ? CadenceStanding.Late : day >= limit.PlusDays(-WarningDays) ? CadenceStanding.Soon : CadenceStanding.InTime;
}

/// <summary>Until when a series is to meet again.</summary>
/// <param name="LastHeld">The day from which it counts.</param>
/// <param name="Day">The last day that keeps the cadence.</param>
/// <param name="Standing">As of today.</param>
public sealed record CadenceLimit(LocalDate LastHeld, LocalDate Day, CadenceStanding Standing);
