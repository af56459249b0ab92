using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

public sealed class DecisionLifeTests
{
    [Fact]
    public void Drafted_proposed_and_agreed_by_every_party_it_is_adopted_with_a_number()
    {
        var workspace = Drafted();
        Assert.Equal(DecisionState.Draft, workspace.Decision(First)!.StateAt(Now));
        workspace = Do(workspace, (HeadOfCms, new ProposeDecision(First, null, workspace.Decision(First)!.Version)), (HeadOfAewa, Agree(First, Aewa)));
        Assert.Equal((DecisionState.Proposed, null), (workspace.Decision(First)!.StateAt(Now), workspace.Decision(First)!.Symbol));

        workspace = Do(workspace, (HeadOfCms, Agree(First, Cms)));

        Assert.Equal((DecisionState.InForce, "CMS-AEWA/ES/2027/Q2/D1"), (workspace.Decision(First)!.StateAt(Now), workspace.Decision(First)!.Symbol));
        Assert.Equal([HeadOfAewa, HeadOfCms], workspace.Decision(First)!.Answered.Select(a => a.Person));
    }

    [Fact]
    public void Parties_stand_in_protocol_order_whatever_the_order_in_which_they_were_named() =>
        Assert.Equal([Cms, Aewa, Eurobats], Drafted(Written("x", Eurobats, Cms, Aewa)).Decision(First)!.Parties);

    [Fact]
    public void An_amendment_is_the_next_version_and_voids_what_was_agreed_before()
    {
        var workspace = Do(Proposed(Written("x", Cms, Aewa, Eurobats)), (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Agree(First, Aewa)));

        workspace = Do(workspace, (HeadOfEurobats, new AmendDecision(First, 1, Eurobats, "x, from May")));

        var decision = workspace.Decision(First)!;
        Assert.Equal((2, "x, from May", DecisionState.Proposed), (decision.Current.Number, decision.Current.Text, decision.StateAt(Now)));
        Assert.Equal([Eurobats], decision.Parties.Where(p => decision.Proposal!.Of(p) is { Agrees: true }));
        Assert.Equal(2, decision.Rounds[0].Proposal!.Responses.Length);
        Assert.Equal(Reason.SupersededRevision, Refused(Give(workspace, HeadOfCms, Agree(First, Cms))));
        workspace = Do(workspace, (HeadOfCms, Agree(First, Cms, 2)), (HeadOfAewa, Agree(First, Aewa, 2)));
        Assert.Equal((2, DecisionState.InForce), (workspace.Decision(First)!.Adoption!.Round, workspace.Decision(First)!.StateAt(Now)));
    }

    [Fact]
    public void One_objection_leaves_it_not_agreed_with_both_positions()
    {
        var workspace = Do(Proposed(), (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Object(First, Aewa)));
        var decision = workspace.Decision(First)!;
        Assert.Equal(DecisionState.NotAgreed, decision.StateAt(Now));
        Assert.Equal([Aewa], decision.Objecting);
        Assert.True(decision.Proposal!.Of(Cms)!.Agrees);
        Assert.Equal("the cost is not neutral", decision.Proposal.Of(Aewa)!.Reason);
        // The last answer was given: it takes another proposal.
        Assert.Equal(Reason.SupersededRevision, Refused(Give(workspace, HeadOfAewa, Agree(First, Aewa))));
    }

    [Fact]
    public void A_mind_may_be_changed_until_the_last_answer_and_not_after_adoption()
    {
        var workspace = Do(Proposed(Written("x", Cms, Aewa, Eurobats)), (HeadOfCms, Agree(First, Cms)), (HeadOfCms, Object(First, Cms)));
        Assert.Equal(DecisionState.NotAgreed, workspace.Decision(First)!.StateAt(Now));
        workspace = Do(workspace, (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Agree(First, Aewa)));
        Assert.Equal(Reason.AlreadyAnswered, Refused(Give(workspace, HeadOfAewa, Agree(First, Aewa))));
        workspace = Do(workspace, (HeadOfEurobats, Agree(First, Eurobats)));
        Assert.Equal(DecisionState.InForce, workspace.Decision(First)!.StateAt(Now));
        Assert.Equal(Reason.DecisionIsDecided, Refused(Give(workspace, HeadOfCms, Object(First, Cms))));
    }

    [Fact]
    public void What_was_not_agreed_is_proposed_again_with_the_same_text_or_another()
    {
        var workspace = Do(Proposed(), (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Object(First, Aewa)));
        var version = workspace.Decision(First)!.Version;
        workspace = Do(workspace, (NoteTaker, new ProposeDecision(First, "We will share it at no cost", version)));
        Assert.Equal((2, DecisionState.Proposed), (workspace.Decision(First)!.Current.Number, workspace.Decision(First)!.StateAt(Now)));
        Assert.Equal(Reason.AlreadyProposed, Refused(Give(workspace, HeadOfCms, new ProposeDecision(First, null, workspace.Decision(First)!.Version))));
    }

