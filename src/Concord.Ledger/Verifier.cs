using System.Collections.Immutable;
using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>Walks a workspace's log from its first entry, and compares what it says with the records and the head.</summary>
internal static class Verifier
{
    /// <summary>A fault that a commit in the meantime explains is none: it is walked again from the start.</summary>
    public static async Task<Verification> VerifyAsync(WorkspaceTable table, CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = await table.FindAsync(Keys.Head, cancellationToken);
            var found = await WalkAsync(table, cancellationToken);
            if (found.IsSound || (await table.FindAsync(Keys.Head, cancellationToken))?.ETag == before?.ETag)
                return found;
        }
    }

    private static async Task<Verification> WalkAsync(WorkspaceTable table, CancellationToken cancellationToken)
    {
        var (previous, expected, redacted) = (Chain.Genesis, 1L, ImmutableArray.CreateBuilder<long>());
        var workspace = Workspace.Empty;
        Verification Fault(string row, string why) => new(expected - 1, new(row, why), redacted.ToImmutable());

        await foreach (var row in table.PrefixAsync(Keys.LogPrefix, cancellationToken))
        {
            if (row.RowKey != Keys.Log(expected))
                return Fault(Keys.Log(expected), $"the entry is missing; next there is {row.RowKey}");
            LogEntry entry;
            try
            {
                entry = Rows.ToEntry(row);
                if (!entry.Redacted)
                    workspace = workspace.Apply(entry.Events, entry.Stamp).After;
            }
            catch (Exception e) when (e is LedgerFormatException or InvalidOperationException or NullReferenceException)
            {
                return Fault(row.RowKey, $"it cannot be read: {e.Message}");
            }
            if (WhyNot(table.Workspace, row, entry, previous) is { } why)
                return Fault(row.RowKey, why);
            if (entry.Redacted)
                redacted.Add(expected);
            (previous, expected) = (entry.Hash, expected + 1);
        }

        var head = await table.FindAsync(Keys.Head, cancellationToken);
        if ((head?.GetInt64("version") ?? 0) != expected - 1 || (head?.GetString("hash") ?? Chain.Genesis) != previous)
            return Fault(Keys.Head, $"it does not point to the newest entry, {expected - 1}");
        return redacted.Count == 0 && await MisfitAsync(table, workspace, cancellationToken) is { } misfit
            ? new(expected - 1, misfit, [])
            : new(expected - 1, null, redacted.ToImmutable()) { Hash = previous };
    }

    private static string? WhyNot(WorkspaceId workspace, TableEntity row, LogEntry entry, string previous)
    {
        var payloadHash = row.GetString("payloadHash") ?? "";
        if (entry.Previous != previous)
            return "it does not follow from the entry before it";
        if (Chunks.Get(row) is { } payload && Chain.HashOf(row.GetString("salt") ?? "", payload) != payloadHash)
            return "its payload was changed";
        return Chain.HashOf(workspace, entry.Stamp, entry.Command, entry.CommandId, payloadHash, previous) == entry.Hash
            ? null
            : "its header was changed";
    }

    /// <summary>The first record that is not what the log says; null where all are.</summary>
    private static async Task<Misfit?> MisfitAsync(WorkspaceTable table, Workspace replayed, CancellationToken cancellationToken)
    {
        var expected = replayed.Records.ToDictionary(r => Keys.Doc(r.Key), Json.Write);
        await foreach (var row in table.PrefixAsync(Keys.DocPrefix, cancellationToken))
            if (!expected.Remove(row.RowKey, out var text))
                return new(row.RowKey, "the log knows no such record");
            else if (text != Chunks.Get(row))
                return new(row.RowKey, "the record is not what the log says");
        return expected.Count == 0 ? null : new(expected.Keys.Order(StringComparer.Ordinal).First(), "the record is missing");
    }
}
