using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Meetings.Agendas;
using NodaTime;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Proceedings.GivenSittings;

namespace Concord.Domain.Tests.Meetings.Proceedings;

/// <summary>At the meeting.</summary>
public sealed class SittingTests
{
    private static IEnumerable<string> There(Workspace workspace) => workspace.SittingOf(Q2).Attendance.Select(a => $"{a.Secretariat} {a.Kind} {a.Person} {a.Role} {a.Item}".TrimEnd());

    [Fact]
    public void Each_secretariat_is_there_through_its_head_an_officer_in_charge_or_whom_it_names()
    {
        var workspace = Do(Started(After(GivenMeetings.Approved(), Authority.Decide(GivenMeetings.Approved(), HeadOfAewa, new Designate(Aewa, "deputy", Today, Today.PlusDays(20), null), Now))),
            (Given.NoteTaker, Attends(Aewa)), (HeadOfCms, Attends(Cms)), (Given.NoteTaker, Attends(Eurobats, AttendanceKind.Represented, "colleague")));

        Assert.Equal(["AEWA Represented deputy OfficerInCharge", "CMS Present es-cms ExecutiveSecretary", "EUROBATS Represented colleague"], There(workspace));
        Assert.Equal(Reason.AllAreSaid, Why(workspace, new RecordAllPresent(Q2))?.Reason);
        Assert.Equal(Reason.AttendanceIsSo, Why(workspace, Attends(Cms))?.Reason);
    }

    [Fact]
    public void A_head_says_it_for_the_own_secretariat_only_and_nobody_is_there_for_two()
    {
        var workspace = Started();
        Assert.Equal(Reason.NotHeadOf, Why(workspace, Attends(Cms), HeadOfAewa)?.Reason);
        workspace = Do(workspace, (HeadOfCms, Attends(Cms)));
        Assert.Equal(Reason.RepresentsAnother, Why(workspace, Attends(Aewa, AttendanceKind.Represented, HeadOfCms))?.Reason);
        // Who has left may come back for another one.
        workspace = Do(workspace, (Given.NoteTaker, Attends(Cms, AttendanceKind.Left)), (Given.NoteTaker, Attends(Aewa, AttendanceKind.Represented, HeadOfCms)));
        Assert.Equal(Reason.RepresentsAnother, Why(workspace, Attends(Cms))?.Reason);
    }

    [Fact]
    public void Who_comes_late_and_who_leaves_is_written_down_with_the_item()
    {
        var workspace = Do(Started(), (HeadOfCms, Attends(Cms)), (Given.NoteTaker, new TakeItem(Q2, 4)), (HeadOfAewa, Attends(Aewa)),
            (Given.NoteTaker, new TakeItem(Q2, 5)), (Given.NoteTaker, Attends(Aewa, AttendanceKind.Left)));
        Assert.Equal(["CMS Present es-cms ExecutiveSecretary", "AEWA Present es-aewa ExecutiveSecretary 4", "AEWA Left   5"], There(workspace));
        Assert.Equal(Reason.NotThere, Why(workspace, Attends(Aewa, AttendanceKind.Left))?.Reason);
        Assert.Equal(Reason.NotThere, Why(workspace, Attends(Eurobats, AttendanceKind.Left))?.Reason);
    }

