using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Calendars;

public sealed class WorkingDaysTests
{
    private static readonly DutyStation Bonn = DutyStation.Parse("Bonn")!.Value, AbuDhabi = DutyStation.Parse("Abu Dhabi")!.Value;

    private static readonly LocalDate WhitMonday = new(2027, 5, 17);

    private static readonly HolidayList Bonn2027 = new(Bonn, 2027, [new(WhitMonday, "Whit Monday"), new(new(2027, 12, 31), "Test day")]);

    private static readonly Workspace Known = Load(Empty, Bonn2027);

    [Fact]
    public void A_holiday_and_a_weekend_are_no_working_days_and_a_year_without_a_calendar_is_unknown()
    {
        Assert.Equal(Working.No, Known.IsWorkingDay(Bonn, WhitMonday));
        Assert.Equal(Working.No, Known.IsWorkingDay(Bonn, WhitMonday.PlusDays(-1)));
        Assert.Equal(Working.Yes, Known.IsWorkingDay(Bonn, WhitMonday.PlusDays(1)));
        Assert.Equal(Working.Unknown, Known.IsWorkingDay(Bonn, WhitMonday.PlusYears(1)));
        Assert.Equal(Working.Unknown, Known.IsWorkingDay(AbuDhabi, WhitMonday));
        Assert.Equal(Working.No, Known.IsWorkingDay(AbuDhabi, WhitMonday.PlusDays(-1)));
    }

    [Fact]
    public void The_next_working_day_passes_over_holidays_and_weekends_and_says_whether_it_is_certain()
    {
        Assert.Equal((WhitMonday.PlusDays(1), true), Known.NextWorkingDay(Bonn, WhitMonday.PlusDays(-2)));
        Assert.Equal((WhitMonday.PlusDays(1), true), Known.NextWorkingDay(Bonn, WhitMonday.PlusDays(1)));
        // After the year's last day, a holiday on a Friday, nobody knows.
        Assert.Equal((new LocalDate(2028, 1, 3), false), Known.NextWorkingDay(Bonn, new LocalDate(2027, 12, 31)));
        Assert.Equal((WhitMonday, false), Known.NextWorkingDay(AbuDhabi, WhitMonday));
    }

    [Property]
    public void The_next_working_day_is_never_a_day_off_and_none_before_it_is_a_working_day(int days)
    {
        var from = new LocalDate(2027, 1, 1).PlusDays(Math.Abs(days % 700));
        var (day, certain) = Known.NextWorkingDay(Bonn, from);
        Assert.True(day >= from);
        Assert.Equal(certain ? Working.Yes : Working.Unknown, Known.IsWorkingDay(Bonn, day));
        for (var before = from; before < day; before = before.PlusDays(1))
            Assert.Equal(Working.No, Known.IsWorkingDay(Bonn, before));
    }

    [Fact]
    public void A_new_list_takes_the_place_of_the_years_old_one_and_of_no_other()
    {
        var other = Load(Known, new HolidayList(Bonn, 2028, [new(new(2028, 6, 5), "Whit Monday")]));
        var moved = Load(other, Bonn2027 with { Days = [new(WhitMonday.PlusDays(1), "Moved")] });
        Assert.Equal(["Moved"], moved.Holidays(Bonn, 2027)!.Days.Select(d => d.Name));
        Assert.Equal(["Whit Monday"], moved.Holidays(Bonn, 2028)!.Days.Select(d => d.Name));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.Decide(moved, NoteTaker, new LoadHolidays([Bonn2027 with { Days = [new(WhitMonday.PlusDays(1), "Moved")] }]), Now)));
    }

    [Fact]
    public void Only_a_list_that_is_whole_is_taken()
    {
        HolidayList[] unsound =
        [
            Bonn2027 with { Days = [] }, Bonn2027 with { Year = 2028 }, Bonn2027 with { Days = [Bonn2027.Days[1], Bonn2027.Days[0]] },
            Bonn2027 with { Days = [Bonn2027.Days[0], Bonn2027.Days[0]] }, Bonn2027 with { Days = [new(WhitMonday, "")] },
            Bonn2027 with { Days = [new(WhitMonday, new string('x', 101))] }, Bonn2027 with { Station = default },
        ];
        Assert.All(unsound, l => Assert.Equal(Reason.ForgedCard, Refused(Authority.Decide(Empty, NoteTaker, new LoadHolidays([l]), Now))));
        Assert.Equal(Reason.ForgedCard, Refused(Authority.Decide(Empty, NoteTaker, new LoadHolidays([Bonn2027, Bonn2027]), Now)));
    }

    [Fact]
    public void Heads_and_readers_do_not_load_holidays() =>
        Assert.All(new[] { HeadOfCms, Reader }, p => Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Empty, p, new LoadHolidays([Bonn2027]), Now))));

    [Theory]
    [InlineData("Abu Dhabi", "abu-dhabi"), InlineData(" abu-dhabi ", "abu-dhabi"), InlineData("Genève", "genève"), InlineData("N’Djamena", "n-djamena")]
    public void A_station_is_found_however_its_name_is_written(string name, string key) => Assert.Equal(key, DutyStation.Parse(name)?.Key);

    [Theory]
    [InlineData(""), InlineData("  "), InlineData("1"), InlineData("Bonn|x"), InlineData("=Bonn"), InlineData("..."), InlineData("a/b\\c"), InlineData(null)]
    public void What_is_no_name_of_a_place_is_no_station(string? name) => Assert.Null(DutyStation.Parse(name));

    private static Workspace Load(Workspace before, params HolidayList[] lists) =>
        After(before, Authority.Decide(before, NoteTaker, new LoadHolidays([.. lists]), Now));
}