    [Fact]
    public void Only_its_proposer_or_a_note_taker_withdraws_it_and_no_number_is_left_out()
    {
        var workspace = Proposed();
        Assert.Equal(Reason.NotTheProposer, Refused(Give(workspace, HeadOfAewa, new WithdrawDecision(First))));
        workspace = Do(workspace, (HeadOfCms, new WithdrawDecision(First)));
        Assert.Equal(Reason.SupersededRevision, Refused(Give(workspace, HeadOfAewa, Agree(First, Aewa))));
        Assert.Equal(Reason.DecisionIsDecided, Refused(Give(workspace, HeadOfCms, new WithdrawDecision(First))));
        Assert.Equal("CMS-AEWA/ES/2027/Q2/D1", Adopted(before: workspace).Decision(Second)!.Symbol);
    }

    [Fact]
    public void A_draft_is_edited_until_it_is_proposed_and_not_on_an_old_copy()
    {
        var workspace = Drafted();
        var seen = workspace.Decision(First)!.Version;
        workspace = Do(workspace, (NoteTaker, new EditDecision(First, Written("Better", Cms, Aewa, Eurobats) with { Item = "4. Tools" }, seen)));
        Assert.Equal(("Better", "4. Tools", 3), (workspace.Decision(First)!.Current.Text, workspace.Decision(First)!.Item, workspace.Decision(First)!.Parties.Length));
        Assert.Equal(Reason.StaleCard, Refused(Give(workspace, HeadOfCms, new EditDecision(First, Written("Worse"), seen))));
        Assert.Equal(Reason.StaleCard, Refused(Give(workspace, HeadOfCms, new ProposeDecision(First, null, seen))));
        workspace = Do(workspace, (HeadOfCms, new ProposeDecision(First, "a text that nobody saw", workspace.Decision(First)!.Version)));
        Assert.Equal("Better", workspace.Decision(First)!.Current.Text);
        Assert.Equal(Reason.DecisionNotDraft, Refused(Give(workspace, HeadOfCms, new EditDecision(First, Written("Worse"), workspace.Decision(First)!.Version))));
    }

    [Fact]
    public void One_person_never_answers_for_two_parties_whatever_the_version_and_the_capacity()
    {
        var both = Person("deputy", new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa));
        var workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(both) }, Now));
        workspace = Do(Proposed(before: workspace), ("deputy", Agree(First, Cms)));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Give(workspace, "deputy", Agree(First, Aewa))));
        workspace = Do(workspace, (HeadOfAewa, new AmendDecision(First, 1, Aewa, "another")));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Give(workspace, "deputy", Agree(First, Aewa, 2))));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Give(workspace, "deputy", new AmendDecision(First, 2, Aewa, "a third"))));
    }

    [Fact]
    public void Who_is_no_party_does_not_answer_and_a_role_that_ended_yesterday_is_none()
    {
        var workspace = Proposed();
        Assert.Equal(Reason.NotAParty, Refused(Give(workspace, HeadOfEurobats, Agree(First, Eurobats))));
        Assert.Equal(Reason.NotAParty, Refused(Give(workspace, HeadOfEurobats, new DraftDecision(Written()))));
        Assert.Equal(Reason.NotHeadOf, Refused(Give(workspace, HeadOfAewa, Agree(First, Cms))));
        var former = Person("former", new Role(RoleKind.ExecutiveSecretary, Aewa, Until: Today.PlusDays(-1)));
        workspace = After(workspace, Authority.DecideForOperator(workspace, SetUp with { People = SetUp.People.Add(former) }, Now));
        Assert.Equal(Reason.RoleEnded, Refused(Give(workspace, "former", Agree(First, Aewa))));
    }

    public static TheoryData<string, DecisionDraft> Bad => new()
    {
        { "no text", Written(" \n ") },
        { "too long", Written(new string('x', 30_000)) },
        { "one party", Written("x", Cms) },
        { "the same party twice", Written("x", Cms, Cms) },
        { "not of the family", Written("x", Cms, new SecretariatId("CITES")) },
        { "next century", Written() with { Session = new("ES", new(2127, "Q1")) } },
        { "long item", Written() with { Item = new string('x', 201) } },
        { "no such milestone", Written() with { Milestones = [new(2027, 99)] } },
        { "a plan by hand", Written() with { Kind = DecisionKind.PlanAdoption } },
        { "unknown kind", Written() with { Kind = (DecisionKind)99 } },
        { "unknown effect", Written() with { Effect = new((EffectKind)99, First) } },
        { "supersedes what is not there", Written() with { Effect = new(EffectKind.Supersedes, new(99)) } },
    };

    [Theory, MemberData(nameof(Bad))]
    public void What_cannot_be_decided_on_is_refused(string _, DecisionDraft draft) =>
        Assert.IsType<Outcome.Refused>(Give(Empty, HeadOfCms, new DraftDecision(draft)));

    [Fact]
    public void Both_heads_in_the_same_instant_both_count()
    {
        var workspace = Done(Proposed(), HeadOfCms, Agree(First, Cms), Now);
        Assert.Equal(DecisionState.InForce, Done(workspace, HeadOfAewa, Agree(First, Aewa), Now).Decision(First)!.StateAt(Now));
    }

    [Fact]
    public void An_amendment_that_changes_nothing_is_none()
    {
        Assert.Equal(Reason.AmendmentIsTheSame, Refused(Give(Proposed(), HeadOfAewa, new AmendDecision(First, 1, Aewa, " We will share the registration tool "))));
        Assert.Equal(Reason.DecisionNeedsText, Refused(Give(Proposed(), HeadOfAewa, new AmendDecision(First, 1, Aewa, null))));
    }
}
