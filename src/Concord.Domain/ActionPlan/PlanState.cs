namespace Concord.Domain.ActionPlan;

/// <summary>Where a year's plan is in its life.</summary>
public enum PlanState
{
    /// <summary>Being written; none was adopted for the year yet.</summary>
    Draft,

    /// <summary>A revision is before the Executive Secretaries; an earlier one may be in force meanwhile.</summary>
    Proposed,

    /// <summary>Adopted by every Executive Secretary, and not changed since.</summary>
    InForce,

    /// <summary>One revision is in force, and the next is being prepared.</summary>
    InRevision,

    /// <summary>The year is closed: nothing in the plan changes any more.</summary>
    Closed,
}
