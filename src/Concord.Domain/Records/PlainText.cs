using System.Globalization;
using System.Text;

namespace Concord.Domain.Records;

/// <summary>A text as a reader hears it: without case and accents.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        // Half a character and the byte order mark turned round are no text to the normaliser.
        var whole = string.Concat(text.Where(c => !char.IsSurrogate(c) && c != '\uFFFE'));
        return string.Concat(whole.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
    }
}
