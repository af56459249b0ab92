using System.Collections.Immutable;
using Concord.Domain.Records;

namespace Concord.Domain.ActionPlan;

/// <summary>The yearly internal action plan: its priorities in their order, and how far its milestones are numbered.</summary>
public sealed record Plan : Record
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The headings, in the order in which they were first named.</summary>
    public ImmutableArray<string> Priorities { get; init; } = [];

    /// <summary>The highest number given to a milestone; numbers are never given twice.</summary>
    public int LastNumber { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Year);

    /// <summary>The key of the plan of that year.</summary>
    public static RecordKey KeyOf(int year) => new("plan", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
}
