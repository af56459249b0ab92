using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace Concord.Bot.Files;

/// <summary>
/// A table's text, small enough to travel in its preview's button: so nothing is stored before it is confirmed, and any
/// instance can take the press.
/// </summary>
internal static class PackedText
{
    /// <summary>Characters. With the rest of the card it stays below 80 KB as UTF-16; Teams takes 100 KB a message.</summary>
    private const int Longest = 16_000;

    /// <summary>Bytes of text that a packed one may grow to: nobody shall fill our memory from a forged card.</summary>
    private const int LongestText = 256 * 1024;

    /// <summary>Packs; null where it does not become small enough.</summary>
    public static string? Pack(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > LongestText)
            return null;
        using var packed = new MemoryStream();
        using (var compress = new BrotliStream(packed, CompressionLevel.SmallestSize))
            compress.Write(Encoding.UTF8.GetBytes(text));
        var coded = Base64Url.EncodeToString(packed.ToArray());
        return coded.Length <= Longest ? coded : null;
    }

    /// <summary>Unpacks; null for anything that was not packed by us.</summary>
    public static string? Unpack(string? coded)
    {
        if (coded is null || coded.Length > Longest || !Base64Url.IsValid(coded))
            return null;
        try
        {
            using var decompress = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(coded)), CompressionMode.Decompress);
            var buffer = new byte[LongestText];
            var length = decompress.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return decompress.ReadByte() < 0 ? new UTF8Encoding(false, true).GetString(buffer, 0, length) : null;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or ArgumentException)
        {
            return null;
        }
    }
}
