using System.Text;

namespace Concord.Bot.Files;

/// <summary>A table as a .csv file.</summary>
public static class CsvFile
{
    /// <summary>UTF-8 with its mark, by which spreadsheets know the accents.</summary>
    public static byte[] Write(Table table) =>
    [
        .. Encoding.UTF8.Preamble,
        .. Encoding.UTF8.GetBytes(CsvText.Write([table.Columns.Select(c => (object)c.Heading), .. table.Rows])),
    ];
}
