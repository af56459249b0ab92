using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class CompletenessTests
{
    private static IEnumerable<MissingKind> MissingIn(Workspace workspace) => Completeness.MissingIn(workspace, 2027).Select(m => m.Kind);

    private static Workspace Changed(Func<Milestone, Milestone> change)
    {
        var workspace = With(Draft(), Draft("Another") with { Priority = "Capacity-building" });
        return Workspace.Of(workspace.Version, workspace.Records.Select(r => r is Milestone { Id.Number: 2 } m ? change(m) : r));
    }

    [Fact]
    public void A_plan_of_priorities_milestones_owners_and_dates_is_complete() => Assert.Empty(MissingIn(Changed(m => m)));

    [Fact]
    public void A_plan_without_milestones_is_not()
    {
        var empty = Workspace.Of(1, [.. Empty.Records, new Plan { Year = 2027 }]);
        Assert.Equal([MissingKind.NoMilestones], MissingIn(empty));
        Assert.Equal(Reason.PlanIncomplete, Refused(Propose(empty)));
    }

    [Fact]
    public void A_priority_whose_milestones_all_ended_has_none() =>
        Assert.Equal([MissingKind.PriorityWithoutMilestone], MissingIn(Changed(m => m with { Ending = Ending.Cancelled })));

    [Fact]
    public void A_milestone_of_a_secretariat_that_is_no_longer_here_has_no_owner()
    {
        Assert.Equal([MissingKind.NoSecretariat], MissingIn(Changed(m => m with { Parts = [new(new("GONE"), PartState.Done, null)] })));
        Assert.Equal([MissingKind.NoSecretariat], MissingIn(Changed(m => m with { Parts = [] })));
    }

    [Fact]
    public void A_date_outside_of_the_year_is_named_with_the_milestone()
    {
        var workspace = Changed(m => m with { Due = DueDate.Parse("2028-01")! });
        var missing = Assert.Single(Completeness.MissingIn(workspace, 2027));
        Assert.Equal((MissingKind.DueOutsideYear, 2), (missing.Kind, missing.Details[0]));
        Assert.Equal(Reason.PlanIncomplete, Refused(Propose(workspace)));
    }

    [Fact]
    public void What_became_incomplete_after_it_was_proposed_is_not_adopted()
    {
        var proposed = After(With(Draft()), Propose(With(Draft())));
        var broken = Workspace.Of(proposed.Version, proposed.Records.Select(r => r is Milestone m ? m with { Due = DueDate.Parse("2028-01")! } : r));
        Assert.Equal(Reason.PlanIncomplete, Refused(Answer(broken, HeadOfCms, Cms)));
        After(broken, Answer(broken, HeadOfCms, Cms, "it has a date of next year"));
    }
}
