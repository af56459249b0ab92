using System.Collections.Frozen;
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
using Concord.Domain.Reminders;
using Concord.Domain.Reporting;
using static Concord.Domain.Secretariats.RoleKind;

namespace Concord.Domain.Secretariats;

/// <summary>Which roles may give which command. Each type of command has its line; one without is a defect.</summary>
internal static class Entitlements
{
    /// <summary>The roles by the type of command; none where the clock or the operator gives it.</summary>
    public static FrozenDictionary<Type, RoleKind[]> ByCommand { get; } = new Dictionary<Type, RoleKind[]>
    {
        [typeof(SetUpWorkspace)] = [Administrator, ExecutiveSecretary],
        [typeof(Designate)] = [ExecutiveSecretary, Administrator],
        [typeof(Recall)] = [ExecutiveSecretary, Administrator],
        [typeof(ErasePerson)] = [Administrator, Coordinator],
        [typeof(RecordAbsence)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(LoadPlan)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(AddMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(LoadHolidays)] = [AdministrativeOfficer, NoteTaker],
        [typeof(ReportPart)] = [ExecutiveSecretary, OfficerInCharge, Lead],
        [typeof(ProposePlan)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AnswerPlan)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(ProposeRollOver)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AnswerRollOver)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(RequestDate)] = [ExecutiveSecretary, OfficerInCharge, Lead],
        [typeof(AnswerDate)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(WithdrawDate)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(NameLead)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(EndLead)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(AddPart)] = [ExecutiveSecretary, OfficerInCharge, Coordinator],
        [typeof(RemovePart)] = [ExecutiveSecretary, OfficerInCharge, Coordinator],
        [typeof(TagMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(DraftDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(EditDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(ProposeDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(AnswerDecision)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(AmendDecision)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(PutUnderSilence)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(WithdrawDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(SettleSilences)] = [],
        [typeof(NoteCalendar)] = [],
        [typeof(KeepTime)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(AddAction)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AddActions)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(FinishAction)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(MoveAction)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(ReassignAction)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(RecordCirculation)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(DetailCorrespondence)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(RecordReply)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(RecordOutcome)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(AddEvidence)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(SetReminders)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(ChooseChannel)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(MuteMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(UnmuteMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(SendAgain)] = [Coordinator, NoteTaker],
        [typeof(UntagMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(ScheduleMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(MoveMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(CancelMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(InviteGuest)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(UninviteGuest)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(StartMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(RecordMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(CorrectHeld)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(RecordOutside)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AddReport)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(FinishReport)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(DateReport)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(DraftAgenda)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(AddItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(ChangeItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(MoveItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(WithdrawItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(SendItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(RestoreItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(SetQuorum)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer],
        [typeof(ApproveAgenda)] = [ExecutiveSecretary, OfficerInCharge, AdministrativeOfficer],
        [typeof(ReviseAgenda)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(RecordAttendance)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(RecordAllPresent)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(TakeItem)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(TakeNote)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(ChangeNote)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(DraftMinutes)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(CirculateMinutes)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(PutMinutesUnderSilence)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(ProposeCorrection)] = [ExecutiveSecretary, OfficerInCharge, AdministrativeOfficer, NoteTaker],
        [typeof(AnswerCorrection)] = [ExecutiveSecretary, OfficerInCharge, AdministrativeOfficer, NoteTaker],
        [typeof(ApproveMinutes)] = [ExecutiveSecretary, OfficerInCharge, AdministrativeOfficer],
    }.ToFrozenDictionary();
}
