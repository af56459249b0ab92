using Concord.Domain.ActionPlan;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class DueDateTests
{
    [Property]
    public bool What_is_written_is_read_back_for_every_day_from_1990_to_2090(ushort offset)
    {
        var day = new LocalDate(1990, 1, 1).PlusDays(offset % 36_525);
        return new[] { DueDate.On(day), DueDate.InMonth(day.Year, day.Month), DueDate.InQuarter(day.Year, (day.Month + 2) / 3) }
            .All(due => DueDate.Parse(due.ToString()) == due && due.Start <= day && day <= due.End);
    }

    [Theory]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("2027-06", "2027-06-30")]
    [InlineData("2028-02", "2028-02-29")]
    [InlineData("2027-02", "2027-02-28")]
    [InlineData("2027-Q1", "2027-03-31")]
    [InlineData("2027-Q4", "2027-12-31")]
    public void It_is_overdue_only_after_its_last_day(string due, string end) =>
        Assert.Equal(end, DueDate.On(DueDate.Parse(due)!.End).ToString());

    [Theory]
    [InlineData("2027-06-31")]
    [InlineData("2027-02-29")]
    [InlineData("2027-13")]
    [InlineData("2027-Q5")]
    [InlineData("2027-Q0")]
    [InlineData("0000-Q1")]
    [InlineData("20x7-Q1")]
    [InlineData("9999-12")]
    [InlineData("9999-Q4")]
    [InlineData("tomorrow")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_date_is_none(string? text) => Assert.Null(DueDate.Parse(text));

    [Theory]
    [InlineData("2027-06-30", 0, 1, "2027-07-07")]
    [InlineData("2027-06-30", 0, -1, "2027-06-23")]
    [InlineData("2027-01-31", 1, 0, "2027-02-28")]
    [InlineData("2027-12", 1, 0, "2028-01")]
    [InlineData("2027-06", 0, 1, "2027-07-07")]
    [InlineData("2027-Q4", 3, 0, "2028-Q1")]
    [InlineData("2027-Q2", -3, 0, "2027-Q1")]
    [InlineData("2027-Q2", 1, 0, "2027-07-30")]
    public void It_is_moved_as_exactly_as_it_was_agreed_where_that_can_be(string due, int months, int weeks, string moved) =>
        Assert.Equal(moved, DueDate.Parse(due)!.Moved(Period.FromMonths(months) + Period.FromWeeks(weeks)).ToString());

    [Theory]
    [InlineData("2027-004", true)]
    [InlineData("2027-4", false)]
    [InlineData("2027-0a4", false)]
    [InlineData("-027-004", false)]
    [InlineData(null, false)]
    public void A_milestone_has_one_spelling(string? text, bool valid) =>
        Assert.Equal(valid ? text : null, MilestoneId.Parse(text)?.ToString());
}
