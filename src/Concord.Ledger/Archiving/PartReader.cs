using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Concord.Ledger.Archiving;

/// <summary>Reads a part line by line, never more of it than the table of contents says, and compares it with that.</summary>
internal static class PartReader
{
    /// <summary>Bytes; a row of Table storage is far below.</summary>
    private const int LongestLine = 8 * 1024 * 1024;

    /// <exception cref="ArchiveException">The part is not what it was.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(
        Part part, Stream from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var line = new MemoryStream();
        var (buffer, rows, bytes) = (new byte[64 * 1024], 0L, 0L);
        while (await FillAsync(part, from, buffer, cancellationToken) is var read && read > 0)
        {
            hash.AppendData(buffer, 0, read);
            bytes += read;
            var begun = 0;
            for (var at = 0; at < read && bytes <= part.Bytes; at++)
                if (buffer[at] == '\n')
                {
                    line.Write(buffer, begun, at - begun);
                    yield return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);
                    line.SetLength(0);
                    (begun, rows) = (at + 1, rows + 1);
                }
            line.Write(buffer, begun, read - begun);
            if (bytes > part.Bytes || line.Length > LongestLine)
                throw Changed(part);
        }
        if (bytes != part.Bytes || rows != part.Rows || line.Length > 0 || Convert.ToHexStringLower(hash.GetHashAndReset()) != part.Sha256)
            throw Changed(part);
    }

    private static ArchiveException Changed(Part part, Exception? inner = null) => new($"The archive's part {part.Name} was changed, or is cut off.", inner);

    private static async ValueTask<int> FillAsync(Part part, Stream from, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await from.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw Changed(part, e);
        }
    }
}
