using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

public sealed class NumberTests
{
    [Fact]
    public void Numbers_go_on_within_a_session_and_begin_anew_in_the_next()
    {
        var workspace = Adopted();
        workspace = Adopted(Written("Another", Cms, Aewa), workspace);
        workspace = Adopted(Written("Later") with { Session = new("ES", new(2027, "Q3")) }, workspace);
        workspace = Adopted(Written("In writing") with { Session = new("ES", new(2027, "C")) }, workspace);
        Assert.Equal(
            ["CMS-AEWA/ES/2027/Q2/D1", "CMS-AEWA/ES/2027/Q2/D2", "CMS-AEWA/ES/2027/Q3/D1", "CMS-AEWA/ES/2027/C/D1"],
            workspace.All<Decision>().Select(d => d.Symbol));
    }

    [Fact]
    public void What_a_meeting_took_up_keeps_its_session_however_late_it_is_adopted_and_correspondence_has_the_year_of_adoption()
    {
        var late = Instant.FromUtc(2028, 1, 4, 9, 0);
        foreach (var (session, symbol) in new[] { ("Q2", "CMS-AEWA/ES/2027/Q2/D1"), ("C", "CMS-AEWA/ES/2028/C/D1") })
        {
            var workspace = Done(Proposed(Written() with { Session = new("ES", new(2027, session)) }), HeadOfCms, Agree(First, Cms), late);
            Assert.Equal(symbol, Done(workspace, HeadOfAewa, Agree(First, Aewa), late).Decision(First)!.Symbol);
        }
    }

    [Theory]
    [InlineData(2027, 1, 1, "ES/2027/Q1"), InlineData(2027, 3, 31, "ES/2027/Q1"), InlineData(2027, 4, 1, "ES/2027/Q2"), InlineData(2027, 12, 31, "ES/2027/Q4")]
    public void A_session_follows_from_the_day(int year, int month, int day, string session) =>
        Assert.Equal(MeetingId.Parse(session), MeetingId.InQuarterOf(new(year, month, day)));

    [Theory]
    [InlineData("ES/2027/Q5"), InlineData("ES/2027/13"), InlineData("es/2027/Q1"), InlineData("ES/2027/Q1/D1"), InlineData(""), InlineData(null), InlineData("ES/27/Q1"), InlineData("ES-2027/Q1")]
    public void What_is_no_session_is_not_read(string? text) => Assert.Null(MeetingId.Parse(text));

    [Fact]
    public void A_revision_and_a_correction_stand_under_the_number_of_what_they_change()
    {
        var workspace = Adopted();
        workspace = Adopted(Written("Corrected") with { Effect = new(EffectKind.Corrects, First) }, workspace);
        workspace = Adopted(Written("Corrected again") with { Effect = new(EffectKind.Corrects, First) }, workspace);
        Assert.Equal(DecisionState.InForce, workspace.Decision(First)!.StateAt(Now));
        workspace = Adopted(Written("Revised") with { Effect = new(EffectKind.Revises, First) }, workspace);
        Assert.Equal(DecisionState.Superseded, workspace.Decision(First)!.StateAt(Now));
        workspace = Adopted(Written("Revised again") with { Effect = new(EffectKind.Revises, new(4)) }, workspace);
        workspace = Adopted(Written("Corrected at last") with { Effect = new(EffectKind.Corrects, new(5)) }, workspace);
        workspace = Adopted(Written("The next"), workspace);
        Assert.Equal(["D1", "D1/Corr.1", "D1/Corr.2", "D1/Rev.1", "D1/Rev.2", "D1/Rev.2/Corr.1", "D2"], workspace.All<Decision>().Select(d => d.Adoption!.Number.InSession));
        Assert.Equal(new DecisionId(5), workspace.NewestOf(workspace.Decision(First)!).Id);
    }

