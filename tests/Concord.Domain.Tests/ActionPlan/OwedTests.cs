using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using Concord.Domain.Tests.Meetings.Proceedings;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class OwedTests
{
    private static readonly Workspace Plan = With(
        Draft("Late for AEWA", "2027-05-31", Aewa), Draft("Both today", "2027-06-14"), Draft("In thirty days", "2027-07-14", Aewa),
        Draft("In thirty-one days", "2027-07-15", Aewa), Draft("Of EUROBATS", "2027-06-20", Eurobats));

    private static IEnumerable<int> Numbers(IEnumerable<Milestone> milestones) => milestones.Select(m => m.Id.Number);

    [Fact]
    public void A_head_owes_what_is_overdue_or_due_within_thirty_days_for_their_secretariat()
    {
        var owed = Owed.By(Plan, HeadOfAewa, Now);
        Assert.Equal([1], Numbers(owed.Overdue));
        Assert.Equal([2, 3], Numbers(owed.Soon));
    }

    [Fact]
    public void What_is_done_for_the_own_secretariat_is_not_owed_though_others_still_owe_it()
    {
        var done = After(Plan, Authority.Decide(Plan, HeadOfAewa, new ReportPart(new(2027, 2), Aewa, PartState.Done, null, null), Now));
        Assert.Equal([3], Numbers(Owed.By(done, HeadOfAewa, Now).Soon));
        Assert.Equal([2], Numbers(Owed.By(done, HeadOfCms, Now).Soon));
    }

    [Fact]
    public void A_request_for_a_date_waits_for_those_who_have_not_answered()
    {
        var asked = After(Plan, Authority.Decide(Plan, HeadOfCms, new RequestDate(new(2027, 2), Cms, DueDate.Parse("2027-09-01")!, "because", null), Now));
        Assert.Equal([2], Numbers(Owed.By(asked, HeadOfAewa, Now).ToAnswer));
        Assert.Empty(Owed.By(asked, HeadOfCms, Now).ToAnswer);
        Assert.Empty(Owed.By(asked, HeadOfEurobats, Now).ToAnswer);
        Assert.Equal([2], Numbers(Owed.By(asked, NoteTaker, Now).ToAnswer));
    }

    [Fact]
    public void Who_serves_the_joint_work_sees_what_waits_for_anybody()
    {
        var owed = Owed.By(Plan, NoteTaker, Now);
        Assert.Empty(owed.Secretariats);
        Assert.Equal([1], Numbers(owed.Overdue));
        Assert.Equal([2, 5, 3], Numbers(owed.Soon));
    }

    [Fact]
    public void An_officer_in_charge_owes_it_on_their_days_only()
    {
        var role = new Role(RoleKind.OfficerInCharge, Aewa, Today, Today.PlusDays(1));
        var set = After(Plan, Authority.DecideForOperator(Plan, SetUp with { People = SetUp.People.Add(Person("oic", role, new Role(RoleKind.NoteTaker))) }, Now));
        Assert.Equal([Aewa], Owed.By(set, "oic", Now).Secretariats);
        Assert.Empty(Owed.By(set, "oic", Now + Duration.FromDays(2)).Secretariats);
    }

    [Fact]
    public void A_plan_a_decision_and_minutes_wait_for_who_has_to_answer_them_until_they_did()
    {
        var workspace = After(With(Draft()), Propose(With(Draft())));
        workspace = Register.Proposed(before: workspace);
        Assert.Equal(["plan", "decision"], Kinds(workspace, HeadOfAewa));
        Assert.Equal(["plan"], Kinds(workspace, HeadOfEurobats));
        Assert.Empty(Kinds(workspace, NoteTaker));
        workspace = Register.Do(After(workspace, Answer(workspace, HeadOfAewa, Aewa)), (HeadOfAewa, Register.Agree(Register.First, Aewa)));
        Assert.Empty(Kinds(workspace, HeadOfAewa));

        var circulated = GivenSittings.Circulated();
        Assert.Contains("minutes", Kinds(circulated, HeadOfCms));
        Assert.DoesNotContain("minutes", Kinds(circulated, Given.Reader));

        static IEnumerable<string> Kinds(Workspace workspace, string person) => Owed.By(workspace, person, Now).Answers.Select(r => r.Key.Kind);
    }

    [Fact]
    public void Nothing_may_wait() => Assert.True(Owed.By(Empty, HeadOfCms, Now).IsNothing);
}
