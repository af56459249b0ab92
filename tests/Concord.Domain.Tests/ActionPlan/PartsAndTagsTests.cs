using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class PartsAndTagsTests
{
    private static readonly MilestoneId First = new(2027, 1);

    private static Workspace Do(Workspace workspace, Command command, string person = HeadOfCms) =>
        After(workspace, Authority.Decide(workspace, person, command, Now));

    private static Reason Why(Workspace workspace, Command command, string person = HeadOfCms) => Refused(Authority.Decide(workspace, person, command, Now));

    [Fact]
    public void A_secretariat_joins_in_protocol_order_and_the_milestone_is_no_longer_done()
    {
        var plan = Do(With(Draft("Two", "2027-06-30", Cms, Eurobats)), new ReportPart(First, Cms, PartState.Done, null, null));
        plan = Do(plan, new ReportPart(First, Eurobats, PartState.Done, null, null), HeadOfEurobats);
        Assert.True(plan.Milestone(First)!.IsDone);

        var joined = Do(plan, new AddPart(First, Aewa)).Milestone(First)!;

        Assert.Equal([Cms, Aewa, Eurobats], joined.Parts.Select(p => p.Secretariat));
        Assert.Equal((PartState.NotStarted, 2), (joined.State, joined.PartsDone));
        Assert.Equal((Aewa, true, HeadOfCms), (joined.PartChanges[^1].Secretariat, joined.PartChanges[^1].Joined, joined.PartChanges[^1].By.Person));
    }

    [Fact]
    public void Who_leaves_takes_its_state_along_and_its_reports_stay()
    {
        var plan = Do(With(Draft()), new ReportPart(First, Cms, PartState.AtRisk, "the consultant left", null));
        var left = Do(plan, new RemovePart(First, Cms), HeadOfAewa).Milestone(First)!;
        Assert.Equal((Aewa, PartState.NotStarted, 1), (Assert.Single(left.Parts).Secretariat, left.State, left.Reports.Length));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(Reason.HasPartAlready, Why(With(Draft()), new AddPart(First, Aewa)));
        Assert.Equal(Reason.NotResponsible, Why(With(Draft()), new RemovePart(First, Eurobats)));
        Assert.Equal(Reason.LastPart, Why(With(Draft("Alone", "2027-06-30", Cms)), new RemovePart(First, Cms)));
        Assert.Equal(Reason.ForgedCard, Why(With(Draft()), new AddPart(First, new("ACCOBAMS"))));
        Assert.Equal(Reason.NotEntitled, Why(With(Draft()), new AddPart(First, Eurobats), NoteTaker));
    }

    [Theory]
    [InlineData("SDG 15", "SDG 15", true)]
    [InlineData("SDG 15", "sdg15", true)]
    [InlineData("SDG 15", "l’ODD 15", true)]
    [InlineData("SDG 15", "ODS 15", true)]
    [InlineData("SDG 15", "SDG", true)]
    [InlineData("SDG 15", "SDG 1", false)]
    [InlineData("SDG 15", "15", true)]
    [InlineData("SDG 15", "5", false)]
    [InlineData("AEWA Res. 6.22(2)", "Res. 6.22", true)]
    [InlineData("AEWA Res. 6.22(2)", "résolution 6.22", true)]
    [InlineData("AEWA Res. 6.22(2)", "6.2", false)]
    [InlineData("Biodiversity", "biodiv", true)]
    [InlineData("Biodiversity", "bidoiversity", true)]
    [InlineData("Biodiversité", "biodiversite", true)]
    [InlineData("Climate change", "change", true)]
    [InlineData("Climate change", "…", false)]
    public void Tags_are_found_as_people_name_them(string tag, string asked, bool found) => Assert.Equal(found, Tags.Matches(tag, asked));

    [Fact]
    public void A_tag_is_put_on_once_however_it_is_spelt_and_taken_off()
    {
        var tagged = Do(With(Draft()), new TagMilestone(First, " SDG 13 "), NoteTaker);
        Assert.Equal(["SDG 13"], tagged.Milestone(First)!.Tags);
        Assert.Equal(Reason.HasTagAlready, Why(tagged, new TagMilestone(First, "ODD13")));
        Assert.Equal(Reason.NoSuchTag, Why(tagged, new UntagMilestone(First, "SDG 15")));
        Assert.Empty(Do(tagged, new UntagMilestone(First, "sdg13")).Milestone(First)!.Tags);
    }

    [Fact]
    public void A_retired_framework_stays_where_it_is_and_is_put_on_nothing_new()
    {
        Assert.Equal(Reason.RetiredTag, Why(With(Draft()), new TagMilestone(First, "Aichi Target 11")));
        Assert.Equal(FaultKind.RetiredTag, DraftCheck.FaultOf(Draft() with { Tags = ["aichi target 11"] }, 2027, Empty)?.Kind);

        var before = After(Empty, Authority.DecideForOperator(Empty, SetUp with { RetiredFrameworks = [] }, Now));
        before = Do(before, new LoadPlan(2027, [Draft() with { Tags = ["Aichi Target 11"] }]));
        var retired = After(before, Authority.DecideForOperator(before, SetUp with { RetiredFrameworks = Settings.RetiredByDefault }, Now));
        Assert.Equal(["Aichi Target 11"], retired.Milestone(First)!.Tags);
        Assert.Empty(Do(retired, new UntagMilestone(First, "Aichi")).Milestone(First)!.Tags);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("=SUM(A1)")]
    [InlineData("<b>x</b>")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public void What_is_no_tag_is_refused(string tag) => Assert.Equal(Reason.TagNotUsable, Why(With(Draft()), new TagMilestone(First, tag)));

    [Fact]
    public void Ten_tags_are_enough() =>
        Assert.Equal(Reason.TooManyTags, Why(With(Draft() with { Tags = [.. Enumerable.Range(1, 10).Select(i => $"SDG {i}")] }), new TagMilestone(First, "SDG 11")));
}
