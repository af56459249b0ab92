using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions.Correspondences;

/// <summary>The Standing Committee of AEWA approves in writing: circulated on 27 September 2016, approved 27 days later (report on CMS Res. 11.3, paragraph 9).</summary>
public sealed class CorrespondenceTests
{
    private static readonly LocalDate Sent = new(2016, 9, 27), Approved = new(2016, 10, 24), Until = new(2016, 10, 18);

    private static readonly CorrespondenceDetails Explicit = CorrespondenceDetails.None with { Rule = ReplyRule.Explicit },
        NoObjection = CorrespondenceDetails.None with { Rule = ReplyRule.NoObjection, Deadline = Until };

    private static Workspace Sending(CorrespondenceDetails? details = null) => Do(Empty, (Given.NoteTaker, new RecordCirculation("AEWA StC", Sent, details ?? Explicit)));

    private static Workspace Replied(Workspace workspace, string member, bool agrees) =>
        Do(workspace, (Given.NoteTaker, new RecordReply(1, member, agrees, Sent.PlusDays(3), null)));

    private static Outcome Ended(Workspace workspace, OutcomeKind kind, LocalDate on) => Give(workspace, HeadOfAewa, new RecordOutcome(1, kind, on, null, null));

    [Fact]
    public void What_a_committee_approved_is_on_the_record_with_its_days_and_what_shows_it()
    {
        var workspace = Do(Sending(), (HeadOfAewa, new RecordOutcome(1, OutcomeKind.Approved, Approved, null, null)));
        workspace = Do(workspace, (Given.NoteTaker, new AddEvidence(1, " AEWA/StC12.16 ", null)));
        var correspondence = workspace.Correspondence(1)!;
        Assert.Equal((Sent, OutcomeKind.Approved, Approved, "AEWA/StC12.16"), (correspondence.CirculatedOn, correspondence.Outcome!.Kind, correspondence.Outcome.On, correspondence.Evidence));
        Assert.Equal(27, Period.DaysBetween(correspondence.CirculatedOn, correspondence.Outcome.On));
        Assert.Equal(Reason.CorrespondenceClosed, Refused(Ended(workspace, OutcomeKind.Lapsed, Approved)));
        Assert.Equal(Reason.CorrespondenceClosed, Refused(Give(workspace, HeadOfAewa, new DetailCorrespondence(1, Explicit, null))));
        Assert.Equal(Reason.CorrespondenceClosed, Refused(Give(workspace, HeadOfAewa, new RecordReply(1, "Uganda", true, Approved, null))));
    }

    [Fact]
    public void No_outcome_and_no_reply_is_before_the_circulation_or_still_to_come()
    {
        Assert.Equal(Reason.BeforeCirculation, Refused(Ended(Sending(), OutcomeKind.Approved, Sent.PlusDays(-1))));
        Assert.Equal(Reason.DayIsToCome, Refused(Ended(Sending(), OutcomeKind.Approved, Today.PlusDays(1))));
        Assert.Equal(Reason.BeforeCirculation, Refused(Give(Sending(), Given.NoteTaker, new RecordReply(1, "Uganda", true, Sent.PlusDays(-1), null))));
        Assert.Equal(Reason.DayIsToCome, Refused(Give(Empty, Given.NoteTaker, new RecordCirculation("AEWA StC", Today.PlusDays(1), Explicit))));
        Assert.Equal(Reason.DeadlineBeforeCirculation, Refused(Give(Empty, Given.NoteTaker, new RecordCirculation("AEWA StC", Sent, Explicit with { Deadline = Sent.PlusDays(-1) }))));
        Assert.Equal(Reason.DeadlineTooFar, Refused(Give(Empty, Given.NoteTaker, new RecordCirculation("AEWA StC", Sent, Explicit with { Deadline = Sent.PlusYears(2) }))));
    }

