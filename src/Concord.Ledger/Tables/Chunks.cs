using System.Text;
using Azure.Data.Tables;

namespace Concord.Ledger.Tables;

/// <summary>Long text in several properties: a string property holds 64 KiB of UTF-16 (Table storage's data model).</summary>
internal static class Chunks
{
    private const int Longest = 32_000;

    /// <summary>Puts the text into <c>p0</c>, <c>p1</c> and so on.</summary>
    public static void Put(TableEntity row, string text)
    {
        for (int at = 0, number = 0; at < text.Length || number == 0; number++)
        {
            var length = Math.Min(Longest, text.Length - at);
            // Half a surrogate pair is no text.
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
                length--;
            row[$"p{number}"] = text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>The text put there; null where there is none.</summary>
    public static string? Get(TableEntity row)
    {
        if (row.GetString("p0") is not { } first)
            return null;
        if (!row.ContainsKey("p1"))
            return first;
        var text = new StringBuilder(first);
        for (var number = 1; row.GetString($"p{number}") is { } chunk; number++)
            text.Append(chunk);
        return text.ToString();
    }
}
