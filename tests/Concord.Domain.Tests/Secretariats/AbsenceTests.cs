using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Secretariats;

public sealed class AbsenceTests
{
    private static readonly Duration Week = Duration.FromDays(7);

    private static Workspace Away(int from, int until, Workspace? before = null) =>
        Do(before ?? Proposed(), (HeadOfAewa, new RecordAbsence(Today.PlusDays(from), Today.PlusDays(until))));

    private static Outcome Silence(Workspace workspace) => Give(workspace, HeadOfCms, new PutUnderSilence(First, Local(Now + Week), "Europe/Berlin"));

    [Fact]
    public void No_silence_runs_over_a_day_on_which_a_partys_head_is_away_and_nobody_acts()
    {
        foreach (var (from, until, first) in new[] { (0, 0, 0), (3, 4, 3), (7, 9, 7) })
        {
            var refused = Assert.IsType<Outcome.Refused>(Silence(Away(from, until))).Why;
            Assert.Equal((Reason.HeadIsAway, Aewa, Today.PlusDays(first)), (refused.Reason, refused.Details[0], refused.Details[1]));
        }
        After(Away(8, 20), Silence(Away(8, 20)));
        After(Do(Proposed(), (HeadOfEurobats, new RecordAbsence(Today, Today))), Silence(Do(Proposed(), (HeadOfEurobats, new RecordAbsence(Today, Today)))));
    }

    [Fact]
    public void An_officer_in_charge_on_those_days_lets_it_run_unless_they_are_away_too()
    {
        var acted = Do(Away(3, 4), (HeadOfAewa, new Designate(Aewa, "deputy", Today.PlusDays(3), Today.PlusDays(4), null)));
        After(acted, Silence(acted));
        Assert.Equal(Reason.HeadIsAway, Refused(Silence(Do(Away(3, 4), (HeadOfAewa, new Designate(Aewa, "deputy", Today.PlusDays(3), Today.PlusDays(3), null))))));
        var both = Done(Do(Away(3, 4), (HeadOfAewa, new Designate(Aewa, "deputy", Today, Today.PlusDays(4), null))), "deputy", new RecordAbsence(Today.PlusDays(4), Today.PlusDays(4)), Now);
        Assert.Equal(Reason.HeadIsAway, Refused(Silence(both)));
    }

    [Fact]
    public void Who_went_away_after_it_had_begun_changes_nothing_of_its_outcome()
    {
        var workspace = Away(1, 20, Silent(Duration.FromDays(2)));
        Assert.Equal(DecisionState.InForce, Settled(workspace, Now + Week).Decision(First)!.StateAt(Now + Week));
    }

    [Fact]
    public void Who_is_away_may_answer_all_the_same_and_who_is_back_says_so()
    {
        var workspace = Away(0, 20);
        Do(workspace, (HeadOfAewa, Agree(First, Aewa)));
        Assert.Equal([Aewa], workspace.WithoutHeadOn(Today));
        Assert.Equal(Today, workspace.FirstDayWithoutHead(Aewa, Today.PlusDays(-3), Today.PlusDays(3)));
        var back = Do(workspace, (HeadOfAewa, new Recall(Aewa)));
        Assert.Empty(back.WithoutHeadOn(Today));
        Assert.Equal(Reason.NobodyActs, Refused(Give(back, HeadOfAewa, new Recall(Aewa))));
        var later = Done(workspace, HeadOfAewa, new Recall(Aewa), Now + Week);
        Assert.Equal([Aewa], later.WithoutHeadOn(Today.PlusDays(6)));
        Assert.Empty(later.WithoutHeadOn(Today.PlusDays(7)));
    }

    [Fact]
    public void Roles_that_are_given_anew_leave_an_absence_as_it_is()
    {
        var workspace = After(Away(0, 20), Authority.DecideForOperator(Away(0, 20), SetUp with { People = SetUp.People.Add(Person("new", new Role(RoleKind.Reader))) }, Now));
        Assert.Equal([Aewa], workspace.WithoutHeadOn(Today));
    }

    [Fact]
    public void Backdated_endless_and_upside_down_absences_are_refused_and_so_is_who_heads_nothing()
    {
        Assert.Equal(Reason.AbsenceBackdated, Refused(Give(Empty, HeadOfAewa, new RecordAbsence(Today.PlusDays(-1), Today))));
        Assert.Equal(Reason.AbsenceNeedsEnd, Refused(Give(Empty, HeadOfAewa, new RecordAbsence(Today, Today.PlusDays(-1)))));
        Assert.Equal(Reason.AbsenceNeedsEnd, Refused(Give(Empty, HeadOfAewa, new RecordAbsence(Today, Today.PlusYears(2)))));
        Assert.Equal(Reason.NotEntitled, Refused(Give(Empty, Given.NoteTaker, new RecordAbsence(Today, Today))));
    }
}
