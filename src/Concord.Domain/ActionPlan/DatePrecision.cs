namespace Concord.Domain.ActionPlan;

/// <summary>How exactly a date was agreed.</summary>
public enum DatePrecision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of the calendar year.</summary>
    Quarter,
}
