namespace Concord.Domain.ActionPlan;

/// <summary>What becomes of a milestone that was not finished when its year was closed.</summary>
public enum Ending
{
    /// <summary>It goes on in the next year's plan, under a new number there.</summary>
    CarriedOver,

    /// <summary>It rests as far as it came.</summary>
    Closed,

    /// <summary>It is given up.</summary>
    Cancelled,
}
