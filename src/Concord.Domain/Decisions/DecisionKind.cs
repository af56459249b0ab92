namespace Concord.Domain.Decisions;

/// <summary>What a decision is about, where special rules hang on it.</summary>
public enum DecisionKind
{
    /// <summary>Anything else.</summary>
    Ordinary,

    /// <summary>A revision of a year's action plan is adopted.</summary>
    PlanAdoption,

    /// <summary>The joint unit's programme of work is approved.</summary>
    ProgrammeOfWork,

    /// <summary>The ratio by which costs are shared.</summary>
    CostRatio,
}

/// <summary>What hangs on the kind.</summary>
public static class DecisionKinds
{
    /// <summary>Whether it may be adopted by silence: what binds money or a whole year needs every head's own word.</summary>
    public static bool AllowsSilence(this DecisionKind kind) => kind == DecisionKind.Ordinary;
}
