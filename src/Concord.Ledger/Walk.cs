using System.Collections.Immutable;
using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>
/// Goes through a log from its first entry, wherever its rows come from: whether each follows from the one before, and what the records
/// come to.
/// </summary>
internal sealed class Walk(WorkspaceId workspace)
{
    /// <summary>By the entry which is to tell of it, what was left in which entry.</summary>
    private readonly Dictionary<(long By, long Version), string> _untold = [];

    private readonly ImmutableArray<long>.Builder _redacted = ImmutableArray.CreateBuilder<long>();

    private Workspace _replayed = Workspace.Empty;

    /// <summary>How many entries fitted so far.</summary>
    public long Entries { get; private set; }

    /// <summary>The hash of the last of them.</summary>
    public string Hash { get; private set; } = Chain.Genesis;

    /// <summary>Entries out of which something was taken, as the log tells.</summary>
    public ImmutableArray<long> Redacted => _redacted.ToImmutable();

    /// <summary>Takes the next row; gives what does not fit, null where all does.</summary>
    public Misfit? Add(TableEntity row)
    {
        var number = Entries + 1;
        if (row.RowKey != Keys.Log(number))
            return new(Keys.Log(number), $"the entry is missing; next there is {row.RowKey}");
        LogEntry entry;
        try
        {
            entry = Rows.ToEntry(row);
            _replayed = _replayed.Apply(entry.Events, entry.Stamp).After;
            if (WhyNot(row, entry) is { } why)
                return new(row.RowKey, why);
            foreach (var (by, hash) in Redactions.Of(row))
                _untold[(by, number)] = hash;
        }
        catch (Exception e) when (e is LedgerFormatException or InvalidOperationException or NullReferenceException)
        {
            return new(row.RowKey, $"it cannot be read: {e.Message}");
        }
        foreach (var told in entry.Events.OfType<TextsRedacted>().SelectMany(t => t.Entries))
            if (!_untold.Remove((number, told.Version), out var left) || left != told.Hash)
                return new(Keys.Log(told.Version), $"it does not say what entry {number} left of it");
        if (entry.Redacted)
            _redacted.Add(number);
        (Hash, Entries) = (entry.Hash, number);
        return null;
    }

    /// <summary>What does not fit at the end: where the head points elsewhere, or a record is not what the log says.</summary>
    /// <param name="version">The number of the newest entry, as the head has it.</param>
    /// <param name="hash">Its hash, likewise.</param>
    /// <param name="records">The rows of all records.</param>
    public async Task<Misfit?> EndAsync(long version, string hash, IAsyncEnumerable<TableEntity> records)
    {
        if ((version, hash) != (Entries, Hash))
            return new(Keys.Head, $"it does not point to the newest entry, {Entries}");
        if (_untold.Count > 0)
            return new(Keys.Log(_untold.Keys.Min(k => k.Version)), "something was taken out of it, and no entry tells of that");
        var expected = _replayed.Records.ToDictionary(r => Keys.Doc(r.Key));
        await foreach (var row in records)
            if (!expected.Remove(row.RowKey, out var record))
                return new(row.RowKey, "the log knows no such record");
            else if (Json.Write(record) is var said && said != Chunks.Get(row) && said != WrittenAnew(row))
                return new(row.RowKey, "the record is not what the log says");
        return expected.Count == 0 ? null : new(expected.Keys.Order(StringComparer.Ordinal).First(), "the record is missing");
    }

    /// <summary>What the row says as this version writes it, which may know members that an earlier one did not; null where it cannot be read.</summary>
    private static string? WrittenAnew(TableEntity row)
    {
        try
        {
            return Json.Write(Rows.ToRecord(row));
        }
        catch (LedgerFormatException)
        {
            return null;
        }
    }

    private string? WhyNot(TableEntity row, LogEntry entry)
    {
        var payloadHash = row.GetString("payloadHash") ?? "";
        if (entry.Previous != Hash)
            return "it does not follow from the entry before it";
        if (Chain.HashOf(row.GetString("salt") ?? "", Chunks.Get(row) ?? "") != (Redactions.Of(row) is [.., var last] ? last.Hash : payloadHash))
            return "its payload was changed";
        if (row.GetString("format") == Rows.FirstLog)
            return Chain.HashOfFirst(workspace, entry.Stamp, entry.Command, row.GetString("commandId") ?? "", payloadHash, Hash) == entry.Hash ? null : "its header was changed";
        var headerHash = row.GetString("headerHash") ?? "";
        return Chain.HashOf(row.GetString("headerSalt") ?? "", entry.Stamp, entry.Command) == headerHash
            && Chain.HashOf(workspace, entry.Stamp.Version, headerHash, payloadHash, Hash) == entry.Hash
                ? null
                : "its header was changed";
    }
}
