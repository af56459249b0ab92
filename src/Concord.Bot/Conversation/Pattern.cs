using System.Text.RegularExpressions;

namespace Concord.Bot.Conversation;

/// <summary>
/// One way of asking, as a translator writes it: words, <c>[optional]</c> parts, <c>(one|of|several)</c>, <c>{slots}</c>,
/// and a question mark at the end where only a question is meant.
/// </summary>
internal sealed class Pattern
{
    /// <summary>
    /// Slots before the last are short or bounded, so matching stays about linear; this is the guard should a pattern not be.
    /// (A non-backtracking regex takes twenty times as long to make, and there are a hundred of them.)
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private readonly PatternSieve _sieve;

    /// <summary>Compiles it.</summary>
    /// <exception cref="FormatException">It is not well formed: the service must not start.</exception>
    public Pattern(string verb, string source, IReadOnlyDictionary<string, string> slots)
    {
        (Verb, Source, Asks, States) = (verb, source, source.EndsWith('?'), source.EndsWith('!'));
        try
        {
            var parts = PatternPart.Read(source.TrimEnd('?', '!', ' '));
            _sieve = new PatternSieve(parts);
            _regex = new Regex($"^{string.Concat(parts.Select(p => Compile(p, slots)))}$", RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception e) when (e is ArgumentException or KeyNotFoundException)
        {
            throw new FormatException($"The pattern '{source}' of {verb} is not well formed: {e.Message}", e);
        }
        Words = [.. Regex.Matches(Regex.Replace(source, @"\{.*?\}", " "), @"[\w']{3,}").Select(m => m.Value).Distinct()];
    }

    /// <summary>What it asks for.</summary>
    public string Verb { get; }

    /// <summary>As the translator wrote it.</summary>
    public string Source { get; }

    /// <summary>Whether only a question is of this pattern: its source ends with the question mark.</summary>
    public bool Asks { get; }

    /// <summary>Whether no question is of this pattern, since it says what is: its source ends with the exclamation mark.</summary>
    public bool States { get; }

    /// <summary>Its words of three letters and more.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>With which letters its texts begin; null where with any.</summary>
    public IEnumerable<char>? Letters => _sieve.Letters;

    /// <summary>The slots' values as they were written; null where the text is not of this pattern.</summary>
    public Dictionary<string, string>? SlotsOf(Folding text)
    {
        if (!MayBe(text.Folded))
            return null;
        Match match;
        try
        {
            match = _regex.Match(text.Folded);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        return match.Success
            ? match.Groups.Values.Where(g => g.Success && !char.IsAsciiDigit(g.Name[0]) && g.Length > 0)
                .ToDictionary(g => g.Name, g => text.Original(g.Index, g.Length))
            : null;
    }

    /// <summary>Whether the folded text has what every text of this pattern has; to know whether it is one takes longer.</summary>
    internal bool MayBe(string folded) => _sieve.Lets(folded);

    /// <summary>Whether the folded text is one of this pattern.</summary>
    internal bool Is(string folded) => _regex.IsMatch(folded);

    private static string Compile(PatternPart part, IReadOnlyDictionary<string, string> slots) => part switch
    {
        PatternPart.Word { Text: var word } => $"{Regex.Escape(word)}{(word.Length, char.IsLetterOrDigit(word[^1])) switch
        {
            (_, false) => "\\s*",
            // m4 is milestone 4.
            (1, _) => "(?![a-z])\\s*",
            _ => "\\b\\s*",
        }}",
        // What people fill in ends where a word ends: no "a" behind it is the last letter of "conjunta".
        PatternPart.Slot { Name: var name } => $"(?<{name}>{slots[name]})(?!(?<=[a-z])[a-z])\\s*",
        PatternPart.Choice choice => $"(?:{string.Join('|', choice.Ways.Select(way => string.Concat(way.Select(p => Compile(p, slots)))))}){(choice.IsOptional ? "?" : "")}",
        _ => throw new ArgumentException($"{part}"),
    };
}
