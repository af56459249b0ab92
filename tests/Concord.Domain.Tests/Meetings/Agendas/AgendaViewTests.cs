using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using NodaTime;
using static Concord.Domain.Tests.Given;
using static Concord.Domain.Tests.Meetings.Agendas.GivenMeetings;

namespace Concord.Domain.Tests.Meetings.Agendas;

/// <summary>What stands under the standing items, on Monday 14 June 2027.</summary>
public sealed class AgendaViewTests
{
    private static AgendaView View(Workspace workspace, string? reader = null, MeetingId? meeting = null, Instant? at = null) => AgendaView.Of(workspace, meeting ?? Q2, reader, at ?? Now);

    private static IEnumerable<string> Under(StandingItem standing, AgendaView view) => Said(view.Points.Single(p => p.Item.Standing == standing).Lines);

    private static IEnumerable<string> Said(IEnumerable<AgendaLine> lines) => lines.Select(l => l switch
    {
        DecisionLine d => $"{d.Why}: {d.Decision.Current.Text}",
        ActionLine a => $"{(a.Action.Done is null ? "owed" : "done")}: {a.Action.Text}",
        MilestoneLine m => $"{string.Join(", ", m.Why)}: {m.Milestone.Title}",
        NextDateLine n => $"{n.Day:uuuu-MM-dd} {n.Next}",
        _ => "",
    });

    [Fact]
    public void Decisions_and_actions_since_the_last_meeting_stand_under_matters_arising()
    {
        var workspace = Do(Empty, (Given.NoteTaker, new RecordMeeting("ES", null, Today.PlusDays(-80), null)));
        workspace = Register.Adopted(Register.Written("Adopted now"), workspace);
        workspace = Register.Proposed(Register.Written("Awaited"), workspace);
        workspace = Register.Proposed(Register.Written("Not agreed"), workspace);
        workspace = Do(workspace, (HeadOfAewa, Register.Object(workspace.All<Decision>().Last().Id, Aewa)),
            (HeadOfCms, new AddAction(Aewa, "Later", Today.PlusDays(20), null)), (HeadOfCms, new AddAction(Cms, "Sooner", Today.PlusDays(3), null)),
            (HeadOfCms, new AddAction(Cms, "Finished", Today.PlusDays(3), null)), (HeadOfCms, new FinishAction(3)));

        Assert.Equal(
            ["NotAgreed: Not agreed", "Awaited: Awaited", "Adopted: Adopted now", "owed: Sooner", "owed: Later", "done: Finished"],
            Under(StandingItem.MattersArising, View(Drafted(workspace))));
        Assert.Empty(Under(StandingItem.MattersArising, View(Do(Drafted(workspace), (HeadOfCms, new DraftAgenda(June))), meeting: June)));
    }

    [Fact]
    public void What_silence_adopted_is_announced_again_and_what_was_decided_before_the_last_meeting_is_no_news()
    {
        var workspace = Register.Silent(Duration.FromHours(2), Register.Proposed());
        var later = Now + Duration.FromHours(3);
        Assert.Equal(["BySilence: We will share the registration tool"], Under(StandingItem.MattersArising, View(Drafted(workspace), at: later)));

        workspace = Drafted(Register.Adopted());
        workspace = After(workspace, Authority.Decide(workspace, Given.NoteTaker, new RecordMeeting("ES", null, Today.PlusDays(1), null), Now + Duration.FromDays(2)), Now + Duration.FromDays(2));
        workspace = After(workspace, Authority.Decide(workspace, Given.NoteTaker, new DraftAgenda(Q3), Now + Duration.FromDays(3)), Now + Duration.FromDays(3));
        Assert.Empty(Under(StandingItem.MattersArising, View(workspace, meeting: Q3, at: Now + Duration.FromDays(3))));
    }

    [Fact]
    public void Milestones_stand_under_the_plan_the_gravest_first_up_to_the_following_meeting()
    {
        var workspace = With(Draft("Late", "2027-05-31"), Draft("In time", "2027-09-01"), Draft("At risk", "2027-12-01"), Draft("Refused", "2027-11-01"), Draft("Far", "2027-12-10"), Draft("Put off", "2027-12-02"));
        MilestoneId Id(int n) => new(2027, n);
        workspace = Do(workspace,
            (HeadOfCms, new ReportPart(Id(3), Cms, PartState.AtRisk, "no money", null)),
            (HeadOfCms, new RequestDate(Id(4), Cms, DueDate.Parse("2027-12-15")!, "because", null)),
            (HeadOfCms, new RequestDate(Id(6), Cms, DueDate.Parse("2027-12-20")!, "because", null)));
        workspace = Do(workspace,
            (HeadOfAewa, new AnswerDate(Id(4), Aewa, false, "no", workspace.Milestone(Id(4))!.OpenChange!.Version)),
            (HeadOfAewa, new AnswerDate(Id(6), Aewa, true, null, workspace.Milestone(Id(6))!.OpenChange!.Version)));

        Assert.Equal(["DateRefused: Refused", "Overdue: Late", "AtRisk: At risk", "Slipped: Put off", "Due: In time"], Under(StandingItem.ActionPlan, View(Drafted(workspace))));
    }

