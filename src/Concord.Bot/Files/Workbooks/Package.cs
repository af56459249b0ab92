using System.IO.Compression;

namespace Concord.Bot.Files.Workbooks;

/// <summary>Looks at a workbook from outside, before anything in it is believed.</summary>
internal static class Package
{
    private const int MostParts = 500;

    /// <summary>Bytes of all parts together; a plan of 90 milestones with full notes takes a thirtieth.</summary>
    private const long LargestContent = 16 * 1024 * 1024;

    /// <summary>What is wrong with it; null where its parts can be opened. What a part says of its own size is not trusted.</summary>
    public static WorkbookFault? FaultOf(byte[] bytes)
    {
        // The compound file in which Office wraps what it encrypts, and in which it kept workbooks before 2007.
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return WorkbookFault.Encrypted;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            if (zip.Entries.Count > MostParts)
                return WorkbookFault.TooLarge;
            if (zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return WorkbookFault.Macros;
            var left = LargestContent;
            var buffer = new byte[64 * 1024];
            foreach (var entry in zip.Entries)
            {
                using var content = entry.Open();
                for (int read; (read = content.Read(buffer)) > 0;)
                    if ((left -= read) < 0)
                        return WorkbookFault.TooLarge;
            }
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return WorkbookFault.NotOne;
        }
    }
}
