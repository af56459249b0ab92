using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using Concord.Ledger.Formats;

namespace Concord.Ledger.Tables;

/// <summary>
/// An entry from which a text was taken out: the hash of what it said at first stays and goes on holding the chain together, and what it
/// says now has a hash of its own, which the entry that tells of it has too.
/// </summary>
internal static class Redactions
{
    /// <summary>A line for each time: the number of the entry which tells of it, and the hash of what was left then.</summary>
    public const string Property = "redactions";

    /// <summary>The same entry with what is left.</summary>
    /// <param name="row">As it was read.</param>
    /// <param name="payload">What is left.</param>
    /// <param name="by">The number of the entry which is to tell of it.</param>
    public static TableEntity With(TableEntity row, string payload, long by)
    {
        var left = new TableEntity(row.Where(p => !IsChunk(p.Key)).ToDictionary(p => p.Key, p => p.Value)) { ETag = row.ETag };
        var salt = Chain.Salt();
        left["salt"] = salt;
        left[Property] = string.Join('\n', Of(row).Add((by, Chain.HashOf(salt, payload))).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.By} {r.Hash}")));
        Chunks.Put(left, payload);
        return left;
    }

    /// <summary>Each time that something was taken out, the earliest first.</summary>
    public static ImmutableArray<(long By, string Hash)> Of(TableEntity row) =>
        row.GetString(Property) is { } lines ? [.. lines.Split('\n').Select(l => OfLine(row, l))] : [];

    private static (long By, string Hash) OfLine(TableEntity row, string line) =>
        line.Split(' ') is [var number, var hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var by)
            ? (by, hash)
            : throw new LedgerFormatException($"The row {row.RowKey} is damaged.");

    private static bool IsChunk(string property) => property is ['p', >= '0' and <= '9', ..];
}
