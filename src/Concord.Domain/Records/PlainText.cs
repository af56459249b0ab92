using System.Globalization;
using System.Text;

namespace Concord.Domain.Records;

/// <summary>A text as a reader hears it: without case and accents, ligatures spelled out, every width and form of a letter the same.</summary>
public static class PlainText
{
    /// <summary>The plain text; what is no text, such as half a character, is left out.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii))
            return text.ToLowerInvariant();
        var plain = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(Spelled(char.ToLowerInvariant(c)));
        return plain.ToString();
    }

    /// <summary>The text without what the normaliser does not take: half a character, and the byte order mark turned round.</summary>
    internal static string Whole(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && c != '\uFFFE'));

    /// <summary>Letters that no normal form takes apart.</summary>
    private static string Spelled(char c) => c switch
    {
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        'þ' => "th",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        'ς' => "σ",
        _ => c.ToString(),
    };
}
