using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>A workspace in memory. It follows the head; it is never the truth.</summary>
internal sealed class ReadModel(WorkspaceTable table, People people)
{
    /// <summary>Entries behind the head up to which reading the log's tail is less work than reading all records.</summary>
    private const int FarBehind = 500;

    private volatile Snapshot _newest = new(Workspace.Empty, Chain.Genesis, null);

    /// <summary>The newest that this process has seen.</summary>
    public Snapshot Newest => _newest;

    /// <summary>Takes a snapshot, unless a newer one came in between.</summary>
    public Snapshot Offer(Snapshot snapshot)
    {
        while (_newest is var present && present.Workspace.Version < snapshot.Workspace.Version)
            if (Interlocked.CompareExchange(ref _newest, snapshot, present) == present)
                return snapshot;
        return _newest;
    }

    /// <summary>Reads the head, and what has come since.</summary>
    public async Task<Snapshot> RefreshAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var head = await table.FindAsync(Keys.Head, cancellationToken);
            if (head is null)
                return _newest;
            var known = _newest;
            var (version, hash) = (head.GetInt64("version")!.Value, head.GetString("hash")!);
            if (version <= known.Workspace.Version)
                return known;
            var workspace = version - known.Workspace.Version > FarBehind
                ? await ReadRecordsAsync(version, cancellationToken)
                : await ReadTailAsync(known.Workspace, version, cancellationToken);
            if (workspace is not null)
                return Offer(new(workspace, hash, head.ETag.ToString()));
        }
    }

    private async Task<Workspace?> ReadTailAsync(Workspace workspace, long version, CancellationToken cancellationToken)
    {
        await foreach (var row in table.RangeAsync(Keys.Log(workspace.Version + 1), Keys.Log(version + 1), cancellationToken))
        {
            var entry = Rows.ToEntry(row, (await people.ForAsync(row, cancellationToken)).Show);
            // What was read before says more than it should.
            if (entry.Events.Any(e => e is PersonErased or TextsRedacted))
                return await ReadRecordsAsync(version, cancellationToken);
            workspace = workspace.Apply(entry.Events, entry.Stamp).After;
        }
        return workspace;
    }

    /// <summary>All records as of that version; null where a commit came while they were read.</summary>
    private async Task<Workspace?> ReadRecordsAsync(long version, CancellationToken cancellationToken)
    {
        List<TableEntity> rows = [];
        await foreach (var row in table.PrefixAsync(Keys.DocPrefix, cancellationToken))
            rows.Add(row);
        var known = await people.LoadAsync(cancellationToken);
        var after = await table.FindAsync(Keys.Head, cancellationToken);
        return after?.GetInt64("version") == version ? Workspace.Of(version, rows.Select(r => Rows.ToRecord(r, known.Show))) : null;
    }

    /// <summary>The records as of a commit, and what the next commit needs to know of it.</summary>
    /// <param name="Workspace">The records.</param>
    /// <param name="Hash">Of the newest entry.</param>
    /// <param name="HeadTag">The head's entity tag; null before the first commit.</param>
    internal sealed record Snapshot(Workspace Workspace, string Hash, string? HeadTag);
}
