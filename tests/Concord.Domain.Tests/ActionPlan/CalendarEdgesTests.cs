using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

/// <summary>Every day from 2015 to 2040, where the duty stations are: the clocks change twice a year in Berlin, never in Nairobi.</summary>
public sealed class CalendarEdgesTests
{
    private static readonly LocalDate FirstDay = new(2015, 1, 1);

    private static readonly int Days = Period.DaysBetween(FirstDay, new(2041, 1, 1));

    public static TheoryData<string> Zones => ["Europe/Berlin", "Africa/Nairobi"];

    private static Settings In(string zone) => new() { Name = "CMS Family", Zone = zone, Members = [new(Cms, "UNEP/CMS")], Languages = ["en"] };

    private static Milestone DueAt(DueDate due) => new()
    {
        Id = new(due.Year, 1), Priority = "P", Title = "T", Due = due, Baseline = due, AddedAt = Now, Parts = [new(Cms, PartState.OnTrack, null)],
    };

    [Theory, MemberData(nameof(Zones))]
    public void Every_day_ends_where_the_next_begins_and_is_23_24_or_25_hours_long(string zone)
    {
        var settings = In(zone);
        var lengths = Enumerable.Range(0, Days).Select(FirstDay.PlusDays).GroupBy(d => (settings.EndOf(d) - settings.StartOf(d)).TotalHours)
            .ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(zone == "Africa/Nairobi" ? [(24.0, Days)] : [(23.0, 26), (24.0, Days - 52), (25.0, 26)],
            lengths.OrderBy(l => l.Key).Select(l => (l.Key, l.Value)));
    }

    [Property]
    public bool A_due_date_ends_at_the_end_of_its_last_day_in_the_workspaces_zone(ushort offset, byte precision, bool nairobi)
    {
        var settings = In(nairobi ? "Africa/Nairobi" : "Europe/Berlin");
        var milestone = DueAt(Due(FirstDay.PlusDays(offset % Days), precision));
        var end = settings.EndOf(milestone.Due.End);
        return !milestone.IsOverdue(settings.DayOf(end - Duration.Epsilon)) && milestone.IsOverdue(settings.DayOf(end));
    }

    [Property]
    public bool A_month_and_a_quarter_end_the_day_before_the_next_and_never_in_another_year(ushort offset)
    {
        var day = FirstDay.PlusDays(offset % Days);
        var (month, quarter) = (Due(day, 1), Due(day, 2));
        var (nextMonth, nextQuarter) = (month.End.PlusDays(1), quarter.End.PlusDays(1));
        return (nextMonth.Day, nextQuarter.Day, nextQuarter.Month % 3) == (1, 1, 1)
            && month.End.Year == day.Year && quarter.End.Year == day.Year
            && month.Start <= day && day <= month.End && quarter.Start <= month.Start && month.End <= quarter.End;
    }

    [Property]
    public bool What_is_done_late_on_New_Years_Eve_in_Nairobi_is_done_in_that_year_in_Bonn_too(ushort year)
    {
        var eve = new LocalDate(2015 + (year % 26), 12, 31);
        var at = eve.At(new LocalTime(23, 30)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Africa/Nairobi"]).ToInstant();
        return In("Europe/Berlin").DayOf(at) == eve && !DueAt(DueDate.On(eve)).IsOverdue(In("Europe/Berlin").DayOf(at));
    }

    [Property]
    public bool Any_accepted_chain_of_dates_keeps_the_baseline_and_counts_the_days_between(ushort[] offsets)
    {
        var plan = With(Draft("Alone", "2027-06-30", Cms));
        foreach (var offset in offsets.Take(8))
            if (Authority.Decide(plan, HeadOfCms, new RequestDate(new(2027, 1), Cms, Due(new LocalDate(2027, 6, 1).PlusDays(offset % 300), (byte)offset), "because", null), Now)
                is Records.Outcome.Accepted accepted)
                plan = After(plan, accepted);
        var milestone = plan.Milestone(new(2027, 1))!;
        return milestone.Baseline == DueDate.Parse("2027-06-30") && milestone.Due.Year == 2027 && milestone.Due.End >= Today
            && milestone.Baseline.End.PlusDays(milestone.SlipDays) == milestone.Due.End
            && milestone.DateChanges.Select(c => c.To).Prepend(milestone.Baseline).SkipLast(1).SequenceEqual(milestone.DateChanges.Select(c => c.From));
    }

    private static DueDate Due(LocalDate day, byte precision) => (precision % 3) switch
    {
        0 => DueDate.On(day),
        1 => DueDate.InMonth(day.Year, day.Month),
        _ => DueDate.InQuarter(day.Year, (day.Month + 2) / 3),
    };
}
