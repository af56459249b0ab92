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
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;

namespace Concord.Ledger.Formats;

/// <summary>
/// The stored name of every record and event. A name is for ever: a type whose shape changes gets a new one, and the old
/// one goes on being read.
/// </summary>
internal static class Format
{
    private static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["settings/1"] = typeof(Settings),
        ["person/1"] = typeof(Person),
        ["plan/1"] = typeof(Plan),
        ["milestone/1"] = typeof(Milestone),
        ["roll-over/1"] = typeof(RollOver),
        ["holidays/1"] = typeof(HolidayCalendar),
        ["decision/1"] = typeof(Decision),
        ["counter/1"] = typeof(Counter),
        ["action/1"] = typeof(ActionItem),
        ["command-refused/1"] = typeof(CommandRefused),
        ["workspace-set-up/1"] = typeof(WorkspaceSetUp),
        ["roles-given/1"] = typeof(RolesGiven),
        ["person-erased/1"] = typeof(PersonErased),
        ["texts-redacted/1"] = typeof(TextsRedacted),
        ["plan-opened/1"] = typeof(PlanOpened),
        ["milestone-added/1"] = typeof(MilestoneAdded),
        ["part-reported/1"] = typeof(PartReported),
        ["plan-proposed/1"] = typeof(PlanProposed),
        ["plan-answered/1"] = typeof(PlanAnswered),
        ["plan-adopted/1"] = typeof(PlanAdopted),
        ["plan-closed/1"] = typeof(PlanClosed),
        ["roll-over-proposed/1"] = typeof(RollOverProposed),
        ["roll-over-answered/1"] = typeof(RollOverAnswered),
        ["roll-over-agreed/1"] = typeof(RollOverAgreed),
        ["milestone-carried-over/1"] = typeof(MilestoneCarriedOver),
        ["milestone-continued/1"] = typeof(MilestoneContinued),
        ["milestone-ended/1"] = typeof(MilestoneEnded),
        ["holidays-imported/1"] = typeof(HolidaysImported),
        ["date-requested/1"] = typeof(DateRequested),
        ["date-answered/1"] = typeof(DateAnswered),
        ["date-withdrawn/1"] = typeof(DateWithdrawn),
        ["part-joined/1"] = typeof(PartJoined),
        ["part-left/1"] = typeof(PartLeft),
        ["lead-named/1"] = typeof(LeadNamed),
        ["lead-ended/1"] = typeof(LeadEnded),
        ["milestone-tagged/1"] = typeof(MilestoneTagged),
        ["reminders-set/1"] = typeof(RemindersSet),
        ["channel-chosen/1"] = typeof(ChannelChosen),
        ["milestone-muted/1"] = typeof(MilestoneMuted),
        ["milestone-unmuted/1"] = typeof(MilestoneUnmuted),
        ["sent-again/1"] = typeof(SentAgain),
        ["milestone-untagged/1"] = typeof(MilestoneUntagged),
        ["decision-drafted/1"] = typeof(DecisionDrafted),
        ["decision-proposed/1"] = typeof(DecisionProposed),
        ["decision-answered/1"] = typeof(DecisionAnswered),
        ["decision-amended/1"] = typeof(DecisionAmended),
        ["silence-opened/1"] = typeof(SilenceOpened),
        ["decision-adopted/1"] = typeof(DecisionAdopted),
        ["decision-withdrawn/1"] = typeof(DecisionWithdrawn),
        ["action-added/1"] = typeof(ActionAdded),
        ["action-finished/1"] = typeof(ActionFinished),
        ["action-moved/1"] = typeof(ActionMoved),
        ["action-reassigned/1"] = typeof(ActionReassigned),
        ["absence-recorded/1"] = typeof(AbsenceRecorded),
        ["absence-ended/1"] = typeof(AbsenceEnded),
        ["correspondence/1"] = typeof(Correspondence),
        ["circulated/1"] = typeof(Circulated),
        ["correspondence-detailed/1"] = typeof(CorrespondenceDetailed),
        ["reply-recorded/1"] = typeof(ReplyRecorded),
        ["outcome-recorded/1"] = typeof(OutcomeRecorded),
        ["evidence-added/1"] = typeof(EvidenceAdded),
        ["meeting/1"] = typeof(Meeting),
        ["meeting-scheduled/1"] = typeof(MeetingScheduled),
        ["meeting-moved/1"] = typeof(MeetingMoved),
        ["calendar-differs/1"] = typeof(CalendarDiffers),
        ["calendar-followed/1"] = typeof(CalendarFollowed),
        ["calendar-agrees/1"] = typeof(CalendarAgrees),
        ["calendar-overruled/1"] = typeof(CalendarOverruled),
        ["meeting-cancelled/1"] = typeof(MeetingCancelled),
        ["guest-invited/1"] = typeof(GuestInvited),
        ["guest-uninvited/1"] = typeof(GuestUninvited),
        ["meeting-started/1"] = typeof(MeetingStarted),
        ["meeting-held/1"] = typeof(MeetingHeld),
        ["meeting-held-corrected/1"] = typeof(MeetingHeldCorrected),
        ["outside-meeting/1"] = typeof(OutsideMeeting),
        ["outside-recorded/1"] = typeof(OutsideRecorded),
        ["agenda/1"] = typeof(Agenda),
        ["agenda-drafted/1"] = typeof(AgendaDrafted),
        ["agenda-approved/1"] = typeof(AgendaApproved),
        ["agenda-reopened/1"] = typeof(AgendaReopened),
        ["item-added/1"] = typeof(ItemAdded),
        ["item-changed/1"] = typeof(ItemChanged),
        ["item-moved/1"] = typeof(ItemMoved),
        ["item-withdrawn/1"] = typeof(ItemWithdrawn),
        ["item-sent/1"] = typeof(ItemSent),
        ["item-restored/1"] = typeof(ItemRestored),
        ["quorum-set/1"] = typeof(QuorumSet),
        ["sitting/1"] = typeof(Sitting),
        ["attendance-recorded/1"] = typeof(AttendanceRecorded),
        ["item-taken/1"] = typeof(ItemTaken),
        ["note-taken/1"] = typeof(NoteTaken),
        ["note-changed/1"] = typeof(NoteChanged),
        ["minutes/1"] = typeof(Minutes),
        ["minutes-drafted/1"] = typeof(MinutesDrafted),
        ["minutes-circulated/1"] = typeof(MinutesCirculated),
        ["minutes-approved/1"] = typeof(MinutesApproved),
        ["minutes-silence-opened/1"] = typeof(MinutesSilenceOpened),
        ["minutes-approved-by-silence/1"] = typeof(MinutesApprovedBySilence),
        ["correction-proposed/1"] = typeof(CorrectionProposed),
        ["correction-answered/1"] = typeof(CorrectionAnswered),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Types.ToFrozenDictionary(t => t.Value, t => t.Key);

    /// <summary>All types that have a name.</summary>
    public static IEnumerable<Type> All => Names.Keys;

    /// <summary>All names.</summary>
    public static IEnumerable<string> AllNames => Types.Keys;

    /// <summary>The name under which a type is stored.</summary>
    public static string NameOf(Type type) => Names[type];

    /// <summary>The type of a stored name.</summary>
    /// <exception cref="LedgerFormatException">A newer program wrote it, or the row is damaged.</exception>
    public static Type TypeOf(string? name) => name is not null && Types.TryGetValue(name, out var type)
        ? type
        : throw new LedgerFormatException($"The format '{name}' is not known to this version of the program. Run the newer one.");
}
