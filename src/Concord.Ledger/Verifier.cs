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
        var walk = new Walk(table.Workspace);
        Misfit? fault = null;
        await foreach (var row in table.PrefixAsync(Keys.LogPrefix, cancellationToken))
            if ((fault = walk.Add(row)) is not null)
                break;
        if (fault is null)
        {
            var head = await table.FindAsync(Keys.Head, cancellationToken);
            fault = await walk.EndAsync(head?.GetInt64("version") ?? 0, head?.GetString("hash") ?? Chain.Genesis, table.PrefixAsync(Keys.DocPrefix, cancellationToken));
        }
        return new(walk.Entries, fault, walk.Redacted) { Hash = fault is null ? walk.Hash : "" };
    }
}
