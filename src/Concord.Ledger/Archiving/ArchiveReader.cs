using System.IO.Compression;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Concord.Ledger.Tables;

namespace Concord.Ledger.Archiving;

/// <summary>The parts of an archive: those that its table of contents names, no other, and nothing in them that does not belong there.</summary>
internal sealed class ArchiveReader : IAsyncDisposable
{
    /// <summary>No table of contents is larger. Rows are text, which shrinks to a tenth; what shrinks more than this is none.</summary>
    private const int LargestManifest = 64 * 1024, MostShrunk = 200;

    private readonly ZipArchive _zip;

    private ArchiveReader(ZipArchive zip, Manifest manifest) => (_zip, Manifest) = (zip, manifest);

    /// <summary>Its table of contents.</summary>
    public Manifest Manifest { get; }

    /// <summary>Opens it.</summary>
    /// <exception cref="ArchiveException">It has other parts than an archive has.</exception>
    public static async Task<ArchiveReader> OpenAsync(Stream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, null, cancellationToken);
        return new(zip, await ManifestAsync(zip, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static async Task<Manifest> ManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        string[] names = [.. Part.All, Manifest.Name];
        if (zip.Entries.Select(e => e.FullName).Except(names).FirstOrDefault() is { } strange)
            throw new ArchiveException($"The archive has a part that none of ours has: '{strange}'.");
        if (names.FirstOrDefault(n => zip.Entries.Count(e => e.FullName == n) != 1) is { } missing)
            throw new ArchiveException($"The archive has no part {missing}, or two.");
        var bytes = new byte[LargestManifest];
        await using var stream = await zip.GetEntry(Manifest.Name)!.OpenAsync(cancellationToken);
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length == bytes.Length)
            throw new ArchiveException($"The archive's part {Manifest.Name} is larger than any.");
        var manifest = Manifest.Read(bytes[..length]);
        return manifest.Parts.Select(p => p.Name).SequenceEqual(Part.All)
            ? manifest
            : throw new ArchiveException($"The archive's part {Manifest.Name} names other parts than it has.");
    }

    /// <summary>The rows of a part, each of which belongs there, in the order of their keys and none twice.</summary>
    public async IAsyncEnumerable<TableEntity> RowsAsync(string name, WorkspaceId workspace, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (part, entry) = (Manifest.Parts.Single(p => p.Name == name), _zip.GetEntry(name)!);
        if (entry.Length != part.Bytes)
            throw new ArchiveException($"The archive's part {name} was changed, or is cut off.");
        if (entry.Length / MostShrunk > entry.CompressedLength)
            throw new ArchiveException($"The archive's part {name} would become {entry.Length} bytes out of {entry.CompressedLength}: that is no record.");
        await using var stream = await entry.OpenAsync(cancellationToken);
        var last = "";
        await foreach (var line in PartReader.ReadAsync(part, stream, cancellationToken))
        {
            TableEntity row;
            try
            {
                row = RowText.Read(workspace, line);
                Limits.Check(row);
            }
            catch (Exception e) when (e is LedgerFormatException or LedgerLimitException)
            {
                throw new ArchiveException($"The archive's part {name} has a line that is no row.", e);
            }
            if (string.CompareOrdinal(last, row.RowKey) >= 0 || !BelongsIn(name, row.RowKey, Manifest.Workspace))
                throw new ArchiveException($"The archive's part {name} has a row that does not belong there: {row.RowKey}.");
            last = row.RowKey;
            yield return row;
        }
    }

    private static bool BelongsIn(string part, string row, string workspace) => part switch
    {
        Part.Log => row.StartsWith(Keys.LogPrefix, StringComparison.Ordinal),
        Part.Records => row.StartsWith(Keys.DocPrefix, StringComparison.Ordinal),
        Part.Commands => row.StartsWith(Keys.CommandPrefix, StringComparison.Ordinal),
        Part.Team => row == Teams.KeyOf(workspace),
        _ => row is not ("" or Keys.Head or Keys.Restoring) && !BelongsIn(Part.Log, row, workspace) && !BelongsIn(Part.Records, row, workspace) && !BelongsIn(Part.Commands, row, workspace),
    };
}
