using Concord.Domain.Decisions;
using Concord.Domain.Records;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

/// <summary>What is just allowed, and what just is not: found by faults that were planted in the rules and that no other test noticed.</summary>
public sealed class BoundsTests
{
    private static readonly AddAction Brief = new(Eurobats, "Send the list of bat experts", Today, null);

    [Fact]
    public void A_version_that_is_not_there_yet_and_a_draft_take_no_answer()
    {
        Assert.Equal(Reason.ForgedCard, Refused(Give(Proposed(), HeadOfCms, Agree(First, Cms, 2))));
        Assert.Equal(Reason.ForgedCard, Refused(Give(Drafted(), HeadOfCms, Agree(First, Cms))));
    }

    [Fact]
    public void An_objection_of_blanks_says_no_reason() =>
        Assert.Equal(Reason.ObjectionNeedsReason, Refused(Give(Proposed(), HeadOfCms, new AnswerDecision(First, new(1, Cms, false, " ")))));

    [Fact]
    public void A_silence_lasts_ninety_two_days_at_most() =>
        Assert.Equal(Now + Duration.FromDays(92), Silent(Duration.FromDays(92)).Decision(First)!.Silence!.Expires);

    [Fact]
    public void What_was_retired_cannot_be_superseded_and_what_was_so_in_part_is_in_force()
    {
        var retired = Adopted(To(EffectKind.Retires), Adopted());
        Assert.Equal(Reason.DecisionEnded, Refused(Give(retired, HeadOfCms, new DraftDecision(To(EffectKind.Supersedes)))));
        Assert.Equal(DecisionState.InForce, Adopted(To(EffectKind.SupersedesPartly), Adopted()).Decision(First)!.StateAt(Now));
    }

    [Fact]
    public void Corrections_are_counted_by_themselves()
    {
        var corrected = Adopted(To(EffectKind.Corrects), Adopted(To(EffectKind.SupersedesPartly), Adopted()));
        Assert.Equal("D1/Corr.1", corrected.Decision(new(3))!.Adoption!.Number.InSession);
    }

    [Fact]
    public void What_was_overtaken_while_it_was_proposed_is_not_put_under_silence()
    {
        var overtaken = Adopted(To(EffectKind.Supersedes), Proposed(To(EffectKind.Supersedes), Adopted()));
        Assert.Equal(Reason.DecisionEnded, Refused(Give(overtaken, HeadOfCms, new PutUnderSilence(Second, Local(Now + Duration.FromDays(7)), "Europe/Berlin"))));
    }

    [Fact]
    public void Answers_and_versions_have_an_end()
    {
        var workspace = Proposed();
        for (var i = 0; i < Decision.MostResponses; i++)
            workspace = Do(workspace, (HeadOfCms, i % 2 == 0 ? Object(First, Cms) : Agree(First, Cms)));
        Assert.Equal(Reason.TooManyAnswers, Refused(Give(workspace, HeadOfCms, Object(First, Cms))));

        workspace = Proposed();
        for (var i = 1; i < Decision.MostRounds; i++)
            workspace = Do(workspace, (HeadOfCms, new AmendDecision(First, i, Cms, $"text {i}")));
        workspace = Do(workspace, (HeadOfAewa, Object(First, Aewa, Decision.MostRounds)));
        Assert.Equal(Reason.TooManyVersions, Refused(Give(workspace, HeadOfCms, new ProposeDecision(First, "again", workspace.Decision(First)!.Version))));
    }

    [Fact]
    public void A_draft_stays_its_first_writers_and_no_strangers()
    {
        var (drafted, other) = (Drafted(), Written("Others write in it", Cms, Aewa, Eurobats));
        var seen = drafted.Decision(First)!.Version;
        Assert.Equal(Reason.NotAParty, Refused(Give(drafted, HeadOfEurobats, new EditDecision(First, other, seen))));
        Assert.Equal(HeadOfCms, Do(drafted, (HeadOfAewa, new EditDecision(First, other, seen))).Decision(First)!.Current.By.Person);
    }

    [Fact]
    public void A_text_has_four_thousand_characters_and_a_session_is_next_years_at_most()
    {
        Assert.Equal(4000, Drafted(Written(new string('x', 4000))).Decision(First)!.Current.Text.Length);
        Assert.Equal(2028, Drafted(Written() with { Session = new("ES", new(2028, "Q2")) }).Decision(First)!.Session.Year);
        Assert.Equal(Reason.SessionTooFar, Refused(Give(Empty, HeadOfCms, new DraftDecision(Written() with { Session = new("ES", new(2029, "Q2")) }))));
    }

    [Fact]
    public void An_action_is_due_today_at_the_soonest_and_each_owner_has_one()
    {
        Assert.Equal(Today, Do(Empty, (NoteTaker, Brief)).Action(1)!.Due);
        Assert.Equal(Today, Do(Empty, (NoteTaker, Brief with { Due = Today.PlusDays(9) }), (HeadOfEurobats, new MoveAction(1, Today, "it is needed"))).Action(1)!.Due);
        Assert.Equal(Reason.ForgedCard, Refused(Give(Empty, NoteTaker, Brief with { AgendaItem = 3 })));
        Assert.Equal(Reason.ForgedCard, Refused(Give(Empty, NoteTaker, new AddActions([Cms, Cms], Brief))));
    }

    [Fact]
    public void An_action_goes_to_somebody_else_of_the_same_secretariat()
    {
        var added = Do(Empty, (NoteTaker, Brief));
        Assert.Equal(Reason.OwnerIsTheSame, Refused(Give(added, HeadOfEurobats, new ReassignAction(1, Eurobats))));
        var toHead = Do(added, (HeadOfEurobats, new ReassignAction(1, Eurobats) { Assignee = HeadOfEurobats }));
        Assert.Equal((Eurobats, HeadOfEurobats), (toHead.Action(1)!.Owner, toHead.Action(1)!.Assignee));
    }

    [Fact]
    public void An_action_changes_by_the_card_that_shows_it_as_it_is()
    {
        var added = Do(Empty, (NoteTaker, Brief));
        var first = added.Action(1)!.Version;
        Assert.NotNull(Do(added, (HeadOfEurobats, new FinishAction(1) { Seen = first })).Action(1)!.Done);
        var moved = Do(added, (HeadOfEurobats, new MoveAction(1, Today.PlusDays(3), "later")));
        Assert.Equal(Reason.StaleCard, Refused(Give(moved, HeadOfEurobats, new FinishAction(1) { Seen = first })));
        Assert.Equal(Reason.ForgedCard, Refused(Give(added, HeadOfEurobats, new FinishAction(1) { Seen = first + 1 })));
    }

    private static DecisionDraft To(EffectKind kind) => Written() with { Effect = new Effect(kind, First) };
}
