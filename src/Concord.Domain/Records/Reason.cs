namespace Concord.Domain.Records;

/// <summary>Why a command was refused. Every one has its sentence in every language.</summary>
public enum Reason
{
    /// <summary>The person holds no role in this workspace today.</summary>
    NotInWorkspace,

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

    /// <summary>Details: the milestone's number as it was said, the plan's year.</summary>
    UnknownMilestone,

    /// <summary>Details: year.</summary>
    UnknownPlan,

    /// <summary>Details: secretariat, milestone's number.</summary>
    NotResponsible,

    /// <summary>The part changed after the card was made. Details: milestone's number.</summary>
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
}
