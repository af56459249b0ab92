using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class LoadPlanTests
{
    private static FaultKind? FaultOf(MilestoneDraft draft, Workspace? workspace = null) =>
        DraftCheck.FaultOf(draft, 2027, workspace ?? Empty)?.Kind;

    [Fact]
    public void Milestones_are_numbered_in_their_order_and_later_ones_go_on_counting()
    {
        var first = With(Draft("A"), Draft("B"));
        var second = After(first, Authority.Decide(first, HeadOfCms, new AddMilestone(Draft("C")), Now));

        Assert.Equal([1, 2, 3], second.MilestonesOf(2027).Select(m => m.Id.Number));
        Assert.Equal(3, second.Plan(2027)!.LastNumber);
        Assert.Equal(["Fundraising"], second.Plan(2027)!.Priorities);
    }

    [Fact]
    public void The_responsible_secretariats_stand_in_protocol_order_whatever_the_file_says() =>
        Assert.Equal([Cms, Aewa, Eurobats], With(Draft("A", "2027-06", Eurobats, Aewa, Cms)).MilestonesOf(2027).Single().Parts.Select(p => p.Secretariat));

    [Fact]
    public void One_bad_milestone_loads_none() =>
        Assert.Equal(Reason.RowsNotUsable, Refused(Authority.Decide(Empty, NoteTaker, new LoadPlan(2027, [Draft("A"), Draft("B", "2028-01-01")]), Now)));

    [Fact]
    public void The_same_title_twice_is_refused_whatever_its_case_and_accents() =>
        Assert.Equal(Reason.RowsNotUsable, Refused(Authority.Decide(Empty, NoteTaker, new LoadPlan(2027, [Draft("Réunion conjointe"), Draft("REUNION  conjointe.")]), Now)));

    [Fact]
    public void Ninety_milestones_are_one_load_and_ninety_one_are_too_many()
    {
        MilestoneDraft[] Many(int count) => [.. Enumerable.Range(1, count).Select(i => Draft($"Milestone of number {i}"))];
        Assert.IsType<Outcome.Accepted>(Authority.Decide(Empty, NoteTaker, new LoadPlan(2027, [.. Many(90)]), Now));
        Assert.Equal(Reason.TooManyMilestones, Refused(Authority.Decide(Empty, NoteTaker, new LoadPlan(2027, [.. Many(91)]), Now)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", FaultKind.FormulaOrMarkup)]
    [InlineData("+41", FaultKind.FormulaOrMarkup)]
    [InlineData("@SUM(A1)", FaultKind.FormulaOrMarkup)]
    [InlineData("<script>alert(1)</script>", FaultKind.FormulaOrMarkup)]
    [InlineData("[press](http://x)", FaultKind.FormulaOrMarkup)]
    [InlineData("bell \u0007", FaultKind.FormulaOrMarkup)]
    [InlineData(" ", FaultKind.NoTitle)]
    [InlineData("costs below < 10,000 EUR", null)]
    [InlineData("CMS–AEWA: plan à 3 ans", null)]
    public void A_formula_or_markup_in_a_title_is_refused_and_plain_words_are_not(string title, FaultKind? fault) =>
        Assert.Equal(fault, FaultOf(Draft(title)));

    [Fact]
    public void Every_other_fault_is_named()
    {
        Assert.Equal(FaultKind.OutsideYear, FaultOf(Draft(due: "2026-12-31")));
        Assert.Equal(FaultKind.UnknownSecretariat, FaultOf(Draft("A", "2027-06", new SecretariatId("ACCOBAMS"))));
        Assert.Equal(FaultKind.NoSecretariat, FaultOf(Draft() with { Responsible = [] }));
        Assert.Equal(FaultKind.NoPriority, FaultOf(Draft() with { Priority = " " }));
        Assert.Equal(FaultKind.TooLong, FaultOf(Draft(new string('x', 251))));
        Assert.Equal(FaultKind.TooManyTags, FaultOf(Draft() with { Tags = [.. Enumerable.Repeat("SDG 15", 11)] }));
        Assert.Equal(FaultKind.AlreadyInPlan, FaultOf(Draft("joint  FUNDRAISING brief"), With(Draft())));
    }

    [Fact]
    public void A_reader_loads_nothing() =>
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Empty, Given.Reader, new LoadPlan(2027, [Draft()]), Now)));

    [Fact]
    public void A_plan_is_numbered_up_to_the_highest_number_and_no_further()
    {
        var workspace = Empty;
        for (var load = 0; load < 11; load++)
            workspace = After(workspace, Authority.Decide(workspace, NoteTaker, Load(90, load), Now));

        Assert.Equal(Reason.PlanIsFull, Refused(Authority.Decide(workspace, NoteTaker, Load(10, 11), Now)));
        workspace = After(workspace, Authority.Decide(workspace, NoteTaker, Load(9, 11), Now));
        Assert.All(workspace.MilestonesOf(2027), m => Assert.Equal(m.Id, MilestoneId.Parse(m.Id.ToString())));

        static LoadPlan Load(int count, int load) => new(2027, [.. Enumerable.Range(0, count).Select(i => Draft($"Milestone {(load * 90) + i}"))]);
    }
}
