namespace Concord.Domain.Records;

/// <summary>Why a command was refused. Every one has its sentence in every language.</summary>
public enum Reason
{
    /// <summary>The person never held a role in this workspace, or it was taken from them.</summary>
    NotInWorkspace,

    /// <summary>The person's last role ended. Details: its last day.</summary>
    RoleEnded,

    /// <summary>The person's role begins later. Details: its first day.</summary>
    RoleNotBegun,

    /// <summary>The person's roles of today do not entitle them. Details: none.</summary>
    NotEntitled,

    /// <summary>Only the head of that secretariat may do this. Details: secretariat.</summary>
    NotHeadOf,

    /// <summary>The person has answered for another secretariat on the same item (AEWA Res. 6.22, paragraph 9). Details: the other one, this one.</summary>
    AnsweredForAnother,

    /// <summary>The group or a secretariat has no name, or too long a one. Details: none.</summary>
    SetUpNeedsNames,

    /// <summary>Not an IANA zone. Details: none.</summary>
    UnknownZone,

    /// <summary>No secretariat, the same one twice, too many, or no language. Details: none.</summary>
    SetUpNeedsSecretariats,

    /// <summary>A secretariat has no head. Details: none.</summary>
    SetUpNeedsHeads,

    /// <summary>A role would go to somebody who is not a member of the Team, or only its guest. Details: none.</summary>
    NotAMember,

    /// <summary>The delegation would begin before today. Details: none.</summary>
    DelegationBackdated,

    /// <summary>The delegation has no last day, or one before its first, or more than a year after it. Details: none.</summary>
    DelegationNeedsEnd,

    /// <summary>Nobody acts for themselves, and two heads do not act for each other. Details: none.</summary>
    DelegationCircular,

    /// <summary>Nobody acts for that secretariat who could be recalled. Details: secretariat.</summary>
    NobodyActs,

    /// <summary>A lead would begin before today, or end before they begin. Details: none.</summary>
    LeadNeedsDates,

    /// <summary>That person leads the part on these days already. Details: secretariat, milestone's number.</summary>
    LeadsAlready,

    /// <summary>Nobody leads the part who could cease to. Details: secretariat, milestone's number.</summary>
    NobodyLeads,

    /// <summary>Who acts as a lead is not in the Team any more. Details: none.</summary>
    LeftTheTeam,

    /// <summary>The plan has no numbers left. Details: year, the highest number.</summary>
    PlanIsFull,

    /// <summary>Details: the milestone's number as it was said, the plan's year.</summary>
    UnknownMilestone,

    /// <summary>Details: year.</summary>
    UnknownPlan,

    /// <summary>Details: secretariat, milestone's number.</summary>
    NotResponsible,

    /// <summary>What the pressed card showed has changed since; the card that answers shows how it stands. Details: none.</summary>
    StaleCard,

    /// <summary>What the card carried was never written by us. Details: none.</summary>
    ForgedCard,

    /// <summary>Details: milestone's number.</summary>
    RiskNeedsNote,

    /// <summary>Details: the longest length in characters.</summary>
    NoteTooLong,

    /// <summary>Details: count of bad rows.</summary>
    RowsNotUsable,

    /// <summary>Nothing of what was given would be new. Details: none.</summary>
    NothingToLoad,

    /// <summary>Details: the largest number of milestones that one load takes.</summary>
    TooManyMilestones,

    /// <summary>Details: the closed plan's year.</summary>
    PlanClosed,

    /// <summary>The milestone was carried over, closed or cancelled. Details: its number, its year.</summary>
    MilestoneEnded,

    /// <summary>What is missing stands on the plan's card. Details: year.</summary>
    PlanIncomplete,

    /// <summary>The revision, or one before it that was not changed since, is in force. Details: year.</summary>
    AlreadyAdopted,

    /// <summary>It is before the Executive Secretaries. Details: none.</summary>
    AlreadyProposed,

    /// <summary>The text is no longer the one which is proposed. Details: none.</summary>
    SupersededRevision,

    /// <summary>Details: the secretariat, whose answer stands.</summary>
    AlreadyAnswered,