    [Fact]
    public void The_rule_is_chosen_before_an_approval_and_one_objection_is_no_approval_under_either()
    {
        Assert.Equal(Reason.RuleNotChosen, Refused(Ended(Sending(CorrespondenceDetails.None), OutcomeKind.Approved, Approved)));
        foreach (var details in new[] { Explicit, NoObjection })
        {
            var objected = Replied(Replied(Sending(details), "Norway", true), "Uganda", false);
            Assert.Equal(Reason.MemberObjected, Refused(Ended(objected, OutcomeKind.Approved, Approved)));
            Assert.Equal(OutcomeKind.NotApproved, After(objected, Ended(objected, OutcomeKind.NotApproved, Approved)).Correspondence(1)!.Outcome!.Kind);
            // Who takes the objection back agrees: the newest reply of a member counts.
            var relented = Replied(objected, " uganda", true);
            Assert.Equal(2, relented.Correspondence(1)!.Agreeing);
            After(relented, Ended(relented, OutcomeKind.Approved, Approved));
        }
    }

    [Fact]
    public void With_too_few_replies_it_is_not_approved_and_lapses_after_its_deadline()
    {
        var quorum = Explicit with { Quorum = 2, Deadline = Until, Members = ["Norway", "Uganda", "Ghana"] };
        var workspace = Replied(Sending(quorum), "Norway", true);
        var refused = Assert.IsType<Outcome.Refused>(Ended(workspace, OutcomeKind.Approved, Approved)).Why;
        Assert.Equal((Reason.TooFewReplies, 1, 2), (refused.Reason, refused.Details[0], refused.Details[1]));
        Assert.Equal(Reason.DeadlineNotOver, Refused(Ended(workspace, OutcomeKind.Lapsed, Until)));
        After(workspace, Ended(workspace, OutcomeKind.Lapsed, Until.PlusDays(1)));
        After(Replied(workspace, "Ghana", true), Ended(Replied(workspace, "Ghana", true), OutcomeKind.Approved, Until));
        // Without a quorum all that are listed have to.
        Assert.Equal(Reason.TooFewReplies, Refused(Ended(Replied(Sending(quorum with { Quorum = null }), "Norway", true), OutcomeKind.Approved, Approved)));
    }

    [Fact]
    public void By_no_objection_nobody_knows_before_the_deadline_unless_all_agreed()
    {
        Assert.Equal(Reason.NoDeadline, Refused(Ended(Sending(NoObjection with { Deadline = null }), OutcomeKind.Approved, Approved)));
        Assert.Equal(Reason.DeadlineNotOver, Refused(Ended(Sending(NoObjection), OutcomeKind.Approved, Until.PlusDays(-1))));
        After(Sending(NoObjection), Ended(Sending(NoObjection), OutcomeKind.Approved, Until));
        var all = Replied(Sending(NoObjection with { Members = ["Norway"] }), "Norway", true);
        After(all, Ended(all, OutcomeKind.Approved, Until.PlusDays(-9)));
    }

    [Fact]
    public void The_same_to_the_same_committee_on_the_same_day_is_one_circulation()
    {
        var sent = Sending(Explicit with { Subject = "The arrangements" });
        Assert.Equal(Reason.CirculatedAlready, Refused(Give(sent, HeadOfAewa, new RecordCirculation("AEWA StC", Sent, NoObjection with { Subject = "the ARRANGEMENTS" }))));
        foreach (var other in new[] { new RecordCirculation("AEWA StC", Sent, Explicit), new("AEWA StC", Sent.PlusDays(1), Explicit with { Subject = "The arrangements" }), new("CMS StC", Sent, Explicit with { Subject = "The arrangements" }) })
            Assert.IsType<Outcome.Accepted>(Give(sent, Given.NoteTaker, other));
    }

