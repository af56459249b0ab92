using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class PlanStatusTests
{
    [Fact]
    public void Counts_come_from_the_records_of_that_year_only()
    {
        var plan = With(Draft("Overdue", "2027-05-31"), Draft("Today", "2027-06-14", Cms), Draft("Later", "2027-Q3", Eurobats));
        plan = After(plan, Authority.Decide(plan, HeadOfCms, new ReportPart(new(2027, 1), Cms, PartState.Done, null, null), Now));
        plan = After(plan, Authority.Decide(plan, NoteTaker, new LoadPlan(2028, [Draft("Next year", "2028-01")]), Now));

        var status = PlanStatus.Of(plan, 2027, Now);

        Assert.Equal(new StateCounts(AtRisk: 0, NotStarted: 3, OnTrack: 0, Done: 0), status.Milestones);
        Assert.Equal(1, status.Overdue);
        Assert.Equal(["Today", "Later"], status.NextDue.Select(m => m.Title));
        Assert.Equal([(Cms, 0, 1), (Aewa, 1, 0), (Eurobats, 0, 0)], status.Secretariats.Select(s => (s.Secretariat, s.Overdue, s.Parts.Done)));
    }

    [Fact]
    public void A_secretariat_is_late_only_on_what_it_owes_itself()
    {
        var plan = With(Draft("Overdue", "2027-05-31"));
        plan = After(plan, Authority.Decide(plan, HeadOfCms, new ReportPart(new(2027, 1), Cms, PartState.Done, null, null), Now));

        Assert.Empty(plan.Overdue(Today, Cms));
        Assert.Single(plan.Overdue(Today, Aewa));
        Assert.Single(plan.Overdue(Today, null));
    }

    [Theory]
    [InlineData(2026, 2027)]
    [InlineData(2027, 2027)]
    [InlineData(2028, 2028)]
    [InlineData(2031, 2028)]
    public void The_plan_that_is_meant_is_this_years_else_the_next_else_the_newest(int year, int meant)
    {
        var plan = With(Draft());
        plan = After(plan, Authority.Decide(plan, NoteTaker, new LoadPlan(2028, [Draft("Next year", "2028-01")]), Now));
        Assert.Equal(meant, plan.PlanMeantOn(new(year, 3, 1))!.Year);
    }
}
