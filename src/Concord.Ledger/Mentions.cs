using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concord.Ledger;

/// <summary>Finds a person's name in what people wrote: in full, or with a title before the last part of it, as in <i>Ms Weber</i>.</summary>
public sealed partial class Mentions
{
    /// <summary>What stands where a name stood.</summary>
    public const string Left = "[…]";

    private const string Titles = "(?:Ms|Mrs|Mr|Miss|Dr|Prof|Mme|Mlle|M|Madame|Monsieur|Sra|Sr|Srta|Señora|Señor|Frau|Herr)";

    /// <summary>Characters.</summary>
    private const int Margin = 40;

    private static readonly char[] Between = [' ', ',', '\u00a0'];

    private readonly Regex _name;

    /// <summary>Of a person.</summary>
    /// <param name="name">As Teams shows it.</param>
    public Mentions(string name)
    {
        // Teams may show "Weber, Anna (AEWA)".
        var halves = InBrackets().Replace(name, " ").Split(',', 2);
        var parts = string.Join(' ', halves.Reverse()).Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(p => Regex.Escape(p).Replace('’', '\'').Replace("'", "['’]", StringComparison.Ordinal)).ToList();
        if (parts.Count == 0)
            parts.Add(Regex.Escape(name));
        string inFull = string.Join(@"[\s,]+", parts), turned = string.Join(@"[\s,]+", parts.Skip(parts.Count - 1).Concat(parts.SkipLast(1)));
        // A single word may be one of the language too: it is a name where it is written as one.
        var any = parts.Count > 1 ? $"(?i:{inFull}|{turned})" : inFull;
        _name = new($@"(?<!\w)(?:(?i:{Titles})\.?\s+)?{any}(?!\w)|(?<!\w)(?i:{Titles}\.?\s+{parts[^1]})(?!\w)", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();

    /// <summary>The text without the name; the same where it is not in it.</summary>
    public string TakenOutOf(string text) => _name.Replace(text, Left);

    /// <summary>The name as it stands in a text, with a little of what is before and behind it.</summary>
    public string Around(string text)
    {
        var found = _name.Match(text);
        var (from, to) = (Math.Max(0, found.Index - Margin), Math.Min(text.Length, found.Index + found.Length + Margin));
        // Half a surrogate pair is no text.
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }

    /// <summary>All texts within that have the name.</summary>
    internal IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(m => In(m.Value)),
        JsonArray some => some.SelectMany(In),
        JsonValue value when value.TryGetValue<string>(out var text) && _name.IsMatch(text) => [text],
        _ => [],
    };

    /// <summary>Takes the name out of all texts within; whether it was in any.</summary>
    internal bool TakenOutOf(JsonNode? node)
    {
        var found = false;
        switch (node)
        {
            case JsonObject some:
                foreach (var (name, value) in some.ToList())
                    found |= Replaced(value, clean => some[name] = clean);
                break;
            case JsonArray some:
                for (var i = 0; i < some.Count; i++)
                {
                    var at = i;
                    found |= Replaced(some[i], clean => some[at] = clean);
                }
                break;
        }
        return found;
    }

    private bool Replaced(JsonNode? node, Action<JsonNode> put)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text))
            return TakenOutOf(node);
        if (!_name.IsMatch(text))
            return false;
        put(JsonValue.Create(TakenOutOf(text)));
        return true;
    }
}