    /// <summary>Details: none.</summary>
    ObjectionNeedsReason,

    /// <summary>Details: year, the day from which it can be closed.</summary>
    YearNotEnded,

    /// <summary>Details: milestone's number.</summary>
    MilestoneIsDone,

    /// <summary>Another request for a new date is open. Details: milestone's number, the date asked for, by which secretariat.</summary>
    DateRequestOpen,

    /// <summary>Details: milestone's number, the date asked for.</summary>
    DateNeedsReason,

    /// <summary>Details: milestone's number, the date.</summary>
    DateIsTheSame,

    /// <summary>Details: the date, the plan's year.</summary>
    DateOutsideYear,

    /// <summary>Details: the date.</summary>
    DateIsPast,

    /// <summary>Nobody asks for a new date. Details: milestone's number.</summary>
    NoDateRequest,

    /// <summary>The secretariat has answered the open request. Details: secretariat, milestone's number.</summary>
    DateAnswered,

    /// <summary>A refusal says why. Details: none.</summary>
    RefusalNeedsReason,

    /// <summary>Details: secretariat, milestone's number.</summary>
    HasPartAlready,

    /// <summary>Details: secretariat, milestone's number.</summary>
    LastPart,

    /// <summary>Details: the tag.</summary>
    RetiredTag,

    /// <summary>Details: the largest number of tags of a milestone.</summary>
    TooManyTags,

    /// <summary>Empty, too long, a formula or markup. Details: the longest length in characters.</summary>
    TagNotUsable,

    /// <summary>Details: milestone's number, the tag.</summary>
    HasTagAlready,

    /// <summary>Details: milestone's number, the tag.</summary>
    NoSuchTag,

    /// <summary>Too many, too few days or too many of them. Details: how many at most, days at most.</summary>
    LeadDaysNotUsable,

    /// <summary>Reminders are set like this already. Details: none.</summary>
    RemindersAreSo,

    /// <summary>The milestone is done. Details: its number.</summary>
    NothingToRemind,

    /// <summary>Nothing is muted without a day. Details: milestone's number.</summary>
    MuteNeedsDay,

    /// <summary>Details: the day.</summary>
    MuteIsPast,

    /// <summary>For more than a year. Details: none.</summary>
    MuteTooLong,

    /// <summary>Details: milestone's number, the day.</summary>
    MutedAlready,

    /// <summary>Details: milestone's number.</summary>
    NotMuted,

    /// <summary>What happened since a day can only be told of a past one. Details: the day.</summary>
    DayToCome,

    /// <summary>No decision is called so. Details: as it was said.</summary>
    UnknownDecision,

    /// <summary>Details: none.</summary>
    DecisionNeedsText,

    /// <summary>Details: the longest length in characters, the present one.</summary>
    DecisionTooLong,

    /// <summary>Fewer than two parties. Details: none.</summary>
    DecisionNeedsParties,

    /// <summary>Details: the code of what is none of the workspace's secretariats.</summary>
    PartyUnknown,

    /// <summary>Details: the secretariat that is no party to the decision.</summary>
    NotAParty,

    /// <summary>The session is more than a year away. Details: the session.</summary>
    SessionTooFar,

    /// <summary>What was proposed is not edited. Details: none.</summary>
    DecisionNotDraft,

    /// <summary>It was adopted or withdrawn already. Details: none.</summary>
    DecisionIsDecided,

    /// <summary>Details: the largest number of versions.</summary>
    TooManyVersions,

    /// <summary>Details: the largest number of answers.</summary>
    TooManyAnswers,

    /// <summary>The amended text is the one that stands. Details: none.</summary>
    AmendmentIsTheSame,

    /// <summary>Only whoever proposed it takes it back, or a note-taker. Details: none.</summary>
    NotTheProposer,

    /// <summary>What is to be changed is not adopted. Details: its temporary title.</summary>
    DecisionNotAdopted,

    /// <summary>What is to be changed is no longer in force. Details: its symbol, the symbol of what ended it.</summary>
    DecisionEnded,

