using System.Collections.Immutable;

namespace Concord.Ledger;

/// <summary>What a walk over a workspace's log and records found.</summary>
/// <param name="Entries">How many entries were walked.</param>
/// <param name="Fault">The first row that does not fit, and why; null where everything fits.</param>
/// <param name="Redacted">Entries out of which a text was taken since, as a later entry says.</param>
public sealed record Verification(long Entries, Misfit? Fault, ImmutableArray<long> Redacted)
{
    /// <summary>The hash of the last entry that was walked, 64 zeros before the first: whoever keeps it can tell later whether what is before it was changed.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether everything fits.</summary>
    public bool IsSound => Fault is null;
}

/// <summary>A row that does not fit.</summary>
/// <param name="Row">Its row key.</param>
/// <param name="Why">In English, for the operator.</param>
public sealed record Misfit(string Row, string Why);
