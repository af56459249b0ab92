using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class RollOverTests
{
    private static readonly Instant December = Instant.FromUtc(2027, 12, 15, 9, 0);

    private static MilestoneId Id(int number) => new(2027, number);

    private static RollOverItem Item(int number, Ending ending) => new(Id(number), ending);

    /// <summary>Three milestones, the first of which is done.</summary>
    private static Workspace EndOfYear
    {
        get
        {
            var workspace = Adopted(With(Draft("Brief", "2027-06-30", Aewa), Draft("Bat night", "2027-12-31"), Draft("Website", "2027-11"), Draft("Study", "2027-Q4")));
            return After(workspace, Authority.Decide(workspace, HeadOfAewa, new ReportPart(Id(1), Aewa, PartState.Done, null, null), Now));
        }
    }

    private static Outcome Propose(Workspace workspace, params RollOverItem[] items) => ProposeAt(workspace, December, NoteTaker, items);

    private static Outcome ProposeAt(Workspace workspace, Instant at, string person, params RollOverItem[] items) =>
        Authority.Decide(workspace, person, new ProposeRollOver(2027, workspace.NextRollOver(2027), [.. items]), at);

    private static Outcome Answer(Workspace workspace, string person, SecretariatId secretariat, string? objection = null, int? revision = null) =>
        Authority.Decide(workspace, person, new AnswerRollOver(2027, new(revision ?? workspace.RollOver(2027)!.Proposal.Revision, secretariat, objection is null, objection)), December);

    private static Workspace Agreed(Workspace workspace, params RollOverItem[] items)
    {
        workspace = After(workspace, Propose(workspace, items), December);
        foreach (var (person, secretariat) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa), (HeadOfEurobats, Eurobats) })
            workspace = After(workspace, Answer(workspace, person, secretariat), December);
        return workspace;
    }

    private static Workspace Closed => Agreed(EndOfYear, Item(2, Ending.CarriedOver), Item(3, Ending.Closed), Item(4, Ending.Cancelled));

    [Fact]
    public void The_agreed_list_takes_effect_at_once_with_links_both_ways_and_closes_the_plan()
    {
        var workspace = Closed;

        Assert.Equal(PlanState.Closed, workspace.Plan(2027)!.State);
        Assert.Equal([null, Ending.CarriedOver, Ending.Closed, Ending.Cancelled], workspace.MilestonesOf(2027).Select(m => m.Ending));
        var carried = workspace.Milestone(new(2028, 1))!;
        Assert.Equal((Id(2), carried.Id), (carried.CarriedFrom, workspace.Milestone(Id(2))!.CarriedTo));
        Assert.Equal(("Bat night", "Fundraising", DueDate.Parse("2027-12-31")), (carried.Title, carried.Priority, carried.Baseline));
        Assert.Equal(["Fundraising"], workspace.Plan(2028)!.Priorities);
        Assert.DoesNotContain(workspace.MilestonesOf(2027), m => m.IsOverdue(new LocalDate(2028, 2, 1)) || m.HasNoNews(December + Duration.FromDays(90)));
        // It goes on, and needs a date in its new year before that plan can be adopted.
        Assert.Equal([MissingKind.DueOutsideYear], Completeness.MissingIn(workspace, 2028).Select(m => m.Kind));
    }

    [Fact]
    public void Nothing_takes_effect_before_the_last_agreement()
    {
        var proposed = After(EndOfYear, Propose(EndOfYear, Item(2, Ending.Closed)), December);
        var one = After(proposed, Answer(proposed, HeadOfCms, Cms), December);
        Assert.Null(one.Milestone(Id(2))!.Ending);
        Assert.Equal(PlanState.InForce, one.Plan(2027)!.State);
    }

    [Fact]
    public void One_objection_and_the_list_is_drawn_up_again()
    {
        var proposed = After(EndOfYear, Propose(EndOfYear, Item(2, Ending.Closed)), December);
        var objected = After(proposed, Answer(proposed, HeadOfAewa, Aewa, "carry it over"), December);
        Assert.False(objected.RollOver(2027)!.IsOpen);
        Assert.Equal(Reason.SupersededRevision, Refused(Answer(objected, HeadOfCms, Cms)));

        var again = After(objected, Propose(objected, Item(2, Ending.CarriedOver)), December);
        Assert.Equal(1, again.RollOver(2027)!.Proposal.Revision);
        Assert.Equal(Reason.SupersededRevision, Refused(Answer(again, HeadOfCms, Cms, revision: 0)));
    }

    [Fact]
    public void A_closed_plan_takes_nothing_any_more()
    {
        var workspace = Closed;
        foreach (var command in new Command[]
        {
            new AddMilestone(Draft("Late idea")), new LoadPlan(2027, [Draft("Late idea")]), new ProposePlan(2027, 1),
            new AnswerPlan(2027, new(0, Cms, true, null)), new ReportPart(Id(1), Cms, PartState.AtRisk, "no", null),
            new ProposeRollOver(2027, 1, []), new AnswerRollOver(2027, new(0, Cms, true, null)),
            new RequestDate(Id(2), Cms, DueDate.Parse("2027-12-30")!, "late", null), new AnswerDate(Id(2), Cms, true, null, 1),
            new WithdrawDate(Id(2), Cms), new AddPart(Id(1), Cms), new RemovePart(Id(1), Aewa), new TagMilestone(Id(1), "SDG 15"), new UntagMilestone(Id(1), "SDG 15"),
        })
            Assert.Equal(Reason.PlanClosed, Refused(Authority.Decide(workspace, HeadOfCms, command, December)));
    }

    [Fact]
    public void A_year_is_closed_from_its_first_of_December_in_the_workspaces_zone_and_also_later()
    {
        Outcome At(int year, int month, int day, int hour) => ProposeAt(EndOfYear, Instant.FromUtc(year, month, day, hour, 30), NoteTaker, Item(2, Ending.Closed));
        Assert.Equal(Reason.YearNotEnded, Refused(At(2027, 11, 30, 22)));
        Assert.IsType<Outcome.Accepted>(At(2027, 11, 30, 23));
        Assert.IsType<Outcome.Accepted>(At(2028, 1, 20, 9));
    }

    [Fact]
    public void In_January_the_year_that_people_mean_to_close_is_the_last_one_until_it_is_closed()
    {
        var open = After(EndOfYear, Authority.Decide(EndOfYear, NoteTaker, new AddMilestone(Draft("Next", "2028-03")), Now));
        Assert.Equal(2027, open.YearToCloseOn(new LocalDate(2028, 1, 20)));
        Assert.Equal(2028, Closed.YearToCloseOn(new LocalDate(2028, 12, 20)));
    }

    [Fact]
    public void What_is_done_after_the_list_was_proposed_stays_done()
    {
        var proposed = After(EndOfYear, Propose(EndOfYear, Item(2, Ending.CarriedOver), Item(3, Ending.Closed), Item(4, Ending.Closed)), December);
        // 23:30 in Nairobi on the last day of the year.
        var late = Instant.FromUtc(2027, 12, 31, 20, 30);
        foreach (var (person, secretariat) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa) })
            proposed = After(proposed, Authority.Decide(proposed, person, new ReportPart(Id(2), secretariat, PartState.Done, null, null), late), late);
        foreach (var (person, secretariat) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa), (HeadOfEurobats, Eurobats) })
            proposed = After(proposed, Answer(proposed, person, secretariat), late);

        Assert.Equal((true, null), (proposed.Milestone(Id(2))!.IsDone, proposed.Milestone(Id(2))!.Ending));
        Assert.Null(proposed.Plan(2028));
        Assert.Equal(PlanState.Closed, proposed.Plan(2027)!.State);
    }

    [Fact]
    public void A_milestone_that_came_after_the_list_keeps_the_year_open_for_the_next_list()
    {
        var proposed = After(EndOfYear, Propose(EndOfYear, Item(2, Ending.CarriedOver), Item(3, Ending.Closed), Item(4, Ending.Closed)), December);
        var added = After(proposed, Authority.Decide(proposed, NoteTaker, new AddMilestone(Draft("Late idea", "2027-12-31")), December));
        foreach (var (person, secretariat) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa), (HeadOfEurobats, Eurobats) })
            added = After(added, Answer(added, person, secretariat), December);
        Assert.NotEqual(PlanState.Closed, added.Plan(2027)!.State);
        Assert.Equal(Reason.MilestoneEnded, Refused(Propose(added, Item(2, Ending.CarriedOver), Item(5, Ending.CarriedOver))));
        Assert.Equal(Reason.MilestoneEnded, Refused(Authority.Decide(added, HeadOfCms, new ReportPart(Id(2), Cms, PartState.Done, null, null), December)));

        var closed = Agreed(added, Item(5, Ending.CarriedOver));
        Assert.Equal(PlanState.Closed, closed.Plan(2027)!.State);
        Assert.Equal([1, 2], closed.MilestonesOf(2028).Select(m => m.Id.Number));
    }

    [Fact]
    public void What_is_carried_into_a_plan_that_is_proposed_makes_its_next_revision()
    {
        var both = After(EndOfYear, Authority.Decide(EndOfYear, NoteTaker, new AddMilestone(Draft("Next", "2028-03")), Now));
        both = After(both, Authority.Decide(both, NoteTaker, new ProposePlan(2028, 0), Now));

        var next = Agreed(both, Item(2, Ending.CarriedOver), Item(3, Ending.Closed), Item(4, Ending.Closed)).Plan(2028)!;

        Assert.Equal((PlanState.Draft, 1, 2, null), (next.State, next.Revision, next.LastNumber, next.Proposal));
    }

    [Fact]
    public void Nothing_is_carried_into_a_closed_year_nor_into_a_plan_without_numbers_left()
    {
        var both = After(EndOfYear, Authority.Decide(EndOfYear, NoteTaker, new AddMilestone(Draft("Next", "2028-03")), Now));
        var ahead = Workspace.Of(both.Version, both.Records.Select(r => r is Plan { Year: 2028 } p ? p with { ClosedAt = December } : r));
        Assert.Equal(Reason.PlanClosed, Refused(Propose(ahead, Item(2, Ending.CarriedOver))));
        Assert.IsType<Outcome.Accepted>(Propose(ahead, Item(2, Ending.Closed)));
        var full = Workspace.Of(both.Version, both.Records.Select(r => r is Plan { Year: 2028 } p ? p with { LastNumber = MilestoneId.Highest } : r));
        Assert.Equal(Reason.PlanIsFull, Refused(Propose(full, Item(2, Ending.CarriedOver))));
    }

    [Fact]
    public void What_no_card_of_ours_sends_is_refused()
    {
        Assert.Equal(Reason.ForgedCard, Refused(Propose(EndOfYear, Item(99, Ending.Closed))));
        Assert.Equal(Reason.ForgedCard, Refused(Propose(EndOfYear, new RollOverItem(new(2026, 2), Ending.Closed))));
        Assert.Equal(Reason.ForgedCard, Refused(Propose(EndOfYear, Item(2, (Ending)17))));
        Assert.Equal(Reason.ForgedCard, Refused(Propose(EndOfYear, Item(2, Ending.Closed), Item(2, Ending.CarriedOver))));
        Assert.Equal(Reason.SupersededRevision, Refused(Propose(EndOfYear)));
        Assert.Equal(Reason.ForgedCard, Refused(Authority.Decide(EndOfYear, HeadOfCms, new AnswerRollOver(2027, new(0, Cms, true, null)), December)));
        Assert.Equal(Reason.NotEntitled, Refused(ProposeAt(EndOfYear, December, Given.Reader, Item(2, Ending.Closed))));
        Assert.Equal(Reason.UnknownPlan, Refused(Authority.Decide(EndOfYear, NoteTaker, new ProposeRollOver(2019, 0, []), December)));
    }

    [Fact]
    public void A_year_in_which_all_is_done_is_closed_by_an_empty_list()
    {
        var done = With(Draft("Brief", "2027-06-30", Aewa));
        done = After(done, Authority.Decide(done, HeadOfAewa, new ReportPart(Id(1), Aewa, PartState.Done, null, null), Now));
        Assert.Equal(PlanState.Closed, Agreed(done).Plan(2027)!.State);
    }

    [Fact]
    public void A_list_is_proposed_once_and_has_its_length()
    {
        var proposed = After(EndOfYear, Propose(EndOfYear, Item(2, Ending.Closed)), December);
        Assert.Equal(Reason.AlreadyProposed, Refused(Propose(proposed, Item(3, Ending.Closed))));
        Assert.Equal(Reason.TooManyMilestones, Refused(Propose(EndOfYear, [.. Enumerable.Range(1, 46).Select(n => Item(n, Ending.Closed))])));
    }

    [Fact]
    public void Every_command_on_one_milestone_says_which_so_that_an_ended_one_takes_none() =>
        Assert.All(
            typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && t.GetProperty("Milestone") is not null),
            t => Assert.Equal(t, t.GetProperty(nameof(Command.ChangesMilestone))!.DeclaringType));

    [Fact]
    public void A_date_that_is_asked_for_when_the_year_ends_lapses_and_the_one_carried_over_gets_its_date_in_the_new_year()
    {
        var asked = After(EndOfYear, Authority.Decide(EndOfYear, HeadOfCms, new RequestDate(Id(3), Cms, DueDate.Parse("2027-12-30")!, "late", null), December), December);
        var closed = Agreed(asked, Item(2, Ending.Closed), Item(3, Ending.CarriedOver), Item(4, Ending.Closed));
        MilestoneId next = new(2028, 1);
        Assert.Null(closed.Milestone(Id(3))!.OpenChange);
        Assert.Null(closed.Milestone(next)!.OpenChange);

        closed = After(closed, Authority.Decide(closed, HeadOfCms, new RequestDate(next, Cms, DueDate.Parse("2028-02")!, "goes on", null), December), December);
        closed = After(closed, Authority.Decide(closed, HeadOfAewa, new AnswerDate(next, Aewa, true, null, closed.Version), December), December);

        Assert.Empty(Completeness.MissingIn(closed, 2028));
        Assert.Equal(91, closed.Milestone(next)!.SlipDays);
    }

    [Theory]
    [InlineData("2027-12-31T20:30:00Z", false)]
    [InlineData("2027-12-31T22:59:59Z", false)]
    [InlineData("2027-12-31T23:00:00Z", true)]
    public void A_due_date_ends_with_its_day_in_the_workspaces_zone_not_in_the_reporters(string utc, bool overdue)
    {
        var at = NodaTime.Text.InstantPattern.ExtendedIso.Parse(utc).Value;
        var settings = EndOfYear.Settings()!;
        Assert.Equal(overdue, EndOfYear.Milestone(Id(2))!.IsOverdue(settings.DayOf(at)));
    }
}
