using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using Azure.Data.Tables;
using Concord.Ledger.Tables;
using NodaTime;
using NodaTime.Text;

namespace Concord.Ledger.Archiving;

/// <summary>Makes the archive of a workspace, which goes on meanwhile: it holds what was committed when it was begun.</summary>
internal sealed class Archiver(WorkspaceTable table, TableEntity? team)
{
    private const int MostTries = 20;

    /// <summary>Files are made at the same instant as far as their zip file says, so that they are the same where the rows are.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes it.</summary>
    /// <param name="file">An empty file, to be read and written.</param>
    /// <param name="key">Signs it; null for none.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Leaves half a file.</param>
    /// <exception cref="ArchiveException">There is nothing to archive, or the record is not sound.</exception>
    public async Task<Archived> WriteAsync(Stream file, ECDsa? key, Instant now, CancellationToken cancellationToken)
    {
        var (head, records) = await RecordsAsync(cancellationToken);
        var (version, hash) = (head.GetInt64("version")!.Value, head.GetString("hash"));
        Manifest manifest;
        await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, null, cancellationToken))
        {
            ImmutableArray<Part> parts =
            [
                await LogAsync(zip, version, hash, records, cancellationToken),
                await PartAsync(zip, Part.Records, records.ToAsyncEnumerable(), cancellationToken),
                await PartAsync(zip, Part.Commands, table.PrefixAsync(Keys.CommandPrefix, cancellationToken).Where(r => r.GetInt64("version") <= version), cancellationToken),
                await PartAsync(zip, Part.Beside, BesideAsync(cancellationToken), cancellationToken),
                await PartAsync(zip, Part.Team, (team is null ? [] : new[] { team }).ToAsyncEnumerable(), cancellationToken),
            ];
            manifest = new(Manifest.ThisFormat, table.Workspace.Value, InstantPattern.ExtendedIso.Format(now), version, hash, parts);
            await using var contents = await EntryAsync(zip, Manifest.Name, cancellationToken);
            await contents.WriteAsync(manifest.ToBytes(), cancellationToken);
        }
        await Seal.PutAsync(file, key, cancellationToken);
        return new(table.Workspace, now, version, hash, manifest.Parts.Sum(p => p.Rows), key is not null);
    }

    /// <summary>The head, and all records as they are with it: no commit came while they were read.</summary>
    private async Task<(TableEntity Head, List<TableEntity> Records)> RecordsAsync(CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var head = await table.FindAsync(Keys.Head, cancellationToken) ?? throw new ArchiveException($"There is no workspace '{table.Workspace}'.");
            var records = await table.PrefixAsync(Keys.DocPrefix, cancellationToken).ToListAsync(cancellationToken);
            if ((await table.FindAsync(Keys.Head, cancellationToken))?.ETag == head.ETag)
                return (head, records);
        }
        throw new ArchiveException("The record changes all the time. Try again when less is done.");
    }

    /// <summary>The log, which is verified as it is written: an archive that could not be restored is none.</summary>
    private async Task<Part> LogAsync(ZipArchive zip, long version, string hash, List<TableEntity> records, CancellationToken cancellationToken)
    {
        var walk = new Walk(table.Workspace);
        var part = await PartAsync(zip, Part.Log, VerifiedAsync(), cancellationToken);
        if (await walk.EndAsync(version, hash, records.ToAsyncEnumerable()) is { } fault)
            throw Unsound(fault);
        return part;

        async IAsyncEnumerable<TableEntity> VerifiedAsync()
        {
            await foreach (var row in table.RangeAsync(Keys.Log(1), Keys.Log(version + 1), cancellationToken))
                yield return walk.Add(row) is { } fault ? throw Unsound(fault) : row;
        }
    }

    private static ArchiveException Unsound(Misfit fault) => new($"The record is not sound, so it was not archived: {fault.Row}: {fault.Why}.");

    /// <summary>All rows that are of no other part.</summary>
    private async IAsyncEnumerable<TableEntity> BesideAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = "!";
        foreach (var other in new[] { Keys.CommandPrefix, Keys.DocPrefix, Keys.LogPrefix })
        {
            await foreach (var row in table.RangeAsync(from, other, cancellationToken))
                if (row.RowKey is not (Keys.Head or Keys.Restoring))
                    yield return row;
            from = Keys.After(other);
        }
        await foreach (var row in table.RangeAsync(from, "~", cancellationToken))
            if (row.RowKey is not (Keys.Head or Keys.Restoring))
                yield return row;
    }

    private static async Task<Part> PartAsync(ZipArchive zip, string name, IAsyncEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        await using var entry = await EntryAsync(zip, name, cancellationToken);
        using var part = new PartWriter(name, entry);
        await foreach (var row in rows.WithCancellation(cancellationToken))
            await part.WriteAsync(RowText.Write(row), cancellationToken);
        return part.End();
    }

    private static Task<Stream> EntryAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        return entry.OpenAsync(cancellationToken);
    }
}