    [Fact]
    public void Without_quorum_an_item_is_discussed_and_not_decided()
    {
        var workspace = Do(Started(), (HeadOfCms, Attends(Cms)), (HeadOfAewa, Attends(Aewa)));
        var all = new DraftDecision(Written(Cms, Aewa, Eurobats));
        Assert.Equal((Reason.NoQuorum, "UNEP/EUROBATS"), (Why(workspace, all)!.Reason, Why(workspace, all)!.Details[1]));
        // What concerns the two that are there is theirs to decide, and notes are taken of everything.
        workspace = Do(workspace, (Given.NoteTaker, new DraftDecision(Written(Cms, Aewa))), (Given.NoteTaker, new TakeNote(Q2, 3, "Discussed.")));
        workspace = Do(workspace, (HeadOfCms, new ProposeDecision(new(1), null, workspace.Decision(new(1))!.Version)), (HeadOfCms, new AnswerDecision(new(1), new(1, Cms, true, null))));

        workspace = Do(workspace, (Given.NoteTaker, new TakeItem(Q2, 5)), (Given.NoteTaker, Attends(Aewa, AttendanceKind.Left)));
        Assert.Equal(Reason.NoQuorum, Why(workspace, new AnswerDecision(new(1), new(1, Aewa, true, null)), HeadOfAewa)?.Reason);
        Assert.Null(Why(workspace, new AnswerDecision(new(1), new(1, Aewa, false, "not so fast")), HeadOfAewa));
        // After the meeting it is decided in writing.
        var over = Do(workspace, (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null)));
        Assert.Null(Why(over, new AnswerDecision(new(1), new(1, Aewa, true, null)), HeadOfAewa));
        Assert.Null(Why(over, all));
    }

    [Fact]
    public void A_meeting_whose_end_was_never_told_holds_up_no_decision_of_the_next_day()
    {
        var workspace = Started();
        Assert.Single(workspace.UnderWay(Then));
        Assert.Empty(workspace.UnderWay(Then + Duration.FromHours(12)));
        Assert.Equal(Reason.NoQuorum, Why(workspace, new DraftDecision(Written()))?.Reason);
        Assert.IsType<Outcome.Accepted>(Authority.Decide(workspace, HeadOfCms, new DraftDecision(Written()), Then + Duration.FromHours(12)));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_says_why()
    {
        var workspace = AllThere();
        Assert.Equal(Reason.MeetingNotBegun, Why(GivenMeetings.Approved(), Attends(Cms))?.Reason);
        Assert.Equal(Reason.MeetingIsOver, Why(Do(GivenMeetings.Approved(), (Given.NoteTaker, new CancelMeeting(Q2, null, null))), new StartMeeting(Q2, null))?.Reason);
        Assert.Equal(Reason.MeetingIsOver, Why(Do(GivenMeetings.Approved(), (Given.NoteTaker, new CancelMeeting(Q2, null, null))), Attends(Cms))?.Reason);
        Assert.Equal(Reason.NoteNeedsText, Why(workspace, new TakeNote(Q2, 3, " \u0007 ".Trim()))?.Reason);
        Assert.Equal((Reason.TextTooLong, 30_000), (Why(workspace, new TakeNote(Q2, 3, new string('x', 30_000)))!.Reason, Why(workspace, new TakeNote(Q2, 3, new string('x', 30_000)))!.Details[1]));
        Assert.Equal(Reason.ForgedCard, Why(workspace, new TakeNote(Q2, 99, "x"))?.Reason);
        Assert.Equal(Reason.ForgedCard, Why(workspace, new RecordAttendance(Q2, new("NONE"), AttendanceKind.Present, null, null))?.Reason);
        Assert.Equal(Reason.ForgedCard, Why(workspace, new DraftDecision(Written() with { AgendaItem = 99 }))?.Reason);
        var full = Enumerable.Range(0, 13).Aggregate(workspace, (w, _) => Do(w, (Given.NoteTaker, new TakeNote(Q2, null, new string('x', 3000)))));
        Assert.Equal(Reason.TooManyNotes, Why(full, new TakeNote(Q2, null, new string('x', 3000)))?.Reason);
    }

    [Fact]
    public void A_note_is_kept_without_control_characters_reworded_and_taken_back()
    {
        var workspace = Do(AllThere(), (Given.NoteTaker, new TakeNote(Q2, 3, "One\r\ntwo\u0007 <b>three</b>")));
        var note = Assert.Single(workspace.SittingOf(Q2).Notes);
        Assert.Equal("One\ntwo <b>three</b>", note.Text);
        workspace = Do(workspace, (Given.NoteTaker, new ChangeNote(Q2, 1, "Otherwise", Fingerprint.Of(note.Text))));
        Assert.Equal(Reason.StaleCard, Why(workspace, new ChangeNote(Q2, 1, "Again", Fingerprint.Of(note.Text)))?.Reason);
        workspace = Do(workspace, (Given.NoteTaker, new ChangeNote(Q2, 1, null, Fingerprint.Of("Otherwise"))), (Given.NoteTaker, new TakeNote(Q2, 3, "New")));
        Assert.Equal([2], workspace.SittingOf(Q2).Notes.Select(n => n.Number));
    }

    [Fact]
    public void A_parked_item_goes_to_the_next_agenda_and_takes_no_more_notes()
    {
        var workspace = Do(AllThere(), (Given.NoteTaker, new SendItem(Q2, 10, "ES", "no time")));
        Assert.Equal("Conference services", workspace.ItemsWaitingFor("ES").Single().Item.Content.Title);
        Assert.Equal(Reason.ItemIsGone, Why(workspace, new TakeNote(Q2, 10, "x"))?.Reason);
        workspace = Do(workspace, (Given.NoteTaker, new RecordMeeting("ES", Q2, null, null)), (Given.NoteTaker, new DraftAgenda(GivenMeetings.Q3)));
        Assert.Contains(workspace.Agenda(GivenMeetings.Q3)!.Items, i => i.Content.Title == "Conference services");
        Assert.True(MinutesContent.Of(workspace, Q2).Items.Single(i => i.Item == 10).Parked);
    }

    [Fact]
    public void What_a_series_asks_for_is_said_by_the_chairs_side_and_holds_from_then_on()
    {
        Assert.Equal(Reason.NotConvener, Refused(Authority.Decide(Empty, HeadOfAewa, new SetQuorum("ES", QuorumRule.None), Now)));
        Assert.Equal(Reason.NotConvener, Refused(Authority.Decide(Empty, Given.NoteTaker, new SetQuorum("MGT", QuorumRule.None), Now)));
        Assert.Equal(Reason.QuorumIsSo, Refused(Authority.Decide(Empty, HeadOfCms, new SetQuorum("ES", QuorumRule.EveryPartyByItsOwn), Now)));
        Assert.Equal(Reason.ForgedCard, Refused(Authority.Decide(Empty, HeadOfCms, new SetQuorum("ES", (QuorumRule)9), Now)));
        Assert.Equal(Reason.ForgedCard, Refused(Authority.Decide(Empty, HeadOfCms, new SetQuorum("XX", QuorumRule.None), Now)));
        var set = After(Empty, Authority.Decide(Empty, HeadOfCms, new SetQuorum("ES", QuorumRule.EveryParty), Now)).Settings()!;
        Assert.Equal((QuorumRule.EveryParty, QuorumRule.EveryPartyByItsOwn), (set.SeriesOf("ES")!.Quorum, set.SeriesOf("MGT")!.Quorum));
    }
}
