using System.Globalization;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>
/// Which meeting of its series: <c>2027/Q2</c>, <c>2027/05</c>, or <c>2027/X1</c> for an extraordinary one; <c>2027/C</c> for the
/// correspondence of the year. Only a label: it stays when the date moves.
/// </summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Label"><c>Q1</c> to <c>Q4</c>, <c>01</c> to <c>12</c>, or <c>X1</c> and on; <c>C</c>.</param>
public readonly record struct Session(int Year, string Label)
{
    /// <summary>The ordinary one of a day: by quarters where the series meets quarterly, else by months.</summary>
    public static Session Of(Cadence cadence, LocalDate day) => cadence.EveryMonths == 3
        ? OfQuarter(day)
        : new(day.Year, day.Month.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>The quarter in which the day lies.</summary>
    public static Session OfQuarter(LocalDate day) => new(day.Year, $"Q{(day.Month + 2) / 3}");

    /// <summary>What is decided in writing in that year, between meetings.</summary>
    public static Session Correspondence(int year) => new(year, "C");

    /// <summary>An extraordinary one of a year, counted from 1.</summary>
    public static Session Extraordinary(int year, int number) => new(year, string.Create(CultureInfo.InvariantCulture, $"X{number}"));

    /// <summary>Whether it is extraordinary.</summary>
    public bool IsExtraordinary => Label.StartsWith('X');

    /// <summary>Whether it is no meeting but what is decided in writing.</summary>
    public bool IsCorrespondence => Label == "C";

    /// <summary>Whether a series with that cadence can have this label.</summary>
    public static bool IsLabel(string label, Cadence cadence) => label is ['X', >= '1' and <= '9']
        || (cadence.EveryMonths == 3
            ? label is ['Q', >= '1' and <= '4']
            : label is ['0', >= '1' and <= '9'] or ['1', >= '0' and <= '2']);

    /// <summary>The one of that label which is nearest to a day: the Q4 meeting on 10 January is the last year's.</summary>
    public static Session Nearest(string label, LocalDate day) =>
        Enumerable.Range(day.Year - 1, 3).Select(y => new Session(y, label)).MinBy(s => s.DaysTo(day));

    /// <summary>As it stands in a symbol.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Label}");

    private int DaysTo(LocalDate day)
    {
        var number = int.Parse(Label.AsSpan(Label[0] is 'Q' or 'X' ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture);
        var (month, months) = Label[0] switch { 'Q' => ((number * 3) - 2, 3), 'X' => (1, 12), _ => (number, 1) };
        var first = new LocalDate(Year, month, 1);
        var last = first.PlusMonths(months).PlusDays(-1);
        return day < first ? Period.DaysBetween(day, first) : day > last ? Period.DaysBetween(last, day) : 0;
    }
}
