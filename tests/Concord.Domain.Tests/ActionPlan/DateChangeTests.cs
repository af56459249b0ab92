using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class DateChangeTests
{
    private const string Deputy = "deputy";

    private static readonly MilestoneId First = new(2027, 1);

    private static Outcome Ask(Workspace workspace, string person, SecretariatId whose, string to, string? why = "the venue is not free", long? seen = null) =>
        Authority.Decide(workspace, person, new RequestDate(First, whose, DueDate.Parse(to)!, why, seen), Now);

    private static Outcome Answer(Workspace workspace, string person, SecretariatId whose, bool accepts, string? why = null, long? seen = null, Instant? at = null) =>
        Authority.Decide(workspace, person, new AnswerDate(First, whose, accepts, why, seen ?? workspace.Milestone(First)!.Version), at ?? Now);

    private static Workspace Asked(string to = "2027-09-15", Workspace? workspace = null)
    {
        var before = workspace ?? With(Draft());
        return After(before, Ask(before, HeadOfCms, Cms, to));
    }

    private static Workspace Moved(Workspace before, string to)
    {
        var asked = Asked(to, before);
        return After(asked, Answer(asked, HeadOfAewa, Aewa, true));
    }

    [Fact]
    public void The_date_moves_once_every_responsible_head_accepted_and_the_baseline_never()
    {
        var asked = Asked();
        var open = asked.Milestone(First)!;
        Assert.Equal(("2027-06-30", "2027-06-30"), (open.Due.ToString(), open.Baseline.ToString()));
        Assert.Equal([Aewa], open.StillToAnswer);

        var moved = After(asked, Answer(asked, HeadOfAewa, Aewa, true)).Milestone(First)!;

        Assert.Equal(("2027-09-15", "2027-06-30"), (moved.Due.ToString(), moved.Baseline.ToString()));
        Assert.Equal((1, 77, false), (moved.TimesMoved, moved.SlipDays, moved.SlipsOften));
        var change = Assert.Single(moved.DateChanges);
        Assert.Equal((DateOutcome.Accepted, "the venue is not free"), (change.Outcome, change.Reason));
        Assert.Equal(("2027-06-30", new Capacity(RoleKind.ExecutiveSecretary, Cms), Now), (change.From.ToString(), change.By.Capacity, change.At));
        Assert.Equal([(Cms, true), (Aewa, true)], change.Answers.Select(a => (a.Secretariat, a.Accepts)));
    }

    [Fact]
    public void One_refusal_leaves_the_old_date_and_is_for_the_next_meeting_until_a_date_is_agreed()
    {
        var asked = Asked();
        var refused = After(asked, Answer(asked, HeadOfAewa, Aewa, false, "the donors meet in July"));
        var milestone = refused.Milestone(First)!;
        Assert.Equal(("2027-06-30", true, null), (milestone.Due.ToString(), milestone.OnNextAgenda, milestone.OpenChange));
        Assert.Equal("the donors meet in July", milestone.DateChanges[^1].AnswerOf(Aewa)!.Reason);

        Assert.False(Moved(refused, "2027-07-15").Milestone(First)!.OnNextAgenda);
    }

    [Fact]
    public void A_refusal_needs_a_reason() =>
        Assert.Equal(Reason.RefusalNeedsReason, Refused(Answer(Asked(), HeadOfAewa, Aewa, false, " ")));

    [Fact]
    public void Where_only_the_requester_is_responsible_the_date_moves_at_once()
    {
        var plan = With(Draft("Alone", "2027-06-30", Cms));
        Assert.Equal("2027-09-15", After(plan, Ask(plan, HeadOfCms, Cms, "2027-09-15")).Milestone(First)!.Due.ToString());
    }

    [Fact]
    public void A_head_without_a_part_may_ask_and_all_who_have_one_answer()
    {
        var plan = With(Draft());
        var asked = After(plan, Ask(plan, HeadOfEurobats, Eurobats, "2027-09-15"));
        Assert.Equal([Cms, Aewa], asked.Milestone(First)!.StillToAnswer);
        Assert.Equal(Reason.NotResponsible, Refused(Answer(asked, HeadOfEurobats, Eurobats, true)));
    }

    [Fact]
    public void One_request_at_a_time_and_the_refusal_names_the_open_one()
    {
        var why = Assert.IsType<Outcome.Refused>(Ask(Asked(), HeadOfAewa, Aewa, "2027-10-01")).Why;
        Assert.Equal((Reason.DateRequestOpen, 1, "2027-09-15", Cms), (why.Reason, why.Details[0], why.Details[1].ToString(), why.Details[2]));
    }

    [Fact]
    public void The_requesters_secretariat_may_withdraw_and_nobody_else()
    {
        var asked = Asked();
        Assert.Equal(Reason.NotHeadOf, Refused(Authority.Decide(asked, HeadOfAewa, new WithdrawDate(First, Aewa), Now)));
        Assert.Equal(Reason.NotHeadOf, Refused(Authority.Decide(asked, HeadOfAewa, new WithdrawDate(First, Cms), Now)));
        var withdrawn = After(asked, Authority.Decide(asked, HeadOfCms, new WithdrawDate(First, Cms), Now));
        Assert.Equal(DateOutcome.Withdrawn, withdrawn.Milestone(First)!.DateChanges[^1].Outcome);
        Assert.Equal(Reason.NoDateRequest, Refused(Authority.Decide(withdrawn, HeadOfCms, new WithdrawDate(First, Cms), Now)));
        Assert.Equal(Reason.StaleCard, Refused(Answer(withdrawn, HeadOfAewa, Aewa, true)));
    }

    [Theory]
    [InlineData("2027-06-30", Reason.DateIsTheSame)]
    [InlineData("2028-01-15", Reason.DateOutsideYear)]
    [InlineData("2026-12-15", Reason.DateOutsideYear)]
    [InlineData("2027-06-13", Reason.DateIsPast)]
    public void What_cannot_be_the_date_is_refused(string to, Reason reason) =>
        Assert.Equal(reason, Refused(Ask(With(Draft()), HeadOfCms, Cms, to)));

    [Fact]
    public void An_earlier_date_than_the_present_one_is_a_change_but_no_slip()
    {
        var back = Moved(Moved(With(Draft()), "2027-09-15"), "2027-07-31").Milestone(First)!;
        Assert.Equal((2, 1, 31), (back.TimesMoved, back.Slips, back.SlipDays));
    }

    [Fact]
    public void A_date_before_the_one_that_was_first_agreed_is_asked_for_and_accepted_as_any_other_and_is_no_slip()
    {
        var asked = Asked("2027-06-20");
        Assert.Equal("2027-06-30", asked.Milestone(First)!.Due.ToString());
        Assert.Equal([Aewa], asked.Milestone(First)!.StillToAnswer);

        var sooner = After(asked, Answer(asked, HeadOfAewa, Aewa, true)).Milestone(First)!;

        Assert.Equal(("2027-06-20", "2027-06-30"), (sooner.Due.ToString(), sooner.Baseline.ToString()));
        Assert.Equal((1, 0, -10), (sooner.TimesMoved, sooner.Slips, sooner.SlipDays));
        Assert.Equal((DateOutcome.Accepted, "the venue is not free"), (sooner.DateChanges[^1].Outcome, sooner.DateChanges[^1].Reason));
    }

    [Fact]
    public void A_day_may_take_the_place_of_the_month_in_which_it_lies() =>
        Assert.Equal("2027-06-20", Moved(With(Draft(due: "2027-06")), "2027-06-20").Milestone(First)!.Due.ToString());

    [Fact]
    public void The_third_slip_is_flagged()
    {
        var twice = Moved(Moved(With(Draft()), "2027-07-15"), "2027-08-15");
        Assert.False(twice.Milestone(First)!.SlipsOften);
        Assert.True(Moved(twice, "2027-Q4").Milestone(First)!.SlipsOften);
    }

    [Fact]
    public void A_reason_is_needed_and_has_its_length()
    {
        Assert.Equal(Reason.DateNeedsReason, Refused(Ask(With(Draft()), HeadOfCms, Cms, "2027-09-15", "  ")));
        Assert.Equal(Reason.NoteTooLong, Refused(Ask(With(Draft()), HeadOfCms, Cms, "2027-09-15", new string('x', 501))));
    }

    [Fact]
    public void A_done_milestone_does_not_move_and_a_request_that_it_overtakes_lapses()
    {
        var asked = Asked();
        foreach (var (person, whose) in new[] { (HeadOfCms, Cms), (HeadOfAewa, Aewa) })
            asked = After(asked, Authority.Decide(asked, person, new ReportPart(First, whose, PartState.Done, null, null), Now));
        Assert.Equal(DateOutcome.Lapsed, asked.Milestone(First)!.DateChanges[^1].Outcome);
        Assert.Equal(Reason.MilestoneIsDone, Refused(Ask(asked, HeadOfCms, Cms, "2027-09-15")));
    }

    [Fact]
    public void Only_heads_ask_and_answer_and_each_for_their_own()
    {
        foreach (var person in new[] { NoteTaker, Given.Reader, HeadOfAewa })
        {
            Assert.Equal(Reason.NotHeadOf, Refused(Ask(With(Draft()), person, Cms, "2027-09-15")));
            Assert.Equal(Reason.NotHeadOf, Refused(Answer(Asked(workspace: With(Draft())), person, Cms, true)));
        }
    }

    [Fact]
    public void Nobody_who_asked_for_one_secretariat_answers_for_another()
    {
        var both = new[] { new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa) };
        var set = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(Person(Deputy, both)) }, Now));
        var plan = After(set, Authority.Decide(set, NoteTaker, new LoadPlan(2027, [Draft()]), Now));
        var asked = After(plan, Ask(plan, Deputy, Cms, "2027-09-15"));

        Assert.Equal(Reason.AnsweredForAnother, Refused(Answer(asked, Deputy, Aewa, true)));
        Assert.Equal("2027-09-15", After(asked, Answer(asked, HeadOfAewa, Aewa, true)).Milestone(First)!.Due.ToString());
    }

    [Fact]
    public void The_first_answer_of_a_secretariat_stands()
    {
        var asked = With(Draft("Three", "2027-06-30", Cms, Aewa, Eurobats));
        asked = Asked(workspace: asked);
        asked = After(asked, Answer(asked, HeadOfAewa, Aewa, true));
        Assert.Equal(Reason.DateAnswered, Refused(Answer(asked, HeadOfAewa, Aewa, false, "after all")));
    }

    [Fact]
    public void A_press_on_the_card_of_an_earlier_request_is_stale_and_one_of_the_future_forged()
    {
        var asked = Asked();
        var seen = asked.Milestone(First)!.Version;
        var again = After(asked, Authority.Decide(asked, HeadOfCms, new WithdrawDate(First, Cms), Now));
        again = Asked("2027-10-01", again);
        Assert.Equal(Reason.StaleCard, Refused(Answer(again, HeadOfAewa, Aewa, true, seen: seen)));
        Assert.Equal(Reason.ForgedCard, Refused(Answer(again, HeadOfAewa, Aewa, true, seen: 99)));
    }

    [Fact]
    public void A_date_that_has_passed_meanwhile_can_only_be_refused()
    {
        var asked = Asked("2027-07-15");
        var later = Now + Duration.FromDays(40);
        Assert.Equal(Reason.DateIsPast, Refused(Answer(asked, HeadOfAewa, Aewa, true, at: later)));
        Assert.IsType<Outcome.Accepted>(Answer(asked, HeadOfAewa, Aewa, false, "too late", at: later));
    }

    [Fact]
    public void Who_joins_while_a_request_is_open_answers_it_too_and_who_leaves_holds_nothing_up()
    {
        var asked = Asked();
        var joined = After(asked, Authority.Decide(asked, HeadOfCms, new AddPart(First, Eurobats), Now));
        joined = After(joined, Answer(joined, HeadOfAewa, Aewa, true));
        Assert.Equal([Eurobats], joined.Milestone(First)!.StillToAnswer);

        var left = After(joined, Authority.Decide(joined, HeadOfCms, new RemovePart(First, Eurobats), Now)).Milestone(First)!;
        Assert.Equal(("2027-09-15", null), (left.Due.ToString(), left.OpenChange));
    }
}
