using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class PlanLifeTests
{
    private static Workspace Draft2027 => With(Draft());

    private static PlanState StateOf(Workspace workspace) => workspace.Plan(2027)!.State;

    private static Workspace Proposed => After(Draft2027, Propose(Draft2027));

    [Fact]
    public void A_plan_is_in_force_once_every_head_has_agreed_to_the_same_revision()
    {
        Assert.Equal(PlanState.Draft, StateOf(Draft2027));
        var one = After(Proposed, Answer(Proposed, HeadOfCms, Cms));
        var two = After(one, Answer(one, HeadOfEurobats, Eurobats));
        Assert.Equal(PlanState.Proposed, StateOf(two));

        var all = After(two, Answer(two, HeadOfAewa, Aewa), Now + Duration.FromHours(1));

        Assert.Equal(PlanState.InForce, StateOf(all));
        var inForce = all.Plan(2027)!.InForce!;
        Assert.Equal((0, Now + Duration.FromHours(1)), (inForce.Revision, inForce.Since));
        Assert.Equal([HeadOfCms, HeadOfAewa, HeadOfEurobats], inForce.By.Select(a => a.Person));
    }

    [Fact]
    public void A_milestone_added_to_a_plan_in_force_prepares_the_next_revision_and_the_adopted_one_stays_in_force()
    {
        var adopted = Adopted(Draft2027);
        var changed = After(adopted, Authority.Decide(adopted, NoteTaker, new AddMilestone(Draft("Another")), Now));

        var plan = changed.Plan(2027)!;
        Assert.Equal((PlanState.InRevision, 1, 0), (plan.State, plan.Revision, plan.InForce!.Revision));
        Assert.Equal([2], plan.ChangedMilestones);

        var next = Adopted(changed).Plan(2027)!;
        Assert.Equal((PlanState.InForce, 1), (next.State, next.InForce!.Revision));
        Assert.Empty(next.ChangedMilestones);
    }

    [Fact]
    public void A_change_to_a_proposed_plan_is_another_revision_and_the_agreements_are_void()
    {
        var agreed = After(Proposed, Answer(Proposed, HeadOfCms, Cms));
        var changed = After(agreed, Authority.Decide(agreed, NoteTaker, new AddMilestone(Draft("Another")), Now));

        Assert.Equal((PlanState.Draft, 1, null), (StateOf(changed), changed.Plan(2027)!.Revision, changed.Plan(2027)!.Proposal));
        Assert.Equal(Reason.SupersededRevision, Refused(Answer(changed, HeadOfAewa, Aewa, revision: 0)));
        var again = After(changed, Propose(changed));
        Assert.Equal(Reason.SupersededRevision, Refused(Answer(again, HeadOfAewa, Aewa, revision: 0)));
        Assert.Null(again.Plan(2027)!.Proposal!.Of(Cms));
    }

    [Fact]
    public void A_date_a_tag_or_a_part_that_changes_under_a_proposed_plan_voids_the_agreements_too()
    {
        foreach (var (person, command) in new (string, Command)[]
        {
            (NoteTaker, new TagMilestone(new(2027, 1), "SDG 15")), (HeadOfCms, new AddPart(new(2027, 1), Eurobats)), (HeadOfAewa, new RemovePart(new(2027, 1), Aewa)),
        })
        {
            var agreed = After(Proposed, Answer(Proposed, HeadOfCms, Cms));
            var plan = After(agreed, Authority.Decide(agreed, person, command, Now)).Plan(2027)!;
            Assert.Equal((PlanState.Draft, 1), (plan.State, plan.Revision));
        }
        var asked = After(Proposed, Authority.Decide(Proposed, HeadOfCms, new RequestDate(new(2027, 1), Cms, DueDate.Parse("2027-09")!, "later", null), Now));
        Assert.Equal(PlanState.Proposed, StateOf(asked));
        var moved = After(asked, Authority.Decide(asked, HeadOfAewa, new AnswerDate(new(2027, 1), Aewa, true, null, asked.Version), Now));
        Assert.Equal(PlanState.Draft, StateOf(moved));
    }

    [Fact]
    public void In_a_plan_in_force_a_date_moves_by_its_own_rule_and_who_is_responsible_by_revision()
    {
        var adopted = Adopted(Draft2027);
        var asked = After(adopted, Authority.Decide(adopted, HeadOfCms, new RequestDate(new(2027, 1), Cms, DueDate.Parse("2027-09")!, "later", null), Now));
        var moved = After(asked, Authority.Decide(asked, HeadOfAewa, new AnswerDate(new(2027, 1), Aewa, true, null, asked.Version), Now));
        Assert.Equal(PlanState.InForce, StateOf(moved));

        var joined = After(moved, Authority.Decide(moved, HeadOfCms, new AddPart(new(2027, 1), Eurobats), Now));
        Assert.Equal(PlanState.InRevision, StateOf(joined));
        Assert.Equal([1], joined.Plan(2027)!.ChangedMilestones);
    }

    [Fact]
    public void One_objection_and_the_plan_is_a_draft_again_with_the_positions_kept()
    {
        var agreed = After(Proposed, Answer(Proposed, HeadOfCms, Cms));
        var objected = After(agreed, Answer(agreed, HeadOfAewa, Aewa, "the cost is not neutral"));

        var plan = objected.Plan(2027)!;
        Assert.Equal(PlanState.Draft, plan.State);
        Assert.True(plan.Proposal!.Of(Cms)!.Agrees);
        Assert.Equal("the cost is not neutral", plan.Proposal.Of(Aewa)!.Reason);
        Assert.Equal(Reason.SupersededRevision, Refused(Answer(objected, HeadOfEurobats, Eurobats)));
        Assert.Equal(1, After(objected, Propose(objected)).Plan(2027)!.Revision);
    }

    [Fact]
    public void An_objection_to_a_revision_leaves_the_adopted_one_in_force()
    {
        var adopted = Adopted(Draft2027);
        var changed = After(adopted, Authority.Decide(adopted, NoteTaker, new AddMilestone(Draft("Another")), Now));
        var proposed = After(changed, Propose(changed));
        var objected = After(proposed, Answer(proposed, HeadOfAewa, Aewa, "too much"));
        Assert.Equal((PlanState.InRevision, 0), (StateOf(objected), objected.Plan(2027)!.InForce!.Revision));
    }

    [Fact]
    public void A_mind_is_changed_before_the_last_answer_and_not_after_adoption()
    {
        var agreed = After(Proposed, Answer(Proposed, HeadOfCms, Cms));
        var changed = After(agreed, Answer(agreed, HeadOfCms, Cms, "on reflection, no"));
        Assert.False(changed.Plan(2027)!.Proposal!.Of(Cms)!.Agrees);

        Assert.Equal(Reason.AlreadyAdopted, Refused(Answer(Adopted(Draft2027), HeadOfCms, Cms, "on reflection, no")));
    }

    [Fact]
    public void An_objection_needs_its_reason_and_the_reason_has_its_length()
    {
        Assert.Equal(Reason.ObjectionNeedsReason, Refused(Answer(Proposed, HeadOfCms, Cms, "  ")));
        Assert.Equal(Reason.NoteTooLong, Refused(Answer(Proposed, HeadOfCms, Cms, new string('x', 1001))));
    }

    [Fact]
    public void What_is_in_force_or_proposed_is_not_proposed_again_nor_adopted_twice()
    {
        Assert.Equal(Reason.AlreadyProposed, Refused(Propose(Proposed)));
        Assert.Equal(Reason.AlreadyAdopted, Refused(Propose(Adopted(Draft2027))));
        Assert.Equal(Reason.AlreadyAdopted, Refused(Answer(Adopted(Draft2027), HeadOfAewa, Aewa)));
        Assert.Equal(Reason.SupersededRevision, Refused(Propose(Draft2027, revision: 7)));
        Assert.Equal(Reason.ForgedCard, Refused(Answer(Proposed, HeadOfAewa, Aewa, revision: 7)));
        Assert.Equal(Reason.UnknownPlan, Refused(Authority.Decide(Empty, NoteTaker, new ProposePlan(2031, 0), Now)));
    }

    [Fact]
    public void Only_heads_answer_each_for_their_own_and_a_reader_proposes_nothing()
    {
        Assert.Equal(Reason.NotHeadOf, Refused(Answer(Proposed, HeadOfCms, Aewa)));
        Assert.Equal(Reason.NotHeadOf, Refused(Answer(Proposed, NoteTaker, Aewa)));
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Proposed, NoteTaker, new AnswerPlan(2027, new(0, null, true, null)), Now)));
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Proposed, HeadOfCms, new AnswerPlan(2027, new(0, null, true, null)), Now)));
        Assert.Equal(Reason.NotEntitled, Refused(Propose(Draft2027, Given.Reader)));
    }

    [Fact]
    public void One_person_never_agrees_for_two_secretariats_even_after_somebody_else_answered_for_the_first()
    {
        var deputy = Person("deputy", new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa));
        var set = After(Proposed, Authority.DecideForOperator(Proposed, SetUp with { People = SetUp.People.Add(deputy) }, Now));
        var agreed = After(set, Answer(set, "deputy", Cms));

        Assert.Equal(Reason.AnsweredForAnother, Refused(Answer(agreed, "deputy", Aewa)));
        // The first valid answer stands; the other one who may act for the secretariat is told.
        Assert.Equal(Reason.AlreadyAnswered, Refused(Answer(agreed, HeadOfCms, Cms, "no")));
        // Once whoever answered is no longer in office, the successor may.
        var left = After(agreed, Authority.DecideForOperator(agreed, SetUp, Now));
        var succeeded = After(left, Answer(left, HeadOfCms, Cms));
        var back = After(succeeded, Authority.DecideForOperator(succeeded, SetUp with { People = SetUp.People.Add(deputy) }, Now));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Answer(back, "deputy", Aewa)));
    }

    [Fact]
    public void An_officer_in_charge_agrees_within_the_dates_and_in_that_capacity()
    {
        var acting = Person("acting", new Role(RoleKind.OfficerInCharge, Aewa, Today, Today));
        var set = After(Proposed, Authority.DecideForOperator(Proposed, SetUp with { People = SetUp.People.Add(acting) }, Now));
        Assert.Equal(Reason.RoleEnded, Refused(Answer(set, "acting", Aewa, at: Now + Duration.FromDays(1))));
        Assert.Equal(RoleKind.OfficerInCharge, After(set, Answer(set, "acting", Aewa)).Plan(2027)!.Proposal!.Of(Aewa)!.By.Capacity.Role);
    }

    [Fact]
    public void Milestones_are_reported_on_in_a_draft_and_in_a_plan_in_force()
    {
        var report = new ReportPart(new(2027, 1), Aewa, PartState.OnTrack, null, null);
        After(Draft2027, Authority.Decide(Draft2027, HeadOfAewa, report, Now));
        var adopted = Adopted(Draft2027);
        Assert.Equal(PlanState.InForce, StateOf(After(adopted, Authority.Decide(adopted, HeadOfAewa, report, Now))));
    }

    [Fact]
    public void Whoever_names_no_plan_to_adopt_means_the_first_that_is_not_in_force()
    {
        var adopted = Adopted(Draft2027);
        Assert.Equal(2027, adopted.PlanToAdoptOn(Today)!.Year);
        var next = After(adopted, Authority.Decide(adopted, NoteTaker, new AddMilestone(Draft("Next", "2028-03")), Now));
        Assert.Equal(2028, next.PlanToAdoptOn(Today)!.Year);
    }
}
