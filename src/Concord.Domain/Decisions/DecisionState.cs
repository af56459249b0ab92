namespace Concord.Domain.Decisions;

/// <summary>Where a decision is in its life.</summary>
public enum DecisionState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Before the heads of its parties, whose answers are awaited.</summary>
    Proposed,

    /// <summary>Before them, and adopted unless one objects in writing before an instant.</summary>
    UnderSilence,

    /// <summary>One party objects: it is on the next agenda, with all positions.</summary>
    NotAgreed,

    /// <summary>Whoever proposed it took it back.</summary>
    Withdrawn,

    /// <summary>Adopted, and in force.</summary>
    InForce,

    /// <summary>Adopted, and another decision, or its own revision, stands in its place.</summary>
    Superseded,

    /// <summary>Adopted, and ended by another decision.</summary>
    Retired,
}
