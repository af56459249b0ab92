using Concord.Domain.Records;

namespace Concord.Domain.Decisions;

/// <summary>How far something is numbered. Numbers are given once and without gaps.</summary>
public sealed record Counter : Record
{
    /// <summary>What is counted: letters, digits and hyphens.</summary>
    public required string Of { get; init; }

    /// <summary>The highest number given.</summary>
    public required int Last { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Of);

    /// <summary>The key of the counter of that name.</summary>
    public static RecordKey KeyOf(string of) => new("counter", of);
}
