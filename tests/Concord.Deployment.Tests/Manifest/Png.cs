using System.Buffers.Binary;
using System.IO.Compression;

namespace Concord.Deployment.Tests.Manifest;

/// <summary>The pixels of a picture of 8 bits a channel, without or with transparency.</summary>
internal sealed record Png(int Width, int Height, IReadOnlyList<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels)
{
    public static Png Read(byte[] file)
    {
        var (width, height, depth, colours) = (Number(16), Number(20), file[24], file[25]);
        Assert.Equal(8, depth);
        var channels = colours switch { 2 => 3, 6 => 4, _ => throw new NotSupportedException($"colour type {colours}") };
        using MemoryStream packed = new();
        for (var at = 8; at < file.Length; at += 12 + Number(at))
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(file, at + 8, Number(at));
        packed.Position = 0;
        using ZLibStream unpacked = new(packed, CompressionMode.Decompress);
        List<(byte, byte, byte, byte)> pixels = [];
        var above = new byte[width * channels];
        for (var y = 0; y < height; y++)
        {
            var filter = unpacked.ReadByte();
            var line = new byte[above.Length];
            unpacked.ReadExactly(line);
            for (var x = 0; x < line.Length; x++)
            {
                var (left, corner) = x < channels ? ((byte)0, (byte)0) : (line[x - channels], above[x - channels]);
                line[x] += filter switch { 0 => (byte)0, 1 => left, 2 => above[x], 3 => (byte)((left + above[x]) / 2), _ => Nearest(left, above[x], corner) };
            }
            for (var x = 0; x < line.Length; x += channels)
                pixels.Add((line[x], line[x + 1], line[x + 2], channels == 4 ? line[x + 3] : (byte)255));
            above = line;
        }
        return new(width, height, pixels);

        int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
    }

    private static byte Nearest(byte left, byte above, byte corner)
    {
        var (l, a, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        return l <= a && l <= c ? left : a <= c ? above : corner;
    }
}
