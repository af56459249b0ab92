using System.Buffers;

namespace Concord.Bot.Conversation;

/// <summary>
/// With what a text of a pattern begins: hundreds of patterns are asked about each text, and nearly all of them are not of it by
/// their first word already.
/// </summary>
internal sealed class PatternStart
{
    private static readonly SearchValues<char> Special = SearchValues.Create("[](){}| ");

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private readonly HashSet<char> _letters;

    /// <summary>Whether a text of the pattern may begin with anything, since it begins with a slot.</summary>
    private bool _isOpen;

    /// <summary>Reads a pattern's source.</summary>
    public PatternStart(string source)
    {
        var at = 0;
        var mayBeEmpty = MayBeEmpty(source, ref at, isFirst: true);
        _isOpen |= mayBeEmpty;
        _letters = [.. _words.Select(w => w[0])];
    }

    /// <summary>Whether a folded text may be one of the pattern.</summary>
    public bool Fits(string text) => _isOpen || (text.Length > 0 && _letters.Contains(text[0]) && _words.Any(w => text.StartsWith(w, StringComparison.Ordinal)));

    /// <summary>Reads alternatives up to the bracket that closes them, keeps with what they begin, and says whether one of them may be nothing.</summary>
    private bool MayBeEmpty(string source, ref int at, bool isFirst)
    {
        var (empty, first) = (false, true);
        for (; at < source.Length; at++)
            switch (source[at])
            {
                case ' ':
                    break;
                case ')' or ']':
                    return empty || first;
                case '|':
                    (empty, first) = (empty || first, true);
                    break;
                case '(' or '[':
                    var optional = source[at++] == '[';
                    first &= MayBeEmpty(source, ref at, isFirst && first) || optional;
                    break;
                case '{':
                    _isOpen |= isFirst && first;
                    (at, first) = (source.IndexOf('}', at), false);
                    break;
                default:
                    var length = source.AsSpan(at).IndexOfAny(Special) is var found and >= 0 ? found : source.Length - at;
                    if (isFirst && first)
                        _words.Add(source.Substring(at, length));
                    (at, first) = (at + length - 1, false);
                    break;
            }
        return empty || first;
    }
}
