using Concord.Domain.Meetings;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Domain.Tests.Meetings;

/// <summary>Every day from 1990 to 2040.</summary>
public sealed class CadenceTests
{
    private static readonly Cadence Quarterly = new(3, CadenceKind.Limit), Monthly = new(1, CadenceKind.Rule);

    private static readonly LocalDate FirstDay = new(1990, 1, 1);

    private static readonly int Days = Period.DaysBetween(FirstDay, new(2041, 1, 1));

    private static LocalDate Day(ushort offset) => FirstDay.PlusDays(offset % Days);

    [Theory]
    [InlineData("2016-10-01", "2017-01-01")]
    [InlineData("2026-11-30", "2027-02-28")]
    [InlineData("2027-11-30", "2028-02-29")]
    [InlineData("2028-02-29", "2028-05-29")]
    [InlineData("2027-01-31", "2027-04-30")]
    [InlineData("2027-12-31", "2028-03-31")]
    [InlineData("2016-04-05", "2016-07-05")]
    public void The_limit_is_three_months_after_the_last_one_held_and_no_later_than_the_months_end(string held, string limit) =>
        Assert.Equal(Date(limit), Quarterly.LimitAfter(Date(held)));

    [Theory]
    [InlineData("2027-01-15", "2027-02-28")]
    [InlineData("2027-12-01", "2028-01-31")]
    [InlineData("2028-01-31", "2028-02-29")]
    public void A_monthly_one_is_due_by_the_end_of_the_next_month(string held, string limit) =>
        Assert.Equal(Date(limit), Monthly.LimitAfter(Date(held)));

    [Property]
    public bool The_limit_keeps_the_day_of_the_month_or_takes_the_last_one_there_is(ushort offset)
    {
        var held = Day(offset);
        var limit = Quarterly.LimitAfter(held);
        var months = ((limit.Year - held.Year) * 12) + limit.Month - held.Month;
        return months == 3 && limit.Day == Math.Min(held.Day, CalendarSystem.Iso.GetDaysInMonth(limit.Year, limit.Month));
    }

    [Property]
    public bool Occurrences_do_not_drift_however_many_months_lie_between(ushort offset, byte every, byte number)
    {
        var (anchor, cadence) = (Day(offset), new Cadence((every % Cadence.MostMonths) + 1, CadenceKind.Limit));
        var day = cadence.Occurrence(anchor, number);
        var later = cadence.Occurrence(anchor, number + 1);
        return day < later && day.Day == Math.Min(anchor.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month))
            && ((day.Year - anchor.Year) * 12) + day.Month - anchor.Month == number * cadence.EveryMonths;
    }

    [Property]
    public bool Whoever_holds_a_meeting_earlier_never_has_to_hold_the_next_one_later(ushort offset, byte earlier, bool byRule)
    {
        var cadence = byRule ? Monthly : Quarterly;
        return cadence.LimitAfter(Day(offset)) <= cadence.LimitAfter(Day(offset).PlusDays(earlier));
    }

    [Property]
    public bool The_warning_begins_three_weeks_before_the_limit_and_it_is_late_the_day_after(ushort offset)
    {
        var limit = Day(offset);
        return Cadence.StandingOn(limit.PlusDays(-22), limit) == CadenceStanding.InTime && Cadence.StandingOn(limit.PlusDays(-21), limit) == CadenceStanding.Soon
            && Cadence.StandingOn(limit, limit) == CadenceStanding.Soon && Cadence.StandingOn(limit.PlusDays(1), limit) == CadenceStanding.Late;
    }

    [Property]
    public bool Every_day_is_in_one_period_and_the_next_period_begins_the_day_after(ushort offset, byte every)
    {
        var (day, cadence) = (Day(offset), new Cadence((every % 12) + 1, CadenceKind.Rule));
        var (first, last) = cadence.PeriodOf(day);
        return first <= day && day <= last && first.Day == 1 && cadence.PeriodOf(last.PlusDays(1)).First == last.PlusDays(1) && cadence.PeriodOf(last) == (first, last);
    }

    private static LocalDate Date(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