    [Fact]
    public void What_is_no_committee_no_member_of_it_or_not_the_own_one_is_refused()
    {
        foreach (var body in new[] { "ESM", "UNEP ED", "Mars", "" })
            Assert.Equal(Reason.NotACommittee, Refused(Give(Empty, Given.NoteTaker, new RecordCirculation(body, Sent, Explicit))));
        Assert.Equal(Reason.NotHeadOf, Refused(Give(Empty, HeadOfCms, new RecordCirculation("AEWA StC", Sent, Explicit))));
        Assert.Equal(Reason.NotHeadOf, Refused(Give(Sending(), HeadOfCms, new RecordOutcome(1, OutcomeKind.Approved, Approved, null, null))));
        Assert.Equal(Reason.NotEntitled, Refused(Give(Empty, Given.Reader, new RecordCirculation("AEWA StC", Sent, Explicit))));
        Assert.Equal(Reason.NoSuchMember, Refused(Give(Sending(Explicit with { Members = ["Norway"] }), Given.NoteTaker, new RecordReply(1, "Mars", true, Sent, null))));
        Assert.Equal(Reason.ReplyNeedsMember, Refused(Give(Sending(), Given.NoteTaker, new RecordReply(1, " ", true, Sent, null))));
        Assert.Equal(Reason.UnknownCorrespondence, Refused(Give(Sending(), Given.NoteTaker, new RecordReply(2, "Norway", true, Sent, null))));
        Assert.Equal(Reason.StaleCard, Refused(Give(Replied(Sending(), "Norway", true), Given.NoteTaker, new RecordReply(1, "Ghana", true, Sent, Sending().Version))));
    }

    [Fact]
    public void Details_that_cannot_be_are_refused_and_an_earlier_deadline_is_kept()
    {
        foreach (var (details, why) in new[]
        {
            (Explicit with { Quorum = 0 }, Reason.QuorumTooHigh), (Explicit with { Quorum = 2, Members = ["Norway"] }, Reason.QuorumTooHigh),
            (Explicit with { Members = [.. Enumerable.Range(0, 61).Select(i => $"{i}")] }, Reason.TooManyMembers), (Explicit with { Members = [new string('x', 81)] }, Reason.TooManyMembers),
            (Explicit with { Subject = new string('x', 301) }, Reason.NoteTooLong), (Explicit with { Decision = new(7) }, Reason.ForgedCard), (Explicit with { Rule = (ReplyRule)9 }, Reason.ForgedCard),
        })
            Assert.Equal(why, Refused(Give(Sending(), Given.NoteTaker, new DetailCorrespondence(1, details, null))));
        var moved = Do(Sending(NoObjection), (Given.NoteTaker, new DetailCorrespondence(1, NoObjection with { Deadline = Until.PlusDays(7) }, null)));
        Assert.Equal([Until], moved.Correspondence(1)!.EarlierDeadlines);
    }

    [Fact]
    public void A_reminder_comes_three_days_before_the_deadline_the_day_after_and_weekly_until_there_is_an_outcome()
    {
        var workspace = Do(Empty, (Given.NoteTaker, new RecordCirculation("AEWA StC", Today, NoObjection with { Deadline = Today.PlusDays(10) })));
        Assert.Equal([7, 11, 18, 25], Days(workspace, 4));
        Assert.True(workspace.Correspondence(1)!.IsOverdueOn(Today.PlusDays(11)));
        Assert.False(workspace.Correspondence(1)!.IsOverdueOn(Today.PlusDays(10)));
        workspace = Do(workspace, (Given.NoteTaker, new RecordOutcome(1, OutcomeKind.NotApproved, Today, null, null)));
        Assert.Empty(workspace.Correspondence(1)!.DueAfter(workspace, Now));

        static IEnumerable<int> Days(Workspace workspace, int count)
        {
            var at = Now;
            for (var i = 0; i < count; i++)
            {
                at = workspace.Correspondence(1)!.DueAfter(workspace, at).Single().At;
                yield return Period.DaysBetween(Today, workspace.Settings()!.DayOf(at));
            }
        }
    }
}