    [Fact]
    public void What_the_next_meeting_takes_up_is_what_its_agenda_says_and_is_told_also_before_anybody_drafts_one()
    {
        var workspace = Register.Proposed(Register.Written("Awaited"), With(Draft("Late", "2027-05-31"), Draft("In time", "2027-09-01"), Draft("Far", "2027-12-10")));
        var view = View(Drafted(workspace));
        foreach (var item in new[] { StandingItem.MattersArising, StandingItem.ActionPlan })
        {
            Assert.NotEmpty(Scheduled(workspace).MattersForNextMeeting(Now)[item]);
            Assert.Equal(Said(view.Points.Single(p => p.Item.Standing == item).Lines), Said(Scheduled(workspace).MattersForNextMeeting(Now)[item]));
        }
        // Nothing is scheduled, and none was held: the quarter from today is looked at.
        Assert.Equal(["Overdue: Late", "Due: In time"], Said(workspace.MattersForNextMeeting(Now)[StandingItem.ActionPlan]));
    }

    [Fact]
    public void The_date_of_the_next_meeting_is_the_one_that_is_scheduled_or_the_limit()
    {
        Assert.Equal(["2027-09-20 ES-2027-Q3"], Under(StandingItem.NextDate, View(Drafted())));
        Assert.Equal(["2027-12-20 "], Under(StandingItem.NextDate, View(Do(Drafted(), (HeadOfCms, new DraftAgenda(Q3))), meeting: Q3)));
    }

    [Fact]
    public void Months_without_a_meeting_are_told()
    {
        var workspace = Do(Empty, (Given.NoteTaker, new RecordMeeting("ADM", null, new(2027, 3, 10), null)));
        workspace = Do(Scheduled(workspace), (Given.NoteTaker, new DraftAgenda(June)));
        Assert.Equal([new(2027, 4, 1), new LocalDate(2027, 5, 1)], View(workspace, meeting: June).MonthsWithout);
    }

    [Fact]
    public void A_confidential_item_is_seen_by_the_heads_of_its_parties_and_the_note_taker_only()
    {
        var workspace = Do(Drafted(), (HeadOfCms, new AddItem(Q2, new() { Title = "A post", IsConfidential = true, Parties = [Cms, Aewa] })));
        Assert.All([Given.NoteTaker, HeadOfCms, HeadOfAewa], r => Assert.Equal("A post", View(workspace, r).Points[7].Item.Content.Title));
        Assert.All([HeadOfEurobats, Reader, "nobody", null], r => Assert.Equal((true, ""), (View(workspace, r).Points[7].IsHidden, View(workspace, r).Points[7].Item.Content.Title)));
        Assert.Empty(AgendaSummary.Of(workspace, Q2, null, Now).ToDecide);
    }

    [Fact]
    public void The_summary_says_what_is_decided_what_the_reader_owes_and_what_is_new()
    {
        var workspace = Register.Proposed(before: With(Draft("Late", "2027-05-31")));
        workspace = Do(Drafted(workspace), (HeadOfCms, new AddAction(Aewa, "Ours", Today.PlusDays(3), null)), (HeadOfCms, new AddItem(Q2, new() { Title = "Conference services", Kind = ItemKind.Decision })));
        workspace = After(workspace, Authority.Decide(workspace, HeadOfCms, new ApproveAgenda(Q2), Now));
        var later = Now + Duration.FromHours(1);
        workspace = After(workspace, Authority.Decide(workspace, HeadOfAewa, Add("Late item"), later), later);

        var summary = AgendaSummary.Of(workspace, Q2, HeadOfAewa, later);

        Assert.Equal(["Conference services"], summary.ToDecide.Select(p => p.Item.Content.Title));
        Assert.Equal([DecisionMatter.Awaited], summary.Undecided.Select(d => d.Why));
        Assert.Single(summary.Owed!.Answers);
        Assert.Equal(["Ours"], summary.Owed!.Actions.Select(a => a.Text));
        Assert.Equal(["Late item"], summary.Revised.Select(p => p.Item.Content.Title));
        Assert.Equal(new(0, 1, 0, 0), summary.News);
        Assert.Empty(AgendaSummary.Of(workspace, Q2, HeadOfEurobats, later).Owed!.Answers);
        Assert.Null(AgendaSummary.Of(workspace, Q2, null, later).Owed);
    }

    [Fact]
    public void The_summary_comes_three_working_days_before()
    {
        var workspace = Drafted();
        Assert.Equal(Instant.FromUtc(2027, 6, 21, 6, 0), workspace.SummaryAt(workspace.Meeting(Q2)!));
        Assert.Equal(Instant.FromUtc(2027, 6, 14, 6, 0), workspace.SummaryAt(workspace.Meeting(June)!));
        // Of a leap year, from Tuesday 29 February 2028.
        var leap = workspace.Meeting(Q2)! with { Time = new(new LocalDateTime(2028, 2, 29, 10, 0), "Europe/Berlin") };
        Assert.Equal(Instant.FromUtc(2028, 2, 24, 7, 0), workspace.SummaryAt(leap));
        // A head's deputy takes part as the head; of the monthly meeting the administrative officers.
        Assert.Equal([HeadOfAewa, HeadOfCms, HeadOfEurobats, Given.NoteTaker], workspace.ParticipantsOn(workspace.Settings()!.SeriesOf("ES")!, Today));
        Assert.Equal([Given.NoteTaker], workspace.ParticipantsOn(workspace.Settings()!.SeriesOf("ADM")!, Today));
    }
}
