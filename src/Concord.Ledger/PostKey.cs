using Concord.Domain.Records;

namespace Concord.Ledger;

/// <summary>What a posted card is found by.</summary>
/// <param name="Record">What it shows, or tells of.</param>
/// <param name="Id">Which one of that record.</param>
public readonly record struct PostKey(RecordKey Record, string Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static PostKey? Parse(string? text) =>
        text?.Split('|') is [{ Length: > 0 } kind, { Length: > 0 } record, { Length: > 0 } id] ? new(new(kind, record), id) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Record}|{Id}";
}