    /// <summary>A plan's adoption is changed by the plan's next revision only. Details: the decision's symbol.</summary>
    DecisionIsThePlan,

    /// <summary>A decision does nothing to itself. Details: none.</summary>
    EffectOnItself,

    /// <summary>Whoever agreed to a decision has to agree to its change. Details: its symbol, its parties.</summary>
    EffectNeedsParties,

    /// <summary>The kind of decision needs every head's own answer. Details: none.</summary>
    SilenceExcluded,

    /// <summary>Details: none.</summary>
    SilenceOpen,

    /// <summary>The end of the silence is past. Details: its day.</summary>
    SilenceIsPast,

    /// <summary>The clock springs over that hour, or shows it twice. Details: the day.</summary>
    SilenceHour,

    /// <summary>Details: the largest number of days.</summary>
    SilenceTooLong,

    /// <summary>The silence has ended unbroken: the decision is adopted. Details: none.</summary>
    SilenceElapsed,

    /// <summary>Nobody heads the party on a day of the silence. Details: secretariat, the day.</summary>
    HeadIsAway,

    /// <summary>One person alone heads two parties. Details: the two secretariats.</summary>
    OneHeadForTwo,

    /// <summary>Only who calls the meetings of a series. Details: the secretariat that leads it.</summary>
    NotConvener,

    /// <summary>The clock is put forward over that hour. Details: the hour, the day, from which hour to which the clock springs.</summary>
    HourSkipped,

    /// <summary>No meeting is scheduled for a time that has been. Details: the day.</summary>
    MeetingIsPast,

    /// <summary>The session is on the record already. Details: the meeting, its day.</summary>
    SessionTaken,

    /// <summary>It is under way, was held or cancelled. Details: the meeting.</summary>
    MeetingIsOver,

    /// <summary>It is at that time as it is. Details: the meeting.</summary>
    MeetingIsThen,

    /// <summary>The calendar says nothing else than the record. Details: the meeting.</summary>
    CalendarAgrees,

    /// <summary>A meeting starts on its day. Details: the meeting, its day.</summary>
    MeetingNotToday,

    /// <summary>No meeting of the record is the one that was meant. Details: none.</summary>
    NoSuchMeeting,

    /// <summary>The meeting that is named is on the record, but past, under way or cancelled. Details: the meeting, its day.</summary>
    MeetingDoesNotFit,

    /// <summary>No meeting is under way, for today, or what else was meant without a name. Details: the next one, its day.</summary>
    MeetingIsToCome,

    /// <summary>They take part in the meeting by a role of theirs. Details: meeting.</summary>
    TakesPartAlready,

    /// <summary>They are invited already. Details: meeting.</summary>
    GuestIsInvited,

    /// <summary>A meeting has no more guests than that. Details: meeting, how many.</summary>
    TooManyGuests,

    /// <summary>They are not among its guests. Details: meeting.</summary>
    NoSuchGuest,

    /// <summary>A series that cannot be read, the same one twice, or too many. Details: none.</summary>
    SetUpNeedsSeries,

    /// <summary>Details: the number.</summary>
    UnknownAction,

    /// <summary>Details: the secretariat that owes it, the action's number.</summary>
    NotTheOwner,

    /// <summary>Details: the action's number.</summary>
    ActionIsDone,

    /// <summary>Details: none.</summary>
    ActionNeedsText,

    /// <summary>Details: the action's number, the date.</summary>
    ActionDateIsTheSame,

    /// <summary>Details: the action's number, the date asked for.</summary>
    ActionNeedsReason,

    /// <summary>Details: secretariat, the action's number.</summary>
    OwnerIsTheSame,

    /// <summary>Whoever is to do it does not work in the secretariat that owes it. Details: the secretariat.</summary>
    WorksElsewhere,

    /// <summary>The meeting was held or cancelled: its agenda is what it was. Details: the meeting, its day.</summary>
    AgendaIsOver,

    /// <summary>Nobody drafted an agenda. Details: the meeting.</summary>
    NoAgenda,

    /// <summary>The meeting has an agenda already. Details: the meeting.</summary>
    HasAgenda,

