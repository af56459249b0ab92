using System.Security.Cryptography;
using Azure.Data.Tables;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger.Archiving;

/// <summary>Takes a workspace out into one file, and back from it into an empty place.</summary>
public sealed class Archives(TableClient table, IClock clock)
{
    /// <summary>Writes the archive of a workspace.</summary>
    /// <param name="workspace">Which.</param>
    /// <param name="file">An empty file, to be read and written.</param>
    /// <param name="key">Signs it, ECDSA on the curve P-256; null for none.</param>
    /// <param name="cancellationToken">Leaves half a file.</param>
    /// <exception cref="ArchiveException">There is nothing to archive, or the record is not sound.</exception>
    public async Task<Archived> WriteAsync(WorkspaceId workspace, Stream file, ECDsa? key, CancellationToken cancellationToken)
    {
        var team = await new WorkspaceTable(table, WorkspaceId.Registry).FindAsync(Teams.KeyOf(workspace.Value), cancellationToken);
        return await new Archiver(new(table, workspace), team).WriteAsync(file, key, clock.GetCurrentInstant(), cancellationToken);
    }

    /// <summary>Verifies an archive from end to end; nothing is written.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="key">Checks the signature; null where none is wanted.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ArchiveException">It may not be restored, and why.</exception>
    public static Task<Archived> CheckAsync(Stream file, ECDsa? key, CancellationToken cancellationToken) => new Restorer(file, key).CheckAsync(cancellationToken);

    /// <summary>Verifies an archive, puts it where nothing is yet, and verifies what is there then.</summary>
    /// <exception cref="ArchiveException">It may not be restored, or not there, and why; nothing was stored.</exception>
    public async Task<Archived> RestoreAsync(Stream file, ECDsa? key, CancellationToken cancellationToken)
    {
        var restorer = new Restorer(file, key);
        var found = await restorer.CheckAsync(cancellationToken);
        await table.CreateIfNotExistsAsync(cancellationToken);
        var rows = new WorkspaceTable(table, found.Workspace);
        await restorer.WriteAsync(rows, new(table, WorkspaceId.Registry), clock.GetCurrentInstant(), cancellationToken);
        return await Verifier.VerifyAsync(rows, cancellationToken) is { Fault: { } fault }
            ? throw new ArchiveException($"What was restored is not sound: {fault.Row}: {fault.Why}.")
            : found;
    }
}
