using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Reminders;

public sealed class ReminderTests
{
    private static readonly Workspace InForce = Adopted(With(Draft(due: "2027-09-30")));

    private static readonly Instant ThirtyBefore = At(2027, 8, 31), SevenBefore = At(2027, 9, 23), OnTheDay = At(2027, 9, 30), OneWeekLate = At(2027, 10, 7);

    [Fact]
    public void A_milestone_comes_thirty_and_seven_days_before_on_the_day_and_weekly_when_it_is_overdue() =>
        Assert.Equal(
            [ThirtyBefore, SevenBefore, OnTheDay, OneWeekLate, At(2027, 10, 14), At(2027, 10, 21)],
            Next(InForce, 6));

    [Fact]
    public void A_month_and_a_quarter_are_due_on_their_last_day()
    {
        Assert.Contains(OnTheDay, Next(Adopted(With(Draft(due: "2027-09"))), 4));
        Assert.Contains(OnTheDay, Next(Adopted(With(Draft(due: "2027-Q3"))), 4));
    }

    [Fact]
    public void What_falls_on_a_day_off_comes_before_it_and_what_is_overdue_after_it()
    {
        // 26 June 2027 is a Saturday: the day itself, and its weeks.
        Assert.Equal([At(2027, 5, 27), At(2027, 6, 18), At(2027, 6, 25), At(2027, 7, 5)], Next(Adopted(With(Draft(due: "2027-06-26"))), 4, At(2027, 5, 1)));
    }

    [Fact]
    public void The_holidays_are_those_of_the_named_station_or_of_the_only_one()
    {
        var bonn = Load(InForce, "Bonn", new LocalDate(2027, 9, 23));
        Assert.Contains(At(2027, 9, 22), Next(bonn, 2));
        // Of two, neither is guessed.
        var two = Load(bonn, "Nairobi", new LocalDate(2027, 10, 7));
        Assert.Equal([ThirtyBefore, SevenBefore, OnTheDay, OneWeekLate], Next(two, 4));
        var nairobi = After(two, Authority.DecideForOperator(two, SetUp with { Station = DutyStation.Parse("Nairobi") }, Now));
        Assert.Equal([ThirtyBefore, SevenBefore, OnTheDay, At(2027, 10, 8)], Next(nairobi, 4));
    }

    [Fact]
    public void Nothing_comes_once_it_is_done_and_again_when_it_is_not()
    {
        var done = Report(Report(InForce, HeadOfCms, Cms, PartState.Done), HeadOfAewa, Aewa, PartState.Done);
        Assert.Empty(Milestone(done).DueAfter(done, Now));
        Assert.False(done.IsReminder(Milestone(done), SevenBefore));
        var again = Report(done, HeadOfAewa, Aewa, PartState.AtRisk);
        Assert.True(again.IsReminder(Milestone(again), SevenBefore));
    }

    [Fact]
    public void A_plan_that_is_not_in_force_reminds_nobody_and_one_whose_revision_is_prepared_does()
    {
        var draft = With(Draft(due: "2027-09-30"));
        Assert.False(draft.IsReminder(Milestone(draft), SevenBefore));
        // Its rows are there all the same, so that adoption has none to make.
        Assert.NotEmpty(Milestone(draft).DueAfter(draft, Now));
        var later = Now + Duration.FromDays(1);
        var revised = After(InForce, Authority.Decide(InForce, NoteTaker, new AddMilestone(Draft("Another", "2027-09-30")), later), later);
        Assert.True(revised.IsReminder(Milestone(revised), SevenBefore));
        Assert.False(revised.IsReminder(revised.Milestone(new(2027, 2))!, SevenBefore));
    }

