using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using FsCheck.Xunit;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

/// <summary>Any sequence of what several people do with the plans of two years.</summary>
public sealed class PlanLifePropertyTests
{
    private static readonly Instant December = Instant.FromUtc(2027, 12, 15, 9, 0);

    private static readonly SecretariatId[] Three = [Cms, Aewa, Eurobats];

    /// <summary>
    /// Mostly the head of the secretariat for which something is said, so that long lives come about; often who acts for two;
    /// else anybody.
    /// </summary>
    private static string PersonOf(byte who, byte whose) => who < 140 ? PlanLifeModel.People[whose % 3] : who < 200 ? "deputy" : PlanLifeModel.People[who % 6];

    private static Workspace Start { get; } = StartOf();

    private static Workspace StartOf()
    {
        var deputy = Person("deputy", new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa));
        var workspace = With(Draft("The first"));
        return After(workspace, Authority.DecideForOperator(workspace, SetUp with { People = SetUp.People.Add(deputy) }, Now));
    }

    [Property(MaxTest = 200, EndSize = 200)]
    public void Proposing_answering_and_changing_go_as_in_the_simplest_model((byte What, byte Who, byte Whose)[] steps)
    {
        var workspace = Start;
        PlanLifeModel model = new();
        foreach (var (what, who, whose) in steps)
        {
            var secretariat = Three[whose % 3];
            var person = PersonOf(who, whose);
            var plan = workspace.Plan(2027)!;
            var (command, expected) = (what % 12) switch
            {
                0 or 1 => ((Command)new ProposePlan(2027, plan.NextRevision), model.Propose(person)),
                2 => (new AddMilestone(Draft($"Added {workspace.Version}")), model.Change(person)),
                3 => (Answer(plan.Revision, false), model.Answer(person, secretariat, plan.Revision, false)),
                4 => (Answer(plan.Revision - 1, true), model.Answer(person, secretariat, plan.Revision - 1, true)),
                _ => (Answer(plan.Revision, true), model.Answer(person, secretariat, plan.Revision, true)),
            };
            var before = workspace;
            var outcome = Authority.Decide(workspace, person, command, December);
            Assert.Equal(expected, outcome is Outcome.Accepted);
            if (expected)
                workspace = After(workspace, outcome, December);
            HasInvariants(before, workspace);
            plan = workspace.Plan(2027)!;
            Assert.Equal((model.Text, model.Open, model.InForce), (plan.Revision, plan.State == PlanState.Proposed, plan.InForce?.Revision));
            Assert.Equal(model.Agreed, plan.Proposal?.AgreedBy(Three) ?? 0);

            Command Answer(int revision, bool agrees) => new AnswerPlan(2027, new(revision, secretariat, agrees, agrees ? null : "no"));
        }
    }

    [Property(MaxTest = 200, EndSize = 200)]
    public void Whatever_people_do_a_closed_plan_never_changes_and_numbers_are_given_once((byte What, byte Who, byte Whose)[] steps)
    {
        var workspace = Start;
        foreach (var (what, who, whose) in steps)
        {
            var secretariat = Three[whose % 3];
            var person = PersonOf(who, whose);
            var year = 2027 + (what / 16 % 2);
            var at = December.Plus(Duration.FromDays(whose));
            var list = workspace.RollOver(year);
            Command command = (what % 12) switch
            {
                0 => new ProposePlan(year, workspace.Plan(year)?.NextRevision ?? 0),
                1 or 6 => new AnswerPlan(year, new(workspace.Plan(year)?.Revision ?? 0, secretariat, true, null)),
                2 => new AddMilestone(Draft($"Added {workspace.Version}", $"{year}-12-20")),
                3 => new ReportPart(new(year, 1 + (whose % 3)), secretariat, PartState.Done, null, null),
                4 or 5 => new ProposeRollOver(year, workspace.NextRollOver(year), [.. workspace.UnfinishedOf(year).Select(m => new RollOverItem(m.Id, (Ending)((whose + m.Id.Number) % 3)))]),
                _ => new AnswerRollOver(year, new(list?.Proposal.Revision ?? 0, secretariat, who % 31 != 0, "no")),
            };
            var before = workspace;
            if (Authority.Decide(workspace, person, command, at) is Outcome.Accepted accepted)
                workspace = After(workspace, accepted, at);
            HasInvariants(before, workspace);
        }
    }

    private static void HasInvariants(Workspace before, Workspace after)
    {
        Assert.Equal(after.All<Plan>().Count(), after.All<Plan>().DistinctBy(p => p.Year).Count());
        foreach (var plan in after.All<Plan>())
        {
            if (plan.InForce is { } inForce && (before.Plan(plan.Year)?.InForce != inForce))
            {
                Assert.Equal(Three, inForce.By.Select(a => a.Capacity.Secretariat!.Value));
                Assert.Equal(3, inForce.By.DistinctBy(a => a.Person).Count());
                Assert.Equal((inForce.Revision, plan.Revision), (plan.Proposal!.Revision, plan.Proposal.Revision));
                Assert.False(plan.Proposal.IsObjected);
            }
            var numbers = after.MilestonesOf(plan.Year).Select(m => m.Id.Number).ToList();
            Assert.Equal(Enumerable.Range(1, plan.LastNumber), numbers);
        }
        foreach (var closed in before.All<Plan>().Where(p => p.State == PlanState.Closed))
        {
            Assert.Same(closed, after.Plan(closed.Year));
            Assert.All(before.MilestonesOf(closed.Year), m => Assert.Same(m, after.Milestone(m.Id)));
        }
        foreach (var milestone in before.All<Milestone>())
            Assert.Equal(
                (milestone.Title, milestone.Baseline, milestone.CarriedFrom, milestone.CarriedTo ?? after.Milestone(milestone.Id)!.CarriedTo),
                (after.Milestone(milestone.Id)!.Title, after.Milestone(milestone.Id)!.Baseline, after.Milestone(milestone.Id)!.CarriedFrom, after.Milestone(milestone.Id)!.CarriedTo));
        Assert.All(after.All<Milestone>().Where(m => m.CarriedFrom is not null), m => Assert.Equal(m.Id, after.Milestone(m.CarriedFrom!.Value)!.CarriedTo));
    }
}