    /// <summary>Details: the meeting, the largest number of items.</summary>
    AgendaIsFull,

    /// <summary>Details: the meeting.</summary>
    AgendaIsApproved,

    /// <summary>What is a draft is changed, not revised. Details: the meeting.</summary>
    AgendaNotApproved,

    /// <summary>It is being revised already. Details: the meeting, the number of the revision.</summary>
    AgendaInRevision,

    /// <summary>The agenda has no item of that number. Details: the number, the meeting.</summary>
    UnknownItem,

    /// <summary>Only a secretariat's own item, or who calls the meetings. Details: the item's number.</summary>
    NotYourItem,

    /// <summary>It was withdrawn, or sent to another meeting. Details: the item's number.</summary>
    ItemIsGone,

    /// <summary>The item stands on the agenda. Details: its number.</summary>
    ItemStands,

    /// <summary>The item was taken up by another meeting. Details: its number, meeting.</summary>
    ItemIsElsewhere,

    /// <summary>The series asks for just that before it may decide.</summary>
    QuorumIsSo,

    /// <summary>The item is like this already. Details: its number.</summary>
    ItemIsSo,

    /// <summary>Details: none.</summary>
    ItemNeedsTitle,

    /// <summary>Details: the longest length in characters, the present one.</summary>
    TitleTooLong,

    /// <summary>Details: the largest number of minutes.</summary>
    ItemMinutes,

    /// <summary>Too many papers, or one too long. Details: how many at most, the longest length in characters.</summary>
    ItemPapers,

    /// <summary>A standing item is dropped with a note. Details: its number.</summary>
    StandingNeedsNote,

    /// <summary>A standing item is this meeting's own. Details: its number.</summary>
    StandingIsNotSent,

    /// <summary>Nobody said that the meeting was held. Details: the meeting.</summary>
    MeetingNotHeld,

    /// <summary>Nobody had asked for a correction in time, so the minutes are approved. Details: meeting.</summary>
    MinutesSilenceElapsed,

    /// <summary>Nobody said that the meeting began. Details: the meeting, its day.</summary>
    MeetingNotBegun,

    /// <summary>The minutes are circulated: they are corrected now. Details: the meeting.</summary>
    MinutesAreOut,

    /// <summary>Nobody circulated the minutes yet. Details: the meeting.</summary>
    MinutesNotOut,

    /// <summary>Details: the meeting.</summary>
    HasMinutes,

    /// <summary>Nobody heads the secretariat that day, so who is there has to be named. Details: the secretariat.</summary>
    NobodyRepresents,

    /// <summary>One person is there for one secretariat (AEWA Res. 6.22, paragraph 9). Details: the other one, this one.</summary>
    RepresentsAnother,

    /// <summary>It cannot leave where it is not. Details: the secretariat.</summary>
    NotThere,

    /// <summary>Details: the secretariat.</summary>
    AttendanceIsSo,

    /// <summary>Of every secretariat it is said whether it is there. Details: none.</summary>
    AllAreSaid,

    /// <summary>The meeting may discuss and not decide. Details: the meeting, the parties that are missing.</summary>
    NoQuorum,

    /// <summary>Details: none.</summary>
    NoteNeedsText,

    /// <summary>Details: the longest length in characters, the present one.</summary>
    TextTooLong,

    /// <summary>Details: the meeting, the characters that all notes together may have.</summary>
    TooManyNotes,

    /// <summary>Nobody said whether the secretariat was there. Details: the secretariat, the meeting.</summary>
    AttendanceNotSaid,

    /// <summary>All sent apologies. Details: the meeting.</summary>
    NobodyWasThere,

    /// <summary>Who was absent neither approves nor corrects. Details: the secretariat, the meeting.</summary>
    WasAbsent,

    /// <summary>Only who was there for the secretariat approves, or who heads it. Details: the secretariat, the meeting.</summary>
    WasNotThere,

    /// <summary>What is to be corrected is not approved. Details: the correction's number.</summary>
    CorrectionIsOpen,

    /// <summary>Details: the correction's number.</summary>
    CorrectionIsAnswered,

