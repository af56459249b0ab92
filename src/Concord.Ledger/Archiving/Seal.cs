using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Concord.Ledger.Archiving;

/// <summary>
/// What closes an archive: a zip file's comment, which is the last that stands in it, with the digest of all bytes before it and a
/// signature of that digest. So every byte of the file is covered, not only what is packed in it.
/// </summary>
internal static partial class Seal
{
    /// <summary>The two bytes before a zip file's comment say how long that is.</summary>
    private const int LengthBytes = 2;

    /// <summary>No seal is longer.</summary>
    private const int Longest = 512;

    /// <summary>Closes a zip file that has no comment yet.</summary>
    /// <param name="file">The whole file, to be read and written.</param>
    /// <param name="key">Signs it; null for the digest alone.</param>
    /// <param name="cancellationToken">Leaves it open.</param>
    public static async Task PutAsync(Stream file, ECDsa? key, CancellationToken cancellationToken)
    {
        var digest = await DigestAsync(file, file.Length - LengthBytes, cancellationToken);
        var seal = Encoding.ASCII.GetBytes(
            $"concord sha256 {Convert.ToHexStringLower(digest)}{(key is null ? "" : $" ecdsa {Convert.ToHexStringLower(key.SignHash(digest))}")}");
        file.Position = file.Length - LengthBytes;
        file.WriteByte((byte)(seal.Length & 0xff));
        file.WriteByte((byte)(seal.Length >> 8));
        await file.WriteAsync(seal, cancellationToken);
    }

    /// <summary>Whether it is as it was closed.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="key">Checks the signature; null where none is wanted.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ArchiveException">It is not closed, or by another key. What was changed in it, is for others to find.</exception>
    public static async Task<bool> HoldsAsync(Stream file, ECDsa? key, CancellationToken cancellationToken)
    {
        var end = new byte[Math.Min(Longest, file.Length)];
        file.Position = file.Length - end.Length;
        await file.ReadExactlyAsync(end, cancellationToken);
        if (Form().Match(Encoding.Latin1.GetString(end)) is not { Success: true } seal)
            throw new ArchiveException("This is no archive of Concord, or its end is missing or was changed.");
        var length = seal.Length;
        var said = seal.Index < LengthBytes ? 0 : end[seal.Index - 2] | (end[seal.Index - 1] << 8);
        var digest = await DigestAsync(file, file.Length - length - LengthBytes, cancellationToken);
        if (said != length || Convert.ToHexStringLower(digest) != seal.Groups["digest"].Value)
            return false;
        if (key is null)
            return true;
        if (!seal.Groups["signature"].Success)
            throw new ArchiveException("The archive is not signed. Restore it with --unsigned if you know where it comes from.");
        return key.VerifyHash(digest, Convert.FromHexString(seal.Groups["signature"].Value))
            ? true
            : throw new ArchiveException("The archive was signed with another key than this one, or its signature was changed.");
    }

    private static async Task<byte[]> DigestAsync(Stream file, long length, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        file.Position = 0;
        for (var left = Math.Max(0, length); left > 0;)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
            if (read == 0)
                throw new ArchiveException("The archive ends before its end.");
            hash.AppendData(buffer, 0, read);
            left -= read;
        }
        return hash.GetHashAndReset();
    }

    [GeneratedRegex("concord sha256 (?<digest>[0-9a-f]{64})(?: ecdsa (?<signature>(?:[0-9a-f]{2}){64}))?\\z", RegexOptions.RightToLeft)]
    private static partial Regex Form();
}
