using Azure.Data.Tables;

namespace Concord.Ledger.Tables;

/// <summary>The limits of Table storage which the emulator does not enforce (scalability targets; entity group transactions).</summary>
internal static class Limits
{
    /// <summary>Of one transaction.</summary>
    public const int MostOperations = 100;

    private const int MostProperties = 252, LongestKey = 1024, LongestString = 32 * 1024;
    private const long LargestEntity = 1024 * 1024, LargestTransaction = 4 * 1024 * 1024;

    /// <summary>Throws before anything is sent that Azure would refuse.</summary>
    /// <exception cref="LedgerLimitException">Names the limit.</exception>
    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        if (actions.Count > MostOperations)
            throw new LedgerLimitException($"a transaction takes {MostOperations} operations, not {actions.Count}");
        if (actions.Select(a => a.Entity.PartitionKey).Distinct().Count() > 1)
            throw new LedgerLimitException("a transaction stays in one partition");
        if (actions.Sum(a => Check((TableEntity)a.Entity)) > LargestTransaction)
            throw new LedgerLimitException("a transaction takes 4 MiB");
    }

    /// <summary>The size of an entity in bytes, by the published formula.</summary>
    /// <exception cref="LedgerLimitException">Names the limit.</exception>
    public static long Check(TableEntity row)
    {
        CheckKey(row.PartitionKey);
        CheckKey(row.RowKey);
        var own = row.Where(p => p.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")).ToList();
        if (own.Count > MostProperties)
            throw new LedgerLimitException($"an entity takes {MostProperties} properties, not {own.Count}");
        if (own.Any(p => p.Value is string { Length: > LongestString }))
            throw new LedgerLimitException("a string property takes 64 KiB");
        var size = 4 + (2L * (row.PartitionKey.Length + row.RowKey.Length))
            + own.Sum(p => 8 + (2L * p.Key.Length) + (p.Value is string text ? 4 + (2L * text.Length) : 8));
        return size <= LargestEntity ? size : throw new LedgerLimitException($"an entity takes 1 MiB, not {size} bytes");
    }

    private static void CheckKey(string key)
    {
        if (key.Length > LongestKey)
            throw new LedgerLimitException($"a key takes {LongestKey} characters");
        if (key.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c)))
            throw new LedgerLimitException("a key takes no / \\ # ? and no control characters");
    }
}
