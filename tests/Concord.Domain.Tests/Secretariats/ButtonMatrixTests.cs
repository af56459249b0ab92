using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Guests;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Outside;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Reporting;
using Concord.Domain.Secretariats;
using Concord.Domain.Tests.Decisions;
using static Concord.Domain.Secretariats.RoleKind;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Secretariats;

/// <summary>
/// Who may do what, written down once more by hand: every command, every role, held today or not, of the own secretariat or of
/// another; and for a lead, of the milestone or of another one.
/// </summary>
public sealed class ButtonMatrixTests
{
    private static readonly RoleKind[] Writers = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, RoleKind.NoteTaker];

    private static readonly RoleKind[] Heads = [ExecutiveSecretary, OfficerInCharge];

    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2")), June = new("ADM", new(2027, "06")), Management = new("MGT", new(2027, "06")),
        Sitting = new("ES", new(2027, "X1")), Held = new("ES", new(2027, "X2")), Drafted = new("ES", new(2027, "X3")), Out = new("ES", new(2027, "X4")), Corrected = new("ES", new(2027, "X5"));

    /// <summary>
    /// A plan in draft with requests for dates, one that is proposed, and one whose closing is; a decision in draft, and one that AEWA
    /// proposed.
    /// </summary>
    private static Workspace Standing { get; } = StandingOf();

    private static Workspace StandingOf()
    {
        var workspace = new Command[]
        {
            new ScheduleMeeting("ES", null, At(14), 120), new ScheduleMeeting("ADM", null, At(15), 90), new ScheduleMeeting("MGT", null, At(16), 90),
            new InviteGuest(Q2, "invited", null), new InviteGuest(Q2, "leaver", null), new UninviteGuest(Q2, "leaver", null), new AddReport("AEWA StC", [], "Joint activities", null), new DraftAgenda(Q2), new DraftAgenda(June),
            new ScheduleMeeting("ES", null, At(14), 120), new DraftAgenda(Sitting), new StartMeeting(Sitting, null), new TakeNote(Sitting, null, "A note"), new RecordAttendance(Sitting, Aewa, AttendanceKind.Apologies, null, null),
            new RecordMeeting("ES", null, Today.PlusDays(-1), null),
            new RecordMeeting("ES", null, Today.PlusDays(-2), null), new RecordAllPresent(Drafted), new DraftMinutes(Drafted),
            new RecordMeeting("ES", null, Today.PlusDays(-3), null), new RecordAllPresent(Out), new CirculateMinutes(Out),
            new RecordMeeting("ES", null, Today.PlusDays(-4), null), new RecordAllPresent(Corrected), new CirculateMinutes(Corrected), new ProposeCorrection(Corrected, 1, null, "Another text"),
            new RecordCirculation("AEWA StC", Today, OfAewa), new RecordCirculation("AEWA StC", Today, OfAewa with { Subject = "another" }), new RecordOutcome(2, OutcomeKind.Approved, Today, null, null),
            new AddMilestone(Draft(due: "2026-06")), new ProposePlan(2026, 0),
            new AddMilestone(Draft(due: "2025-06")), new ProposeRollOver(2025, 0, [new(new(2025, 1), Ending.Closed)]),
        }.Aggregate(Asked(), (w, c) => After(w, Authority.Decide(w, Given.NoteTaker, c, Now)));
        workspace = Register.Do(workspace, (HeadOfCms, new ApproveAgenda(June)), (HeadOfAewa, new AddItem(Q2, new() { Title = "Ours" })), (HeadOfAewa, new AddItem(Q2, new() { Title = "Gone" })), (HeadOfAewa, new WithdrawItem(Q2, 11, null)), (HeadOfAewa, new DraftDecision(Written())), (HeadOfAewa, new DraftDecision(Written("Another"))),
            (HeadOfAewa, new AddAction(Aewa, "A task", Today.PlusDays(9), null)));
        return Register.Do(workspace, (HeadOfAewa, new ProposeDecision(new(2), null, workspace.Decision(new(2))!.Version)));
    }

    private static CorrespondenceDetails OfAewa => CorrespondenceDetails.None with { Rule = ReplyRule.Explicit };

    private static DecisionDraft Written(string text = "A text") => Register.Written(text, Cms, Aewa, Eurobats);

    /// <summary>Of a meeting that AEWA leads; where the heads do not meet, the administrative officers of all secretariats call it too.</summary>
    private static readonly RoleKind[] Callers = [ExecutiveSecretary, OfficerInCharge, Coordinator, RoleKind.NoteTaker];

    private static MeetingTime At(int day) => new(new(2027, 6, day, 15, 0), "Europe/Berlin");

    /// <summary>Each command of AEWA's, and the roles that may give it.</summary>
    private static readonly (Command Command, RoleKind[] May)[] Matrix =
    [
        (SetUp with { Name = "Ours" }, [ExecutiveSecretary, Administrator]),
        (new Designate(Aewa, "deputy", Today, Today.PlusDays(3), null), [ExecutiveSecretary, Administrator]),
        (new Recall(Aewa), [ExecutiveSecretary, Administrator]),
        (new RecordAbsence(Today, Today), Heads),
        (new ErasePerson("leaver"), [Coordinator, Administrator]),
        (new RecordCirculation("AEWA StC", Today, OfAewa with { Subject = "a third" }), [.. Heads, RoleKind.NoteTaker]),
        (new DetailCorrespondence(1, OfAewa, null), [.. Heads, RoleKind.NoteTaker]),
        (new RecordReply(1, "Uganda", true, Today, null), [.. Heads, RoleKind.NoteTaker]),
        (new RecordOutcome(1, OutcomeKind.Approved, Today, null, null), [.. Heads, RoleKind.NoteTaker]),
        (new AddEvidence(2, "AEWA/StC12.16", null), [.. Heads, RoleKind.NoteTaker]),
        (new LoadPlan(2027, [Draft("Another")]), Writers),
        (new AddMilestone(Draft("Another")), Writers),
        (new LoadHolidays([new(DutyStation.Parse("Bonn")!.Value, 2027, [new(new(2027, 5, 17), "Whit Monday")])]), [AdministrativeOfficer, RoleKind.NoteTaker]),
        (new ReportPart(new(2027, 1), Aewa, PartState.Done, null, null), [.. Heads, Lead]),
        (new ProposePlan(2027, 0), [ExecutiveSecretary, OfficerInCharge, Coordinator, RoleKind.NoteTaker]),
        (new AnswerPlan(2026, new(0, Aewa, true, null)), Heads),
        (new ProposeRollOver(2026, 0, [new(new(2026, 1), Ending.Closed)]), [ExecutiveSecretary, OfficerInCharge, Coordinator, RoleKind.NoteTaker]),
        (new AnswerRollOver(2025, new(0, Aewa, true, null)), Heads),
        (new RequestDate(new(2027, 1), Aewa, DueDate.Parse("2027-09-15")!, "the venue is not free", null), [.. Heads, Lead]),
        (new AnswerDate(new(2027, 2), Aewa, true, null, Seen: 3), Heads),
        (new WithdrawDate(new(2027, 3), Aewa), Heads),
        (new NameLead(new(2027, 1), Aewa, "deputy", Today, null), Heads),
        (new EndLead(new(2027, 1), Aewa), Heads),
        (new AddPart(new(2027, 1), Eurobats), [.. Heads, Coordinator]),
        (new RemovePart(new(2027, 1), Aewa), [.. Heads, Coordinator]),
        (new TagMilestone(new(2027, 1), "SDG 13"), Writers),
        (new UntagMilestone(new(2027, 2), "SDG 15"), Writers),
        (new DraftDecision(Written()), [.. Heads, RoleKind.NoteTaker]),
        (new EditDecision(new(1), Written("Another text"), Standing.Decision(new(1))!.Version), [.. Heads, RoleKind.NoteTaker]),
        (new ProposeDecision(new(1), null, Standing.Decision(new(1))!.Version), [.. Heads, RoleKind.NoteTaker]),
        (new AnswerDecision(new(2), new(1, Aewa, true, null)), Heads),
        (new AmendDecision(new(2), 1, Aewa, "Another text"), Heads),
        (new PutUnderSilence(new(2), Register.Local(Now.Plus(NodaTime.Duration.FromHours(3))), "Europe/Berlin"), [.. Heads, RoleKind.NoteTaker]),
        (new WithdrawDecision(new(2)), [.. Heads, RoleKind.NoteTaker]),
        (new SettleSilences(), []),
        (new NoteCalendar(Q2, null, null), []),
        (new AddAction(Aewa, "A task", Today.PlusDays(9), null), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new AddActions([Aewa, Cms], new AddAction(Aewa, "A task", Today.PlusDays(9), null)), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new FinishAction(1), [.. Heads, RoleKind.NoteTaker]),
        (new MoveAction(1, Today.PlusDays(19), "because"), [.. Heads, RoleKind.NoteTaker]),
        (new ReassignAction(1, Cms), [.. Heads, RoleKind.NoteTaker]),
        (new ScheduleMeeting("ES", null, At(20), 120), Callers),
        (new MoveMeeting(Q2, At(20), null), Callers),
        (new CancelMeeting(Q2, null, null), Callers),
        (new StartMeeting(Q2, null), Callers),
        (new RecordMeeting("ADM", null, Today, null), Writers),
        (new CorrectHeld(Q2, null, null), Callers),
        (new KeepTime(Q2, null), Callers),
        (new InviteGuest(Q2, "guest", null), Callers),
        (new UninviteGuest(Q2, "invited", null), Callers),
        (new RecordAttendance(Sitting, Aewa, AttendanceKind.Present, null, null), [.. Heads, RoleKind.NoteTaker]),
        (new RecordAllPresent(Sitting), Callers),
        (new TakeItem(Sitting, 2), Callers),
        (new TakeNote(Sitting, 2, "A note"), Callers),
        (new ChangeNote(Sitting, 1, "Another", Fingerprint.Of("A note")), Callers),
        (new DraftMinutes(Held), Callers),
        (new CirculateMinutes(Drafted), Callers),
        (new PutMinutesUnderSilence(Out, Register.Local(Now.Plus(NodaTime.Duration.FromHours(3))), "Europe/Berlin"), Callers),
        (new ApproveMinutes(Out, 1, Aewa), [.. Heads, AdministrativeOfficer]),
        (new ProposeCorrection(Out, 1, null, "Another text"), [.. Heads, AdministrativeOfficer, RoleKind.NoteTaker]),
        (new AnswerCorrection(Corrected, 1, true, null), [.. Heads, RoleKind.NoteTaker]),
        (new RecordOutside(null, new("UNEP", "Nairobi", Today, ["A point"]), null), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new DraftAgenda(Management), Writers),
        (new AddItem(Q2, new() { Title = "Another" }), Writers),
        (new ChangeItem(Q2, 10, new() { Title = "Ours, too" }), Writers),
        (new MoveItem(Q2, 10, null), Writers),
        (new WithdrawItem(Q2, 10, null), Writers),
        (new SendItem(Q2, 10, "ADM", null), Writers),
        (new AddReport("AEWA StC", [], "Joint activities", null), Writers),
        (new DateReport(1, Today.PlusDays(9), null), Writers),
        (new FinishReport(1, null, null), Writers),
        (new RestoreItem(Q2, 11), Writers),
        (new SetQuorum("ES", QuorumRule.None), [ExecutiveSecretary, OfficerInCharge, Coordinator]),
        (new ApproveAgenda(Q2), Heads),
        (new ReviseAgenda(June), Writers),
        (new SetReminders([14, 3]), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new ChooseChannel(new("19:joint-work", "Joint work")), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new MuteMilestone(new(2027, 1), Today.PlusDays(10)), [.. Heads, Coordinator, RoleKind.NoteTaker]),
        (new SendAgain(), [Coordinator, RoleKind.NoteTaker]),
        (new UnmuteMilestone(new(2027, 4)), [.. Heads, Coordinator, RoleKind.NoteTaker]),
    ];

    public static TheoryData<string, RoleKind, string> Cases => new(
        from line in Matrix
        from role in Enum.GetValues<RoleKind>()
        from held in new[] { "today", "until yesterday", "from tomorrow", "of another secretariat", "of another milestone" }
        where role == Lead || held != "of another milestone"
        select (line.Command.GetType().Name, role, held));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_command_is_for_those_who_may_give_it_on_the_day_and_for_nobody_else(string command, RoleKind kind, string held)
    {
        var (given, may) = Matrix.Single(m => m.Command.GetType().Name == command);
        SecretariatId? whose = Joint(kind) ? null : held == "of another secretariat" ? Eurobats : Aewa;
        MilestoneId? led = kind != Lead ? null : new(2027, held == "of another milestone" ? 3 : 1);
        var role = held switch
        {
            "until yesterday" => new Role(kind, whose, Until: Today.PlusDays(-1), Milestone: led),
            "from tomorrow" => new Role(kind, whose, From: Today.PlusDays(1), Milestone: led),
            _ => new Role(kind, whose, Today, Today, Milestone: led),
        };
        var workspace = Standing;
        workspace = After(workspace, Authority.DecideForOperator(workspace, SetUp with { Series = Series.ProposedFor(Aewa), People = SetUp.People.Add(Person("somebody", role)) }, Now));

        var outcome = Authority.Decide(workspace, "somebody", given, Now);

        var refusal = (outcome as Outcome.Refused)?.Why.Reason;
        if (held is "until yesterday" or "from tomorrow")
            Assert.Equal((held == "from tomorrow" ? Reason.RoleNotBegun : Reason.RoleEnded, "somebody"), (refusal, ((Outcome.Refused)outcome).OnRecord?.Person));
        else if (!may.Contains(kind) || ((given.OnBehalfOf ?? (Heads.Contains(kind) ? given.CallsSeries : null) as object) is not null && !Joint(kind) && held is "of another secretariat" or "of another milestone"))
            Assert.Equal(given.CallsSeries is not null ? Reason.NotConvener : given.OnBehalfOf is null ? Reason.NotEntitled : Reason.NotHeadOf, refusal);
        else
            Assert.True(refusal is null or Reason.WasNotThere or Reason.NobodyActs or Reason.NobodyLeads or Reason.MeetingNotHeld or Reason.CalendarAgrees || (refusal is Reason.NotHeadOf or Reason.NotTheProposer or Reason.NotTheOwner or Reason.NotYourItem && held == "of another secretariat"), $"{refusal}");
    }

    [Fact]
    public void Every_command_stands_in_the_matrix() =>
        Assert.Equal(Authority.CommandTypes.Select(t => t.Name).Order(), Matrix.Select(m => m.Command.GetType().Name).Order());

    /// <summary>The second milestone has a request of CMS, which is commit 3, the third one of AEWA; the fourth is muted.</summary>
    private static Workspace Asked()
    {
        var workspace = With(Draft(), Draft("Asked by CMS") with { Tags = ["SDG 15"] }, Draft("Asked by AEWA"), Draft("Muted"));
        foreach (var (number, head, whose) in new[] { (2, HeadOfCms, Cms), (3, HeadOfAewa, Aewa) })
            workspace = After(workspace, Authority.Decide(workspace, head, new RequestDate(new(2027, number), whose, DueDate.Parse("2027-09-15")!, "because", null), Now));
        return After(workspace, Authority.Decide(workspace, Given.NoteTaker, new MuteMilestone(new(2027, 4), Today.PlusDays(10)), Now));
    }

    private static bool Joint(RoleKind kind) => kind is Coordinator or RoleKind.NoteTaker or Administrator or Staff or RoleKind.Reader;
}
