using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class PlanChangesTests
{
    private static IEnumerable<int> Numbers(IEnumerable<Milestone> milestones) => milestones.Select(m => m.Id.Number);

    [Fact]
    public void Each_list_names_what_became_so()
    {
        var then = With(Draft("Done", "2027-06-30", Cms), Draft("At risk", "2027-06-30", Cms), Draft("Overdue", "2027-06-20", Cms), Draft("Moved", "2027-06-30", Cms));
        var now = then;
        void Do(Command command) => now = After(now, Authority.Decide(now, HeadOfCms, command, Now));
        Do(new ReportPart(new(2027, 1), Cms, PartState.Done, null, null));
        Do(new ReportPart(new(2027, 2), Cms, PartState.AtRisk, "the consultant left", null));
        Do(new RequestDate(new(2027, 4), Cms, DueDate.Parse("2027-09-01")!, "because", null));
        Do(new AddMilestone(Draft("Added", "2027-10", Cms)));

        var changes = PlanChanges.Between(then, now, 2027, Today, Today.PlusDays(10));

        Assert.Equal([[1], [2], [3], [4], [5]],
            new[] { changes.Done, changes.AtRisk, changes.Overdue, changes.Moved, changes.Added }.Select(c => Numbers(c)));
    }

    [Fact]
    public void Before_the_first_commit_there_was_nothing_so_all_was_added() =>
        Assert.Equal([1], Numbers(PlanChanges.Between(Records.Workspace.Empty, With(Draft()), 2027, Today, Today).Added));

    [Theory]
    [InlineData(2027, "2027-06-14", "2027-03-14")]
    [InlineData(2027, "2027-02-15", "2027-01-01")]
    [InlineData(2027, "2027-05-31", "2027-02-28")]
    [InlineData(2028, "2027-12-10", "2027-09-10")]
    [InlineData(2026, "2027-02-15", "2026-11-15")]
    public void It_looks_three_months_back_but_not_before_the_plans_year(int year, string today, string since) =>
        Assert.Equal(since, DueDate.On(PlanChanges.SinceByDefault(year, DueDate.Parse(today)!.Start)).ToString());
}
