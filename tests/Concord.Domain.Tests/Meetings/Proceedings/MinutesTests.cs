using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Meetings.Agendas;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Proceedings.GivenSittings;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>From the draft of the minutes to their approval, and after it.</summary>
public sealed class MinutesTests
{
    private static Minutes Of(Workspace workspace) => workspace.Minutes(Q2)!;

    [Fact]
    public void Minutes_are_made_of_what_was_written_down_and_nothing_is_retyped()
    {
        var workspace = Do(AllThere(), (Given.NoteTaker, new TakeItem(Q2, 3)), (Given.NoteTaker, new TakeNote(Q2, 3, "The plan is on track.")), (Given.NoteTaker, new TakeNote(Q2, 3, "AEWA reported.")),
            (Given.NoteTaker, new DraftDecision(Written(Cms, Aewa))), (Given.NoteTaker, new AddAction(Eurobats, "Send the list", Today.PlusDays(20), null) { Meeting = Q2, AgendaItem = 3 }),
            (Given.NoteTaker, new TakeNote(Q2, null, "In good spirits.")), (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null)));

        var content = MinutesContent.Of(workspace, Q2);

        Assert.Equal(Enumerable.Range(1, 10).Append(0), content.Items.Select(i => i.Number));
        var item = content.Find(3)!;
        Assert.Equal((3, StandingItem.ActionPlan, "The plan is on track.\nAEWA reported."), (item.Number, item.Standing, item.Notes));
        Assert.Equal([new RecordedDecision(new(1), 1)], item.Decisions);
        Assert.Equal([new RecordedAction(1, Eurobats, Today.PlusDays(20))], item.Actions);
        Assert.Equal("In good spirits.", content.Find(null)!.Notes);
        Assert.Equal((Then, Then, 3), (content.Opened, content.Closed, content.WereThere.Count()));
    }

    [Fact]
    public void They_are_approved_when_all_who_were_there_approved_the_same_version()
    {
        var workspace = Circulated();
        Assert.Equal((MinutesState.Circulated, "ES/2027/Q2/Minutes/L.1"), (Of(workspace).State, Of(workspace).Symbol));
        workspace = Do(workspace, (HeadOfCms, Approve(Cms)));
        Assert.Equal(MinutesState.Circulated, Of(workspace).State);
        workspace = Do(workspace, (HeadOfAewa, Approve(Aewa)));
        Assert.Equal((MinutesState.Approved, "ES/2027/Q2/Minutes", Then), (Of(workspace).State, Of(workspace).Symbol, Of(workspace).Current!.ApprovedAt));
    }

    [Fact]
    public void An_absentee_neither_approves_nor_corrects()
    {
        var workspace = Circulated();
        Assert.Equal(Reason.WasAbsent, Why(workspace, Approve(Eurobats), HeadOfEurobats)?.Reason);
        Assert.Equal(Reason.WasAbsent, Why(workspace, new ProposeCorrection(Q2, 1, 3, "x"), HeadOfEurobats)?.Reason);
        Assert.Equal(Reason.NotHeadOf, Why(workspace, Approve(Cms), HeadOfEurobats)?.Reason);
    }

    [Fact]
    public void A_correction_that_is_accepted_makes_the_next_version_which_all_approve_anew()
    {
        var workspace = Do(Circulated(), (HeadOfCms, Approve(Cms)), (HeadOfAewa, new ProposeCorrection(Q2, 1, 3, "The plan is late.")));
        Assert.Equal(Reason.CorrectionIsOpen, Why(workspace, Approve(Aewa), HeadOfAewa)?.Reason);
        Assert.Equal(Reason.NotConvener, Why(workspace, new AnswerCorrection(Q2, 1, true, null), HeadOfAewa)?.Reason);
        workspace = Do(workspace, (HeadOfCms, new AnswerCorrection(Q2, 1, true, "The plan is slightly late.")));

        Assert.Equal((2, 0, "The plan is slightly late."), (Of(workspace).Current!.Number, Of(workspace).Current!.Approvals.Length, Of(workspace).Content!.Find(3)!.Notes));
        Assert.Equal(Reason.SupersededRevision, Why(workspace, Approve(Aewa), HeadOfAewa)?.Reason);
        Assert.Equal(Reason.SupersededRevision, Why(workspace, new ProposeCorrection(Q2, 1, 3, "x"), HeadOfAewa)?.Reason);
        Assert.Equal(Reason.CorrectionIsAnswered, Why(workspace, new AnswerCorrection(Q2, 1, true, null))?.Reason);
        Assert.Equal(MinutesState.Approved, Of(Do(workspace, (HeadOfAewa, Approve(Aewa, 2)), (HeadOfCms, Approve(Cms, 2)))).State);
    }

    [Fact]
    public void A_correction_that_is_declined_says_why_and_changes_nothing()
    {
        var workspace = Do(Circulated(), (HeadOfCms, Approve(Cms)), (HeadOfAewa, new ProposeCorrection(Q2, 1, 3, "The plan is late.")));
        Assert.Equal(Reason.DeclineNeedsReason, Why(workspace, new AnswerCorrection(Q2, 1, false, " "))?.Reason);
        workspace = Do(workspace, (Given.NoteTaker, new AnswerCorrection(Q2, 1, false, "It is not.")), (HeadOfAewa, Approve(Aewa)));
        Assert.Equal((MinutesState.Approved, "It is not."), (Of(workspace).State, Of(workspace).Corrections.Single().Answer!.Why));
    }

    [Fact]
    public void A_correction_after_the_approval_is_a_corrigendum_with_a_number_and_until_it_is_approved_the_minutes_stand()
    {
        var workspace = Do(Circulated(), (HeadOfCms, Approve(Cms)), (HeadOfAewa, Approve(Aewa)),
            (HeadOfAewa, new ProposeCorrection(Q2, 1, 3, "The plan is late.")), (Given.NoteTaker, new AnswerCorrection(Q2, 1, true, null)));
        Assert.Equal((MinutesState.Circulated, "ES/2027/Q2/Minutes/Corr.1/L.2", "The plan is on track."), (Of(workspace).State, Of(workspace).Symbol, Of(workspace).Before!.Find(3)!.Notes));
        workspace = Do(workspace, (HeadOfCms, Approve(Cms, 2)), (HeadOfAewa, Approve(Aewa, 2)));
        Assert.Equal((MinutesState.Approved, "ES/2027/Q2/Minutes/Corr.1"), (Of(workspace).State, Of(workspace).Symbol));
        Assert.Null(Of(workspace).Before);
    }

    [Fact]
    public void Minutes_that_are_not_approved_are_for_the_agenda_of_the_next_meeting()
    {
        var next = Circulated().Meeting(GivenMeetings.Q3)!;
        Assert.Equal([Q2], Held().MinutesOutstandingAt(next, Then).Select(m => m.Id));
        Assert.Equal([Q2], Circulated().MinutesOutstandingAt(next, Then).Select(m => m.Id));
        Assert.Empty(Do(Circulated(), (HeadOfCms, Approve(Cms)), (HeadOfAewa, Approve(Aewa))).MinutesOutstandingAt(next, Then));
        Assert.Empty(Circulated().MinutesOutstandingAt(Circulated().Meeting(GivenMeetings.June)!, Then));
        var agenda = AgendaView.Of(Do(Circulated(), (Given.NoteTaker, new DraftAgenda(GivenMeetings.Q3))), GivenMeetings.Q3, null, Then);
        Assert.Equal([new MinutesLine(Q2)], agenda.Points.SelectMany(p => p.Lines).OfType<MinutesLine>());
        // What was held before anybody used this has no minutes here.
        Assert.Empty(Do(GivenMeetings.Approved(), (Given.NoteTaker, new RecordMeeting("ES", null, new(2027, 3, 1), null))).MinutesOutstandingAt(next, Then));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_says_why()
    {
        var started = Started();
        Assert.Equal(Reason.MeetingNotHeld, Why(started, new DraftMinutes(Q2))?.Reason);
        Assert.Equal(Reason.AttendanceNotSaid, Why(Do(started, (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null))), new CirculateMinutes(Q2))?.Reason);
        Assert.Equal(Reason.MinutesNotOut, Why(Held(), Approve(Cms), HeadOfCms)?.Reason);
        Assert.Equal(Reason.MinutesNotOut, Why(Held(), new ProposeCorrection(Q2, null, 3, "x"))?.Reason);
        Assert.Equal(Reason.MinutesAreOut, Why(Circulated(), new CirculateMinutes(Q2))?.Reason);
        Assert.Equal(Reason.MinutesAreOut, Why(Circulated(), new TakeNote(Q2, 3, "late"))?.Reason);
        Assert.Equal(Reason.HasMinutes, Why(Circulated(), new DraftMinutes(Q2))?.Reason);
        Assert.Equal(Reason.NoCorrection, Why(Circulated(), new AnswerCorrection(Q2, 4, true, null))?.Reason);
        Assert.Equal(Reason.TextTooLong, Why(Circulated(), new ProposeCorrection(Q2, 1, 3, new string('x', 30_000)))?.Reason);
        Assert.Equal(Reason.AmendmentIsTheSame, Why(Circulated(), new ProposeCorrection(Q2, 1, 3, "The plan is on track."))?.Reason);
        var nobody = Do(started, (HeadOfCms, Attends(Cms, AttendanceKind.Apologies)), (HeadOfAewa, Attends(Aewa, AttendanceKind.Apologies)), (HeadOfEurobats, Attends(Eurobats, AttendanceKind.Apologies)), (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null)));
        Assert.Equal(Reason.NobodyWasThere, Why(nobody, new CirculateMinutes(Q2))?.Reason);
    }
}
