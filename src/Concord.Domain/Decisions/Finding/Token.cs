using System.Globalization;
using System.Text;
using Concord.Domain.Records;

namespace Concord.Domain.Decisions.Finding;

/// <summary>A word or a number of a text: letters, or digits, so that <c>MOP6.10</c> is three.</summary>
/// <param name="Written">As it stands, in normal form C.</param>
/// <param name="Plain">Without case and accents.</param>
/// <param name="Joint">How it hangs together with the one before it.</param>
internal readonly record struct Token(string Written, string Plain, Joint Joint)
{
    /// <summary>Those of a text, in their order.</summary>
    public static List<Token> In(string text)
    {
        List<Token> tokens = [];
        var whole = PlainText.Whole(text).Normalize(NormalizationForm.FormC);
        for (int start = 0, end = 0, last = 0; start < whole.Length; start = end)
        {
            var kind = KindOf(whole[start]);
            for (end = start + 1; end < whole.Length && kind != Kind.None && (KindOf(whole[end]) == kind || IsMark(whole[end]));)
                end++;
            if (kind == Kind.None)
                continue;
            var written = whole[start..end];
            // What is a letter to some and none to others, such as a lone mark, has no plain form.
            if (PlainText.Of(written) is { Length: > 0 } plain)
                tokens.Add(new(written, plain, tokens.Count == 0 ? Joint.Apart : JointOf(whole, last, start)));
            last = end;
        }
        return tokens;
    }

    private static Joint JointOf(string text, int end, int start) => (start - end) switch
    {
        0 => Joint.Close,
        1 => text[end] switch
        {
            '-' or '‐' or '‑' => Joint.Hyphen,
            '.' or '/' or '_' or ':' or '\\' => Joint.Close,
            ',' when char.IsDigit(text[end - 1]) && char.IsDigit(text[start]) => Joint.Close,
            _ => Joint.Apart,
        },
        // "Res./6.22" is one thing.
        2 when text[end] is '.' && text[end + 1] is '/' => Joint.Close,
        _ => Joint.Apart,
    };

    private static Kind KindOf(char c) => char.IsDigit(c) ? Kind.Number : char.IsLetter(c) ? Kind.Word : Kind.None;

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private enum Kind { None, Word, Number }
}

/// <summary>How a word hangs together with the one before it.</summary>
internal enum Joint
{
    /// <summary>It does not.</summary>
    Apart,

    /// <summary>Parts of one symbol: nothing, a dot or a slash is between them.</summary>
    Close,

    /// <summary>A hyphen is between them: they may as well be written as one word.</summary>
    Hyphen,
}
