using Concord.Domain.Meetings;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Domain.Tests.Meetings;

public sealed class RegularityTests
{
    private static readonly Series Quarterly = new("ES", null, new(3, CadenceKind.Limit), Given.Cms), Monthly = new("MGT", null, new(1, CadenceKind.Rule), Given.Cms);

    private static readonly LocalDate Start = new(1990, 1, 1), End = new(2040, 12, 31);

    private static LocalDate On(int year, int month, int day) => new(year, month, day);

    [Fact]
    public void A_meeting_after_its_limit_is_late_and_a_whole_quarter_without_one_is_missed()
    {
        LocalDate[] held = [On(2016, 4, 5), On(2016, 10, 1), On(2016, 12, 31), On(2017, 9, 1)];
        var found = Regularity.Of(Quarterly, held, On(2016, 1, 1), On(2017, 12, 2));
        Assert.Equal([0, 88, 0, 154], found.Held.Select(h => h.DaysLate));
        Assert.Equal((2, 2), (found.OnTime, found.Late));
        // Two limits passed between December 2016 and September 2017: against the first the meeting was late, by the second there was none.
        Assert.Equal([On(2017, 6, 30)], found.Missed);
        Assert.Equal(On(2017, 12, 1), found.OverdueSince);
    }

    [Fact]
    public void What_was_held_before_the_first_day_sets_the_first_limit_and_is_not_counted()
    {
        var found = Regularity.Of(Quarterly, [On(2026, 9, 30), On(2027, 1, 10)], On(2027, 1, 1), On(2027, 2, 1));
        Assert.Equal([new HeldMeeting(On(2027, 1, 10), 11)], found.Held);
        Assert.Null(found.OverdueSince);
    }

    [Fact]
    public void A_month_without_its_meeting_is_missed_once_it_is_over()
    {
        LocalDate[] held = [On(2027, 1, 15), On(2027, 2, 1), On(2027, 2, 26), On(2027, 4, 30)];
        var found = Regularity.Of(Monthly, held, On(2026, 1, 1), On(2027, 6, 30));
        Assert.Equal((4, 4, 0), (found.Held.Length, found.OnTime, found.Late));
        Assert.Equal([On(2027, 3, 31), On(2027, 5, 31)], found.Missed);
    }

    [Fact]
    public void A_month_whose_meeting_may_be_held_with_the_next_is_never_missed()
    {
        var merged = new Series("ADM", null, new(1, CadenceKind.Rule), Given.Cms);
        LocalDate[] held = [On(2027, 6, 15), On(2027, 7, 14), On(2027, 10, 13)];
        Assert.Equal([On(2027, 9, 30)], Regularity.Of(merged, held, On(2027, 1, 1), On(2027, 10, 31)).Missed);
        Assert.Equal((On(2027, 9, 30), On(2027, 11, 30), On(2028, 1, 31)), (merged.LimitAfter(On(2027, 7, 14)), merged.LimitAfter(On(2027, 10, 31)), merged.LimitAfter(On(2027, 11, 2))));
        Assert.Equal([On(2027, 8, 1), On(2027, 9, 1)], merged.PeriodsBetween(On(2027, 7, 14), On(2027, 10, 13)));
    }

    [Fact]
    public void Before_the_first_meeting_on_the_record_nothing_is_missed() =>
        Assert.Equal(new(0, 0, null), Counts(Regularity.Of(Quarterly, [], On(2016, 1, 1), On(2027, 1, 1))));

    [Property]
    public bool Whoever_meets_on_every_limit_is_always_on_time(ushort offset, byte count)
    {
        List<LocalDate> held = [Start.PlusDays(offset % 3000)];
        for (var i = 0; i < count % 40; i++)
            held.Add(Quarterly.LimitAfter(held[^1]));
        var found = Regularity.Of(Quarterly, held, Start, held[^1]);
        return found is { Late: 0, Missed.Length: 0, OverdueSince: null } && found.OnTime == held.Count;
    }

    [Property]
    public bool The_counts_add_up_for_any_days_and_do_not_depend_on_their_order(ushort[] offsets, bool byRule)
    {
        var series = byRule ? Monthly : Quarterly;
        var days = offsets.Select(o => Start.PlusDays(o % 18_000)).Distinct().ToList();
        var found = Regularity.Of(series, days, Start, End);
        var turned = Regularity.Of(series, Enumerable.Reverse(days), Start, End);
        return found.OnTime + found.Late == days.Count && Counts(found) == Counts(turned) && found.Missed.All(m => !days.Contains(m)) && found.Missed.SequenceEqual(found.Missed.Order());
    }

    private static (int Held, int Missed, LocalDate? Overdue) Counts(Regularity found) => (found.Held.Length, found.Missed.Length, found.OverdueSince);
}
