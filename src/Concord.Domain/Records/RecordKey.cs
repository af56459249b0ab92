namespace Concord.Domain.Records;

/// <summary>What a record is found by: its kind, such as <c>milestone</c>, and its id within the workspace.</summary>
/// <param name="Kind">Lower case letters; also the index of its row in the ledger.</param>
/// <param name="Id">Letters, digits, hyphens and dots; sorts ordinally in the order people expect.</param>
public readonly record struct RecordKey(string Kind, string Id) : IComparable<RecordKey>
{
    /// <inheritdoc/>
    public int CompareTo(RecordKey other)
    {
        var byKind = string.CompareOrdinal(Kind, other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Id, other.Id);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}|{Id}";

    /// <summary>Compares in ordinal order.</summary>
    public static bool operator <(RecordKey left, RecordKey right) => left.CompareTo(right) < 0;

    /// <summary>Compares in ordinal order.</summary>
    public static bool operator >(RecordKey left, RecordKey right) => left.CompareTo(right) > 0;

    /// <summary>Compares in ordinal order.</summary>
    public static bool operator <=(RecordKey left, RecordKey right) => left.CompareTo(right) <= 0;

    /// <summary>Compares in ordinal order.</summary>
    public static bool operator >=(RecordKey left, RecordKey right) => left.CompareTo(right) >= 0;
}
