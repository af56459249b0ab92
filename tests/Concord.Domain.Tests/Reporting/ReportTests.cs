using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Reporting;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Agendas.GivenMeetings;

namespace Concord.Domain.Tests.Reporting;

/// <summary>Reports that bodies are owed, and when they stand on the agenda of 24 June, before which none was held; the next is on 20 September.</summary>
public sealed class ReportTests
{
    private static readonly AddReport ToAewa = new("AEWA StC", [], "Joint activities", new(2027, 6, 30));

    [Fact]
    public void Who_serves_the_body_reports_where_nobody_else_is_named()
    {
        var workspace = Do(Empty, (Given.NoteTaker, ToAewa), (Given.NoteTaker, ToAewa with { From = [Aewa, Cms], Due = null }));
        Assert.Equal((Aewa, "Joint activities", new LocalDate(2027, 6, 30), null), (Assert.Single(workspace.Report(1)!.From), workspace.Report(1)!.Subject, workspace.Report(1)!.Due, workspace.Report(1)!.Made));
        Assert.Equal([Cms, Aewa], workspace.Report(2)!.From);
        Assert.Equal(Reason.WhoReports, Why(Empty, ToAewa with { Body = "UNEP ED" }));
        Assert.Null(Why(Empty, ToAewa with { Body = "UNEP ED", From = [Cms] }));
    }

    [Fact]
    public void What_cannot_be_a_report_is_none()
    {
        Assert.Equal(Reason.ForgedCard, Why(Empty, ToAewa with { Body = "XX" }));
        Assert.Equal(Reason.ReportNeedsSubject, Why(Empty, ToAewa with { Subject = " " }));
        Assert.Equal(Reason.ReportNeedsSubject, Why(Empty, ToAewa with { Subject = new('x', ReportDue.LongestSubject + 1) }));
        Assert.Equal(Reason.DateIsPast, Why(Empty, ToAewa with { Due = Today.PlusDays(-1) }));
        Assert.Equal(Reason.NotEntitled, Why(Empty, ToAewa, Reader));
    }

    [Fact]
    public void It_is_made_once_with_a_document_or_only_said_and_its_date_may_change_before()
    {
        var workspace = Do(Empty, (Given.NoteTaker, ToAewa), (Given.NoteTaker, new DateReport(1, new(2027, 7, 15), null)));
        Assert.Equal(new LocalDate(2027, 7, 15), workspace.Report(1)!.Due);
        Assert.Equal(Reason.ReportIsDueThen, Why(workspace, new DateReport(1, new(2027, 7, 15), null)));
        Assert.Equal(Reason.DateIsPast, Why(workspace, new DateReport(1, new(2027, 6, 1), null)));
        Assert.Equal(Reason.StaleCard, Why(workspace, new FinishReport(1, null, 2)));
        workspace = Do(workspace, (HeadOfAewa, new FinishReport(1, " AEWA/StC12.16 ", null)));
        Assert.Equal(("AEWA/StC12.16", HeadOfAewa), (workspace.Report(1)!.Made!.Document, workspace.Report(1)!.Made!.By.Person));
        Assert.Equal(Reason.ReportIsMade, Why(workspace, new FinishReport(1, null, null)));
        Assert.Equal(Reason.UnknownReport, Why(workspace, new FinishReport(2, null, null)));
    }

    [Fact]
    public void On_the_agenda_stand_those_due_before_the_following_meeting_late_ones_without_a_date_and_those_made_since()
    {
        var workspace = Do(Drafted(),
            (Given.NoteTaker, ToAewa with { Subject = "Later", Due = new(2027, 9, 21) }), (Given.NoteTaker, ToAewa with { Subject = "Undated", Due = null }),
            (Given.NoteTaker, ToAewa), (Given.NoteTaker, ToAewa with { Subject = "Made" }), (Given.NoteTaker, new FinishReport(4, null, null)));
        Assert.Equal(["Joint activities", "Undated", "Made"], Subjects(workspace));
        Assert.Equal(["Joint activities", "Undated", "Made"], workspace.MattersForNextMeeting(Now)[StandingItem.Reports].Cast<ReportLine>().Select(l => l.Report.Subject));
    }

    private static IEnumerable<string> Subjects(Workspace workspace) =>
        AgendaView.Of(workspace, Q2, null, Now).Points.Single(p => p.Item.Standing == StandingItem.Reports).Lines.Cast<ReportLine>().Select(l => l.Report.Subject);
}
