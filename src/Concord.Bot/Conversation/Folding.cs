using System.Globalization;
using System.Text;

namespace Concord.Bot.Conversation;

/// <summary>A text as a reader hears it: no case, no accents, one kind of apostrophe and space. Each character knows where it came from.</summary>
public sealed class Folding
{
    private readonly string _original;
    private readonly List<int> _origins = [];

    private Folding(string original)
    {
        _original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
            foreach (var c in FoldOne(original[i]))
                if (c != ' ' || (folded.Length > 0 && folded[^1] != ' '))
                {
                    folded.Append(c);
                    _origins.Add(i);
                }
        Folded = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>Folds, keeping the original.</summary>
    public static Folding Of(string text) => new(text);

    /// <summary>Folds.</summary>
    public static string Fold(string text) => new Folding(text).Folded.Trim();

    /// <summary>The original of a part of the folded text.</summary>
    public string Original(int start, int length) =>
        length == 0 ? "" : _original[_origins[start]..(_origins[start + length - 1] + 1)].Trim();

    private static string FoldOne(char c) => c switch
    {
        '’' or '‘' or '´' or '`' or 'ʼ' => "'",
        '–' or '—' => "-",
        'œ' or 'Œ' => "oe",
        _ when char.IsWhiteSpace(c) => " ",
        < '\u0080' => char.ToLowerInvariant(c).ToString(),
        _ when char.IsSurrogate(c) => c.ToString(),
        _ => string.Concat(c.ToString().Normalize(NormalizationForm.FormD)
            .Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)),
    };
}