    /// <summary>Details: the number.</summary>
    NoCorrection,

    /// <summary>Details: how many may be open.</summary>
    TooManyCorrections,

    /// <summary>The meeting is at its last item. Details: the meeting.</summary>
    LastItem,

    /// <summary>No note has that number. Details: the number, the meeting.</summary>
    UnknownNote,

    /// <summary>Details: the meeting.</summary>
    NoMinutes,

    /// <summary>Who declines a correction says why. Details: its number.</summary>
    DeclineNeedsReason,

    /// <summary>A meeting outside of the series without a place or without whom it was with, or with too long a name. Details: the longest length in characters.</summary>
    OutsideNeedsPlace,

    /// <summary>No agreed point, too many, or one too long. Details: how many at most, the longest length in characters.</summary>
    OutsideNeedsPoints,

    /// <summary>An absence would begin before today. Details: none.</summary>
    AbsenceBackdated,

    /// <summary>An absence has no last day, or one before its first, or more than a year after it. Details: none.</summary>
    AbsenceNeedsEnd,

    /// <summary>There is no such correspondence. Details: its number.</summary>
    UnknownCorrespondence,

    /// <summary>The same was circulated to the same committee on that day. Details: the number of its correspondence.</summary>
    CirculatedAlready,

    /// <summary>The correspondence has an outcome. Details: its number.</summary>
    CorrespondenceClosed,

    /// <summary>No body which approves in writing. Details: none.</summary>
    NotACommittee,

    /// <summary>What is said to have been is still to come. Details: day.</summary>
    DayIsToCome,

    /// <summary>Replies would be due before it was circulated. Details: deadline, day of the circulation.</summary>
    DeadlineBeforeCirculation,

    /// <summary>The deadline is too far away. Details: deadline.</summary>
    DeadlineTooFar,

    /// <summary>Too many members, or too long names. Details: how many, how many characters.</summary>
    TooManyMembers,

    /// <summary>More would have to agree than there are, or none. Details: none.</summary>
    QuorumTooHigh,

    /// <summary>A reply is nobody’s, or of too long a name. Details: characters.</summary>
    ReplyNeedsMember,

    /// <summary>Who replied is not among the members. Details: who.</summary>
    NoSuchMember,

    /// <summary>A reply or an outcome would be before the circulation. Details: day, day of the circulation.</summary>
    BeforeCirculation,

    /// <summary>Nobody chose by which rule it is approved. Details: its number.</summary>
    RuleNotChosen,

    /// <summary>It cannot be approved, since a member objected. Details: who, day.</summary>
    MemberObjected,

    /// <summary>It cannot be approved, since too few agreed. Details: how many did, how many have to.</summary>
    TooFewReplies,

    /// <summary>Without a deadline nobody can tell that none objected in time. Details: its number.</summary>
    NoDeadline,

    /// <summary>Members can still reply. Details: deadline.</summary>
    DeadlineNotOver,

    /// <summary>It has no outcome which could be shown. Details: its number.</summary>
    NoOutcomeYet,

    /// <summary>No document was named. Details: characters.</summary>
    EvidenceNeeded,

    /// <summary>Nobody of that object id ever had a role here. Details: none.</summary>
    NobodyToErase,

    /// <summary>Who holds a role today, or is to hold one, has not left. Details: none.</summary>
    StillHoldsRole,

    /// <summary>Somebody is to do something still. Details: the action's number.</summary>
    StillHasAction,

    /// <summary>A version before the first release wrote people’s identifiers into the chain. Details: none.</summary>
    BegunWithObjectIds,

    /// <summary>Nobody said which secretariat reports, and none serves the body. Details: its code.</summary>
    WhoReports,

    /// <summary>A report is on something. Details: characters at most.</summary>
    ReportNeedsSubject,

    /// <summary>There is no such report. Details: its number.</summary>
    UnknownReport,

    /// <summary>The report was made. Details: its number.</summary>
    ReportIsMade,

    /// <summary>The report is due just then. Details: its number, day.</summary>
    ReportIsDueThen,
}
