using System.Security.Cryptography;
using Azure.Data.Tables;
using Concord.Ledger.Tables;
using NodaTime;
using NodaTime.Text;

namespace Concord.Ledger.Archiving;

/// <summary>Reads an archive, and puts it back; before the first row is written all of it has been verified.</summary>
/// <param name="file">The archive.</param>
/// <param name="key">Checks the signature; null where none is wanted.</param>
internal sealed class Restorer(Stream file, ECDsa? key)
{
    /// <summary>Rows of one transaction, and as many characters as fit in any case.</summary>
    private const int MostRows = Limits.MostOperations, MostCharacters = 1_500_000;

    /// <summary>Verifies it from end to end; nothing is written.</summary>
    /// <exception cref="ArchiveException">It may not be restored, and why.</exception>
    public async Task<Archived> CheckAsync(CancellationToken cancellationToken)
    {
        var holds = await Seal.HoldsAsync(file, key, cancellationToken);
        try
        {
            await using var archive = await ArchiveReader.OpenAsync(file, cancellationToken);
            var found = await VerifyAsync(archive, cancellationToken);
            return holds ? found : throw new ArchiveException("The archive was changed: not its parts, but what holds them together.");
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException or ArgumentException or OverflowException)
        {
            throw new ArchiveException("The archive was changed, or is cut off: it is no zip file any more.", e);
        }
    }

    /// <summary>Writes all rows; begun again after an end in the middle, it goes on.</summary>
    /// <param name="table">Where.</param>
    /// <param name="teams">Where the Team goes.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends in the middle.</param>
    public async Task WriteAsync(WorkspaceTable table, WorkspaceTable teams, Instant now, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveReader.OpenAsync(file, cancellationToken);
        var manifest = archive.Manifest;
        await BeginAsync(table, manifest, cancellationToken);
        foreach (var name in new[] { Part.Log, Part.Records, Part.Commands, Part.Beside })
            await PutAsync(table, archive.RowsAsync(name, table.Workspace, cancellationToken).SelectMany(r => Needed(table.Workspace, r)), cancellationToken);
        await PutAsync(teams, archive.RowsAsync(Part.Team, teams.Workspace, cancellationToken), cancellationToken);
        // With its head the workspace is there, and all its cards are looked through once.
        await table.TransactAsync(
            [
                new(TableTransactionActionType.Add, Rows.Head(table.Workspace, manifest.Version, manifest.Hash)),
                new(TableTransactionActionType.UpsertReplace, Rows.Due(table.Workspace, Scheduling.RoundAt(now))),
                new(TableTransactionActionType.Delete, new TableEntity(table.Workspace.Value, Keys.Restoring), Azure.ETag.All),
            ], cancellationToken);
    }

    /// <summary>The row, and where it is a card on its way, what puts it into the queue again: queues are in no archive.</summary>
    private static IEnumerable<TableEntity> Needed(WorkspaceId workspace, TableEntity row) =>
        row.RowKey.StartsWith(Keys.PostPrefix, StringComparison.Ordinal) && row.GetString("state") is nameof(PostState.Queued) or nameof(PostState.Sending)
            ? [row, PostRows.Out(workspace, Keys.PostOf(row.RowKey))]
            : [row];

    /// <summary>An empty place is marked as one into which this archive goes; into no other place it goes.</summary>
    private static async Task BeginAsync(WorkspaceTable table, Manifest manifest, CancellationToken cancellationToken)
    {
        if ((await table.FindAsync(Keys.Restoring, cancellationToken))?.GetString("hash") == manifest.Hash)
            return;
        await foreach (var row in table.RangeAsync("!", "~", cancellationToken))
            throw new ArchiveException($"The workspace '{table.Workspace}' is not empty: it has the row {row.RowKey}. An archive goes only where nothing is yet.");
        await table.PutAsync(new(table.Workspace.Value, Keys.Restoring) { ["format"] = "restoring/1", ["hash"] = manifest.Hash }, cancellationToken);
    }

    private static async Task PutAsync(WorkspaceTable table, IAsyncEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        var (some, characters) = (new Dictionary<string, TableEntity>(), 0);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var length = row.Select(p => p.Value).OfType<string>().Sum(t => t.Length);
            if (some.Count == MostRows || characters + length > MostCharacters)
                await FlushAsync();
            (some[row.RowKey], characters) = (row, characters + length);
        }
        await FlushAsync();

        async Task FlushAsync()
        {
            if (some.Count > 0)
                await table.TransactAsync([.. some.Values.Select(r => new TableTransactionAction(TableTransactionActionType.UpsertReplace, r))], cancellationToken);
            some.Clear();
            characters = 0;
        }
    }

    private async Task<Archived> VerifyAsync(ArchiveReader archive, CancellationToken cancellationToken)
    {
        var manifest = archive.Manifest;
        WorkspaceId workspace;
        try
        {
            workspace = new(manifest.Workspace);
        }
        catch (ArgumentException e)
        {
            throw new ArchiveException($"The archive is of a workspace that cannot be: '{manifest.Workspace}'.", e);
        }
        var walk = new Walk(workspace);
        await foreach (var row in archive.RowsAsync(Part.Log, workspace, cancellationToken))
            if (walk.Add(row) is { } misfit)
                throw Unsound(misfit);
        if (await walk.EndAsync(manifest.Version, manifest.Hash, archive.RowsAsync(Part.Records, workspace, cancellationToken)) is { } fault)
            throw Unsound(fault);
        foreach (var name in new[] { Part.Commands, Part.Beside, Part.Team })
            await foreach (var row in archive.RowsAsync(name, workspace, cancellationToken))
            {
                // That each is a row of this part is all that is asked of it.
            }
        return InstantPattern.ExtendedIso.Parse(manifest.Made).TryGetValue(default, out var made)
            ? new(workspace, made, manifest.Version, manifest.Hash, manifest.Parts.Sum(p => p.Rows), key is not null)
            : throw new ArchiveException($"The archive's part {Manifest.Name} does not say when it was made.");
    }

    private static ArchiveException Unsound(Misfit fault) => new($"The record in the archive is not sound: {fault.Row}: {fault.Why}.");
}
