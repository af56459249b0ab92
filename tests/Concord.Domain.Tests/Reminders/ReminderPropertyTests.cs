using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Reminders;

/// <summary>Any due date of 2015 to 2040, in two zones, with any holidays.</summary>
public sealed class ReminderPropertyTests
{
    private static readonly DutyStation Station = DutyStation.Parse("Bonn")!.Value;

    private static readonly string[] Zones = ["Europe/Berlin", "Africa/Nairobi"];

    [Property(MaxTest = 500)]
    public void Every_reminder_comes_at_eight_on_a_working_day(ushort day, byte precision, bool nairobi, byte[] leads, ushort[] holidays)
    {
        var (workspace, milestone) = Standing(DueOf(day, precision), nairobi, leads, holidays);
        foreach (var at in Walk(workspace, milestone, 12))
        {
            var local = at.InZone(DateTimeZoneProviders.Tzdb[workspace.Settings()!.Zone]);
            Assert.Equal(new LocalTime(8, 0), local.TimeOfDay);
            Assert.NotEqual(Working.No, workspace.IsWorkingDay(Station, local.Date));
        }
    }

    [Property(MaxTest = 500)]
    public void Reminders_are_those_that_are_counted_from_the_due_date_one_by_one(ushort day, byte precision, bool nairobi, byte[] leads, ushort[] holidays)
    {
        var (workspace, milestone) = Standing(DueOf(day, precision), nairobi, leads, holidays);
        var settings = workspace.Settings()!;
        var due = milestone.Due.End;
        List<LocalDate> days =
        [
            .. settings.LeadDays.Append(0).Select(l => Off(workspace, due.PlusDays(-l), -1)),
            .. Enumerable.Range(1, 20).Select(w => Off(workspace, due.PlusWeeks(w), 1)),
        ];
        Assert.Equal(days.Distinct().Order().Select(settings.MorningOf).Take(15), Walk(workspace, milestone, 15));
    }

    [Property(MaxTest = 500)]
    public void From_wherever_one_looks_the_next_one_is_the_same(ushort day, byte precision, bool nairobi, byte[] leads, ushort[] holidays, ushort hours)
    {
        var (workspace, milestone) = Standing(DueOf(day, precision), nairobi, leads, holidays);
        var walked = Walk(workspace, milestone, 20);
        var from = walked[0] + Duration.FromHours((hours % 4000) - 500);
        if (walked.Exists(at => at > from))
            Assert.Equal(walked.First(at => at > from), workspace.NextReminder(milestone, from));
    }

    [Property(MaxTest = 300)]
    public void A_date_that_moves_takes_its_reminders_with_it(ushort day, ushort other, byte precision, bool nairobi, ushort[] holidays)
    {
        var (workspace, milestone) = Standing(DueOf(day, precision), nairobi, [30, 7], holidays);
        var (there, moved) = Standing(DueOf(other, precision), nairobi, [30, 7], holidays);
        var after = Walk(there, moved, 1)[0] - Duration.FromHours(1);
        Assert.Equal(there.NextReminder(moved, after), workspace.NextReminder(milestone with { Due = moved.Due }, after));
    }

    [Property(MaxTest = 300)]
    public void Nothing_comes_before_the_day_until_which_it_is_muted(ushort day, byte precision, bool nairobi, ushort[] holidays, short shift)
    {
        var (workspace, milestone) = Standing(DueOf(day, precision), nairobi, [30, 7], holidays);
        var until = milestone.Due.End.PlusDays(shift % 60);
        var all = Walk(workspace, milestone, 30);
        var expected = all.First(at => workspace.Settings()!.DayOf(at) >= until);
        Assert.Equal(expected, workspace.NextReminder(milestone with { MutedUntil = until }, all[0] - Duration.FromDays(1)));
    }

    [Property(MaxTest = 300)]
    public void The_digest_comes_once_a_week_on_its_first_working_day(ushort day, bool nairobi, ushort[] holidays)
    {
        var (workspace, milestone) = Standing(DueOf(day, 0), nairobi, [], holidays);
        var settings = workspace.Settings()!;
        var from = settings.MorningOf(milestone.Due.Start);
        for (var i = 0; i < 8; i++)
        {
            var at = workspace.NextDigest(from);
            var local = settings.DayOf(at);
            Assert.True(at > from && at <= from + Duration.FromDays(14 + 7), $"{from} {at}");
            Assert.NotEqual(Working.No, workspace.IsWorkingDay(Station, local));
            for (var before = local.PlusDays(-1); before.DayOfWeek != IsoDayOfWeek.Sunday; before = before.PlusDays(-1))
                Assert.Equal(Working.No, workspace.IsWorkingDay(Station, before));
            Assert.True(workspace.IsDigest(at));
            from = at;
        }
    }

