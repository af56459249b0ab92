namespace Concord.Domain.ActionPlan;

/// <summary>How a secretariat's part of a milestone stands, the worst first: a milestone stands as its worst part.</summary>
public enum PartState
{
    /// <summary>Something stands in the way.</summary>
    AtRisk,

    /// <summary>Nothing was reported yet.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    OnTrack,

    /// <summary>Finished.</summary>
    Done,
}
