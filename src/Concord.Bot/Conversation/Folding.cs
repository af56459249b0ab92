using System.Globalization;
using System.Text;

namespace Concord.Bot.Conversation;

/// <summary>A text as a reader hears it: no case, no accents, one kind of apostrophe and space. Each character knows where it came from.</summary>
public sealed class Folding
{
    private readonly List<int> _origins;

    private Folding(string text, string folded, List<int> origins) => (Text, Folded, _origins) = (text, folded, origins);

    /// <summary>The original.</summary>
    public string Text { get; }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>Folds, keeping the original.</summary>
    public static Folding Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        List<int> origins = [];
        for (var i = 0; i < text.Length; i++)
            foreach (var c in FoldOne(text[i]))
                if (c != ' ' || (folded.Length > 0 && folded[^1] != ' '))
                {
                    folded.Append(c);
                    origins.Add(i);
                }
        return new(text, folded.ToString(), origins);
    }

    /// <summary>Folds.</summary>
    public static string Fold(string text) => Of(text).Folded.Trim();

    /// <summary>The original of a part of the folded text, with the marks that folding dropped behind its last letter.</summary>
    public string Original(int start, int length)
    {
        if (length == 0)
            return "";
        var end = _origins[start + length - 1] + 1;
        while (end < Text.Length && CharUnicodeInfo.GetUnicodeCategory(Text[end]) == UnicodeCategory.NonSpacingMark)
            end++;
        return Text[_origins[start]..end].Trim();
    }

    /// <summary>The original from a place in the folded text to the end, spaces before it included.</summary>
    public string OriginalFrom(int start) => start >= _origins.Count ? "" : Text[_origins[start]..].TrimEnd();

    /// <summary>A part of it.</summary>
    public Folding Slice(int start, int length) => new(Text, Folded.Substring(start, length), _origins.GetRange(start, length));

    /// <summary>The same with other spellings of words where there are some; the original stays what it is.</summary>
    public Folding Respelled(Func<string, string?> correct)
    {
        var folded = new StringBuilder(Folded.Length);
        List<int> origins = [];
        for (int start = 0, end; start < Folded.Length; start = end)
        {
            for (end = start + 1; end < Folded.Length && char.IsLetter(Folded[end]) && char.IsLetter(Folded[start]);)
                end++;
            var word = Folded[start..end];
            var corrected = correct(word) ?? word;
            folded.Append(corrected);
            for (var i = 0; i < corrected.Length; i++)
                origins.Add(_origins[i == corrected.Length - 1 ? end - 1 : Math.Min(start + i, end - 1)]);
        }
        return new(Text, folded.ToString(), origins);
    }

    private static string FoldOne(char c) => c switch
    {
        '’' or '‘' or '´' or '`' or 'ʼ' => "'",
        '–' or '—' => "-",
        'œ' or 'Œ' => "oe",
        _ when char.IsWhiteSpace(c) => " ",
        < '\u0080' => char.ToLowerInvariant(c).ToString(),
        // What the normaliser does not take for text.
        _ when char.IsSurrogate(c) || c == '\uFFFE' => c.ToString(),
        _ => string.Concat(c.ToString().Normalize(NormalizationForm.FormD)
            .Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)),
    };
}