    [Fact]
    public void What_is_superseded_or_retired_shows_by_what_and_is_not_changed_again()
    {
        var workspace = Adopted(Written("Instead") with { Effect = new(EffectKind.Supersedes, First) }, Adopted());
        Assert.Equal(new Effect(EffectKind.Supersedes, Second), workspace.Decision(First)!.EndedBy);
        foreach (var kind in Enum.GetValues<EffectKind>())
        {
            var refused = Assert.IsType<Outcome.Refused>(Give(workspace, HeadOfCms, new DraftDecision(Written("Once more") with { Effect = new(kind, First) })));
            Assert.Equal((Reason.DecisionEnded, "CMS-AEWA/ES/2027/Q2/D2"), (refused.Why.Reason, refused.Why.Details[1]));
        }
        workspace = Adopted(Written("It is ended") with { Effect = new(EffectKind.Retires, Second) }, workspace);
        Assert.Equal(DecisionState.Retired, workspace.Decision(Second)!.StateAt(Now));
    }

    [Fact]
    public void Nothing_supersedes_itself_what_is_not_adopted_or_what_others_agreed_to()
    {
        var draft = Drafted();
        Assert.Equal(Reason.EffectOnItself, Refused(Give(draft, HeadOfCms, new EditDecision(First, Written() with { Effect = new(EffectKind.Supersedes, First) }, draft.Decision(First)!.Version))));
        Assert.Equal(Reason.DecisionNotAdopted, Refused(Give(draft, HeadOfCms, new DraftDecision(Written() with { Effect = new(EffectKind.Supersedes, First) }))));
        Assert.Equal(Reason.EffectNeedsParties, Refused(Give(Adopted(), HeadOfCms, new DraftDecision(Written("x", Cms, Eurobats) with { Effect = new(EffectKind.Retires, First) }))));
        Assert.Equal(Reason.EffectNeedsParties, Refused(Give(Adopted(), HeadOfCms, new DraftDecision(Written("x", Cms, Aewa, Eurobats) with { Effect = new(EffectKind.Revises, First) }))));
    }

    [Fact]
    public void Of_two_that_would_supersede_the_same_the_second_is_not_adopted()
    {
        var workspace = Proposed(Written("A") with { Effect = new(EffectKind.Supersedes, First) }, Adopted());
        workspace = Proposed(Written("B") with { Effect = new(EffectKind.Revises, First) }, workspace);
        workspace = Do(workspace, (HeadOfCms, Agree(Second, Cms)), (HeadOfAewa, Agree(Second, Aewa)), (HeadOfCms, Agree(new(3), Cms)));
        Assert.Equal(Reason.DecisionEnded, Refused(Give(workspace, HeadOfAewa, Agree(new(3), Aewa))));
    }

    [Fact]
    public void The_adoption_of_a_plan_and_of_each_revision_is_a_numbered_decision()
    {
        var workspace = Given.Adopted(With(Draft()));
        var first = Assert.Single(workspace.All<Decision>());
        Assert.Equal(("CMS-AEWA-EUROBATS/ES/2027/Q2/D1", DecisionKind.PlanAdoption, new PlanRevision(2027, 0)), (first.Symbol, first.Kind, first.Plan));
        Assert.Equal("1 | Fundraising | Joint fundraising brief | CMS, AEWA | 2027-06-30", first.Current.Text);
        Assert.Equal(first.Id, workspace.Plan(2027)!.InForce!.Decision);

        workspace = After(workspace, Give(workspace, NoteTaker, new AddMilestone(Draft("Another")), Now));
        workspace = Given.Adopted(Adopted(before: workspace));

        var last = workspace.All<Decision>().Last();
        Assert.Equal(("CMS-AEWA-EUROBATS/ES/2027/Q2/D3", new PlanRevision(2027, 1)), (last.Symbol, last.Plan));
        Assert.Equal(new Effect(EffectKind.Supersedes, last.Id), workspace.Decision(first.Id)!.EndedBy);
        Assert.Equal(Reason.DecisionIsThePlan, Refused(Give(workspace, HeadOfCms, new DraftDecision(Written("x", Cms, Aewa, Eurobats) with { Effect = new(EffectKind.Retires, last.Id) }))));
    }
}