    [Theory]
    // The clock springs forward on Sunday 28 March 2027 and back on Sunday 31 October, in Berlin and not in Nairobi.
    [InlineData("2027-03-26", "Europe/Berlin", "2027-03-26T07:00:00Z", "2027-04-02T06:00:00Z")]
    [InlineData("2027-10-29", "Europe/Berlin", "2027-10-29T06:00:00Z", "2027-11-05T07:00:00Z")]
    [InlineData("2027-03-26", "Africa/Nairobi", "2027-03-26T05:00:00Z", "2027-04-02T05:00:00Z")]
    [InlineData("2027-10-29", "Africa/Nairobi", "2027-10-29T05:00:00Z", "2027-11-05T05:00:00Z")]
    public void Eight_stays_eight_when_the_clock_changes(string due, string zone, string onTheDay, string aWeekLate)
    {
        var (workspace, milestone) = Standing(DueDate.Parse(due)!, zone == Zones[1], [30, 7], []);
        var day = NodaTime.Text.InstantPattern.General.Parse(onTheDay).Value;
        Assert.Equal(day, workspace.NextReminder(milestone, day - Duration.FromHours(20)));
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(aWeekLate).Value, workspace.NextReminder(milestone, day));
    }

    private static List<Instant> Walk(Workspace workspace, Milestone milestone, int count)
    {
        List<Instant> walked = [];
        var at = workspace.Settings()!.StartOf(milestone.Due.Start.PlusDays(-500));
        while (walked.Count < count)
            walked.Add(at = workspace.NextReminder(milestone, at)!.Value);
        return walked;
    }

    private static LocalDate Off(Workspace workspace, LocalDate day, int step)
    {
        while (workspace.IsWorkingDay(Station, day) == Working.No)
            day = day.PlusDays(step);
        return day;
    }

    private static DueDate DueOf(ushort day, byte precision)
    {
        var start = new LocalDate(2015, 1, 1).PlusDays(day % 9490);
        return (precision % 3) switch
        {
            0 => DueDate.On(start),
            1 => DueDate.InMonth(start.Year, start.Month),
            _ => DueDate.InQuarter(start.Year, (start.Month + 2) / 3),
        };
    }

    /// <summary>A milestone of a plan in force, and calendars with about as many holidays as a station has, some in a row.</summary>
    private static (Workspace Workspace, Milestone Milestone) Standing(DueDate due, bool nairobi, byte[] leads, ushort[] holidays)
    {
        var settings = new Settings
        {
            Name = "Family", Zone = Zones[nairobi ? 1 : 0], Members = [new(Cms, "UNEP/CMS")], Languages = ["en"], Station = Station,
            LeadDays = [.. leads.Select(l => (l % 90) + 1).Distinct().Take(5).OrderDescending()],
        };
        var days = holidays.Take(40).Select(h => due.Start.PlusDays((h % 400) - 150)).Concat(Enumerable.Range(0, holidays.Length % 7).Select(i => due.End.PlusDays(i - 3)))
            .Distinct().Order().ToList();
        var calendars = days.GroupBy(d => d.Year).Select(y => new HolidayCalendar
        {
            Station = Station, Year = y.Key, Days = [.. y.Select(d => new Holiday(d, "Holiday"))],
        });
        var milestone = new Milestone
        {
            Id = new(due.Year, 1), Priority = "P", Title = "T", Due = due, Baseline = due, AddedAt = Instant.FromUtc(2014, 1, 1, 0, 0),
            Parts = [new(Cms, PartState.NotStarted, null)],
        };
        var plan = new Plan { Year = due.Year, InForce = new(0, Instant.FromUtc(2014, 2, 1, 0, 0), []) };
        return (Workspace.Of(1, [settings, plan, milestone, .. calendars]), milestone);
    }
}
