using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class ReportPartTests
{
    private static readonly MilestoneId First = new(2027, 1);

    private static Outcome Report(
        Workspace workspace, string person, PartState state, SecretariatId secretariat, string? note = null, long? seen = null,
        MilestoneId? milestone = null) =>
        Authority.Decide(workspace, person, new ReportPart(milestone ?? First, secretariat, state, note, seen), Now);

    [Fact]
    public void Each_secretariat_reports_its_own_part_and_the_milestone_is_its_worst()
    {
        var one = After(With(Draft()), Report(With(Draft()), HeadOfAewa, PartState.Done, Aewa));
        var milestone = one.Milestone(First)!;

        Assert.Equal(PartState.NotStarted, milestone.State);
        Assert.Equal(1, milestone.PartsDone);
        Assert.False(milestone.IsDone);
        Assert.Equal(new Capacity(RoleKind.ExecutiveSecretary, Aewa), milestone.PartOf(Aewa)!.Last!.By.Capacity);

        var both = After(one, Report(one, HeadOfCms, PartState.Done, Cms));
        Assert.True(both.Milestone(First)!.IsDone);
    }

    [Fact]
    public void One_part_at_risk_makes_the_milestone_at_risk_though_the_other_is_done()
    {
        var done = After(With(Draft()), Report(With(Draft()), HeadOfAewa, PartState.Done, Aewa));
        var risk = After(done, Report(done, HeadOfCms, PartState.AtRisk, Cms, "the consultant left"));

        Assert.Equal(PartState.AtRisk, risk.Milestone(First)!.State);
        Assert.Equal("the consultant left", risk.Milestone(First)!.Reports[^1].Note);
    }

    [Fact]
    public void Nobody_reports_for_another_secretariat() =>
        Assert.Equal(Reason.NotHeadOf, Refused(Report(With(Draft()), HeadOfCms, PartState.Done, Aewa)));

    [Fact]
    public void A_reader_a_note_taker_and_a_stranger_report_nothing()
    {
        Assert.Equal(Reason.NotHeadOf, Refused(Report(With(Draft()), Given.Reader, PartState.Done, Aewa)));
        Assert.Equal(Reason.NotHeadOf, Refused(Report(With(Draft()), NoteTaker, PartState.Done, Aewa)));
        Assert.Equal(Reason.NotInWorkspace, Refused(Report(With(Draft()), "somebody else", PartState.Done, Aewa)));
    }

    [Fact]
    public void A_secretariat_that_is_not_responsible_has_no_part() =>
        Assert.Equal(Reason.NotResponsible, Refused(Report(With(Draft()), HeadOfEurobats, PartState.Done, Eurobats)));

    [Fact]
    public void A_press_on_an_old_card_is_stale_once_the_own_part_has_changed()
    {
        var before = With(Draft());
        var seen = before.Milestone(First)!.Version;
        var after = After(before, Report(before, HeadOfAewa, PartState.OnTrack, Aewa, seen: seen));

        Assert.Equal(Reason.StaleCard, Refused(Report(after, HeadOfAewa, PartState.Done, Aewa, seen: seen)));
        Assert.IsType<Outcome.Accepted>(Report(after, HeadOfCms, PartState.Done, Cms, seen: seen));
    }

    [Fact]
    public void A_version_that_never_was_and_a_state_that_nobody_reports_are_forged()
    {
        Assert.Equal(Reason.ForgedCard, Refused(Report(With(Draft()), HeadOfAewa, PartState.Done, Aewa, seen: 99)));
        Assert.Equal(Reason.ForgedCard, Refused(Report(With(Draft()), HeadOfAewa, PartState.NotStarted, Aewa)));
        Assert.Equal(Reason.ForgedCard, Refused(Report(With(Draft()), HeadOfAewa, (PartState)17, Aewa)));
    }

    [Fact]
    public void A_risk_needs_a_note_and_a_note_has_its_length()
    {
        Assert.Equal(Reason.RiskNeedsNote, Refused(Report(With(Draft()), HeadOfAewa, PartState.AtRisk, Aewa, "  ")));
        Assert.Equal(Reason.NoteTooLong, Refused(Report(With(Draft()), HeadOfAewa, PartState.Done, Aewa, new string('x', 1001))));
    }

    [Fact]
    public void An_unknown_milestone_is_told() =>
        Assert.Equal(Reason.UnknownMilestone, Refused(Report(With(Draft()), HeadOfAewa, PartState.Done, Aewa, milestone: new(2027, 77))));

    [Theory]
    [InlineData(14, 8, 21, true)]
    [InlineData(14, 8, 22, false)]
    public void An_officer_in_charge_reports_until_the_last_day_ends_in_the_workspaces_zone(int day, int month, int hourUtc, bool may)
    {
        var role = new Role(RoleKind.OfficerInCharge, Aewa, new LocalDate(2027, 8, 10), new LocalDate(2027, 8, 14));
        var set = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(Person("oic", role)) }, Now));
        var plan = After(set, Authority.Decide(set, NoteTaker, new LoadPlan(2027, [Draft()]), Now));
        var at = Instant.FromUtc(2027, month, day, hourUtc, 30);

        var outcome = Authority.Decide(plan, "oic", new ReportPart(First, Aewa, PartState.Done, null, null), at);

        Assert.Equal(may, outcome is Outcome.Accepted);
    }

    [Fact]
    public void No_news_for_thirty_days_is_not_on_track()
    {
        var milestone = With(Draft()).Milestone(First)!;
        Assert.False(milestone.HasNoNews(Now + Duration.FromDays(30)));
        Assert.True(milestone.HasNoNews(Now + Duration.FromDays(30) + Duration.Epsilon));
    }
}
