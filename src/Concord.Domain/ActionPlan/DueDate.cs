using NodaTime;
using NodaTime.Text;

namespace Concord.Domain.ActionPlan;

/// <summary>When a milestone is due, as exactly as it was agreed: a day, a month or a quarter.</summary>
public sealed record DueDate
{
    private DueDate(LocalDate start, DatePrecision precision) => (Start, Precision) = (start, precision);

    /// <summary>The first day of the period, ISO calendar.</summary>
    public LocalDate Start { get; }

    /// <summary>How exactly it was agreed.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day of the period; what is not done after this day is overdue.</summary>
    public LocalDate End => Precision switch
    {
        DatePrecision.Month => Start.PlusMonths(1).PlusDays(-1),
        DatePrecision.Quarter => Start.PlusMonths(3).PlusDays(-1),
        _ => Start,
    };

    /// <summary>The calendar year, which is the year of the plan.</summary>
    public int Year => Start.Year;

    /// <summary>The quarter in which it lies, 1 to 4.</summary>
    public int Quarter => (Start.Month + 2) / 3;

    /// <summary>Due on a day.</summary>
    public static DueDate On(LocalDate day) => new(day, DatePrecision.Day);

    /// <summary>Due within a month.</summary>
    public static DueDate InMonth(int year, int month) => new(new LocalDate(year, month, 1), DatePrecision.Month);

    /// <summary>Due within a quarter, 1 to 4.</summary>
    public static DueDate InQuarter(int year, int quarter) =>
        new(new LocalDate(year, (quarter * 3) - 2, 1), DatePrecision.Quarter);

    /// <summary>Reads <c>2027-06-30</c>, <c>2027-06</c> or <c>2027-Q2</c>; null for anything else, as for a day that does not exist.</summary>
    public static DueDate? Parse(string? text) => text switch
    {
        { Length: 10 } => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? On(day.Value) : null,
        [_, _, _, _, '-', 'Q', >= '1' and <= '4' and var quarter] => YearOf(text) is { } year and <= 9998 ? InQuarter(year, quarter - '0') : null,
        { Length: 7 } => YearMonthPattern.Iso.Parse(text) is { Success: true } month && month.Value.Year <= 9998 ? InMonth(month.Value.Year, month.Value.Month) : null,
        _ => null,
    };

    /// <summary>So much later, or earlier: as exact as it was for whole months of a month or quarters of a quarter; else the day, counted from the last.</summary>
    public DueDate Moved(Period by)
    {
        var whole = by.Days == 0 && by.Weeks == 0 && by.Years == 0;
        var start = Start.PlusMonths(by.Months);
        return Precision switch
        {
            DatePrecision.Month when whole => InMonth(start.Year, start.Month),
            DatePrecision.Quarter when whole && by.Months % 3 == 0 => InQuarter(start.Year, (start.Month + 2) / 3),
            _ => On(End + by),
        };
    }

    private static int? YearOf(string text) =>
        text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') || text.StartsWith("0000", StringComparison.Ordinal)
            ? null
            : int.Parse(text.AsSpan(0, 4), provider: null);

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Month => YearMonthPattern.Iso.Format(new YearMonth(Start.Year, Start.Month)),
        DatePrecision.Quarter => $"{Start.Year:0000}-Q{Quarter}",
        _ => LocalDatePattern.Iso.Format(Start),
    };
}