    [Fact]
    public void What_ended_and_a_closed_plan_remind_nobody()
    {
        var december = At(2027, 12, 10);
        var closing = After(InForce, Authority.Decide(InForce, NoteTaker, new ProposeRollOver(2027, 0, [new(new(2027, 1), Ending.CarriedOver)]), december), december);
        foreach (var (head, whose) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa), (HeadOfEurobats, Eurobats) })
            closing = After(closing, Authority.Decide(closing, head, new AnswerRollOver(2027, new(0, whose, true, null)), december), december);
        Assert.Empty(Milestone(closing).DueAfter(closing, december));
        Assert.False(closing.IsReminder(Milestone(closing), At(2027, 12, 16)));
        // Its continuation is reminded once the next plan is in force.
        Assert.False(closing.IsReminder(closing.Milestone(new(2028, 1))!, At(2027, 12, 16)));
    }

    [Fact]
    public void A_date_that_moved_leaves_no_reminder_where_it_was()
    {
        var moved = Decide(Decide(InForce, HeadOfCms, new RequestDate(new(2027, 1), Cms, DueDate.Parse("2027-11-15")!, "the venue", null)),
            HeadOfAewa, w => new AnswerDate(new(2027, 1), Aewa, true, null, w.Version));
        Assert.False(moved.IsReminder(Milestone(moved), SevenBefore));
        Assert.True(moved.IsReminder(Milestone(moved), At(2027, 11, 8)));
    }

    [Fact]
    public void A_date_that_was_brought_forward_has_its_reminders_sooner()
    {
        var sooner = Decide(Decide(InForce, HeadOfCms, new RequestDate(new(2027, 1), Cms, DueDate.Parse("2027-07-15")!, "the donors meet in August", null)),
            HeadOfAewa, w => new AnswerDate(new(2027, 1), Aewa, true, null, w.Version));
        Assert.Equal([At(2027, 6, 15), At(2027, 7, 8), At(2027, 7, 15)], Next(sooner, 3));
    }

    [Fact]
    public void A_muted_milestone_is_silent_until_the_day_and_others_are_not()
    {
        var muted = Decide(InForce, HeadOfCms, new MuteMilestone(new(2027, 1), new(2027, 9, 30)));
        Assert.Equal([OnTheDay, OneWeekLate], Next(muted, 2));
        Assert.False(muted.IsReminder(Milestone(muted), SevenBefore));
        Assert.Equal([ThirtyBefore], Next(Decide(muted, NoteTaker, new UnmuteMilestone(new(2027, 1))), 1));
    }

    [Fact]
    public void What_cannot_be_muted_is_told_and_changes_nothing()
    {
        Reason Mute(Workspace workspace, LocalDate until) => Refused(Authority.Decide(workspace, NoteTaker, new MuteMilestone(new(2027, 1), until), Now));
        Assert.Equal(Reason.MuteIsPast, Mute(InForce, Today));
        Assert.Equal(Reason.MuteTooLong, Mute(InForce, Today.PlusYears(1).PlusDays(1)));
        Assert.Equal(Reason.MutedAlready, Mute(Decide(InForce, NoteTaker, new MuteMilestone(new(2027, 1), Today.PlusDays(3))), Today.PlusDays(3)));
        Assert.Equal(Reason.NothingToRemind, Mute(Report(Report(InForce, HeadOfCms, Cms, PartState.Done), HeadOfAewa, Aewa, PartState.Done), Today.PlusDays(3)));
        Assert.Equal(Reason.NotMuted, Refused(Authority.Decide(InForce, NoteTaker, new UnmuteMilestone(new(2027, 1)), Now)));
        Assert.Equal(Reason.UnknownMilestone, Refused(Authority.Decide(InForce, NoteTaker, new MuteMilestone(new(2027, 9), Today.PlusDays(3)), Now)));
    }

    [Fact]
    public void Other_days_before_can_be_set_and_the_day_itself_and_the_weeks_after_stay()
    {
        var set = Decide(InForce, HeadOfAewa, new SetReminders([3, 14, 3]));
        Assert.Equal([14, 3], set.Settings()!.LeadDays);
        Assert.Equal([At(2027, 9, 16), At(2027, 9, 27), OnTheDay, OneWeekLate], Next(set, 4));
        Assert.Equal([OnTheDay, OneWeekLate], Next(Decide(set, NoteTaker, new SetReminders([])), 2));
        // A set-up that is changed afterwards leaves them as they are.
        var renamed = After(set, Authority.DecideForOperator(set, SetUp with { Name = "Ours" }, Now));
        Assert.Equal([14, 3], renamed.Settings()!.LeadDays);
    }

    [Fact]
    public void Days_that_make_no_sense_are_refused()
    {
        Reason Set(params int[] days) => Refused(Authority.Decide(InForce, NoteTaker, new SetReminders([.. days]), Now));
        Assert.Equal(Reason.LeadDaysNotUsable, Set(0));
        Assert.Equal(Reason.LeadDaysNotUsable, Set(366));
        Assert.Equal(Reason.LeadDaysNotUsable, Set(1, 2, 3, 4, 5, 6));
        Assert.Equal(Reason.RemindersAreSo, Set(7, 30));
    }

    [Fact]
    public void A_channel_can_be_chosen_once_and_stays_when_the_set_up_changes()
    {
        NoticeChannel channel = new("19:joint-work", "Joint work");
        var chosen = Decide(InForce, HeadOfAewa, new ChooseChannel(channel));
        Assert.Equal(channel, chosen.Settings()!.Channel);
        Assert.Equal(Reason.RemindersAreSo, Refused(Authority.Decide(chosen, NoteTaker, new ChooseChannel(channel with { Name = null }), Now)));
        var renamed = After(chosen, Authority.DecideForOperator(chosen, SetUp with { Name = "Ours" }, Now));
        Assert.Equal(channel, renamed.Settings()!.Channel);
    }

    [Fact]
    public void A_holiday_Monday_puts_the_digest_off_to_the_next_working_day()
    {
        Assert.Equal(At(2027, 6, 21), InForce.NextDigest(Now));
        var holiday = Load(InForce, "Bonn", new(2027, 6, 21), new(2027, 6, 22));
        Assert.Equal(At(2027, 6, 23), holiday.NextDigest(Now));
        Assert.Equal(At(2027, 6, 23), Assert.Single(holiday.Settings()!.DueAfter(holiday, Now)).At);
        Assert.Equal(At(2027, 6, 23), Assert.Single(holiday.Person(HeadOfCms)!.DueAfter(holiday, Now)).At);
    }

    /// <summary>Eight in Berlin.</summary>
    private static Instant At(int year, int month, int day) => Empty.Settings()!.MorningOf(new(year, month, day));

    private static Milestone Milestone(Workspace workspace) => workspace.Milestone(new(2027, 1))!;

    private static List<Instant> Next(Workspace workspace, int count, Instant? after = null)
    {
        List<Instant> next = [];
        for (var at = after ?? Now; next.Count < count; next.Add(at))
            at = Assert.Single(Milestone(workspace).DueAfter(workspace, at)).At;
        return next;
    }

    private static Workspace Decide(Workspace workspace, string person, Command command) => Decide(workspace, person, _ => command);

    private static Workspace Decide(Workspace workspace, string person, Func<Workspace, Command> command) =>
        After(workspace, Authority.Decide(workspace, person, command(workspace), Now));

    private static Workspace Report(Workspace workspace, string person, SecretariatId whose, PartState state) =>
        Decide(workspace, person, new ReportPart(new(2027, 1), whose, state, "as it is", null));

    private static Workspace Load(Workspace workspace, string station, params LocalDate[] days) =>
        Decide(workspace, NoteTaker, new LoadHolidays([new(DutyStation.Parse(station)!.Value, 2027, [.. days.Select(d => new Holiday(d, "Holiday"))])]));
}
