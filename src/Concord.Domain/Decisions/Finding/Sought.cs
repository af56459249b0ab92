using System.Collections.Frozen;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Decisions.Finding;

/// <summary>What is looked for: terms, all of which a decision should have.</summary>
public sealed class Sought
{
    /// <summary>Characters; and terms beyond which no more are looked for.</summary>
    public const int Longest = 200, MostTerms = 12;

    /// <summary>The names of the bodies that have several, by the word with which they begin: whoever looks for one of them looks for all.</summary>
    private static readonly FrozenDictionary<string, (List<Token> Name, IReadOnlyList<Token>[] All)[]> Names = Bodies.All
        .Select(b => b.Aliases.Concat([b.Code, b.Name]).Where(n => Family.Resolve(n) is Resolution.Found { Body: not null }).Select(n => Token.In(n)).ToArray())
        .SelectMany(names => names.Select(name => (Name: name, All: (IReadOnlyList<Token>[])[.. names])))
        .GroupBy(n => n.Name[0].Plain).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Name.Count).ToArray());

    private Sought(IReadOnlyList<Term> terms) => Terms = terms;

    /// <summary>Whether nothing is left to look for.</summary>
    public bool IsEmpty => Terms.Count == 0;

    internal IReadOnlyList<Term> Terms { get; }

    /// <summary>Reads what somebody wrote: words, numbers, symbols of documents and of decisions, in any order.</summary>
    /// <param name="text">As written; at most <see cref="Longest"/> characters are read.</param>
    /// <param name="isSmall">Whether a word, in its plain form, says nothing by itself: <c>the</c>, <c>des</c>.</param>
    /// <param name="unfinished">Whether the last word may be the beginning of one, as while somebody writes.</param>
    public static Sought Of(string text, Predicate<string> isSmall, bool unfinished = false)
    {
        var tokens = DocumentSymbols.InOrder(Token.In(text.Length <= Longest ? text : text[..Longest]));
        List<Term> terms = [];
        for (int start = 0, end; start < tokens.Count; start = end)
        {
            if (NameAt(tokens, start) is { } name)
            {
                end = start + name.Length;
                terms.Add(new(name.Alternatives));
                continue;
            }
            for (end = start + 1; end < tokens.Count && tokens[end].Joint != Joint.Apart;)
                end++;
            var chunk = tokens[start..end];
            if (chunk is not [var one] || !isSmall(one.Plain))
                terms.Add(new(AlternativesOf(chunk)) { MayGoOn = unfinished && end == tokens.Count && char.IsLetterOrDigit(text.TrimStart()[^1]) });
        }
        return new([.. terms.Take(MostTerms)]);
    }

    /// <summary>A word with hyphens in it is one word too, and a symbol stands with its beginning or without.</summary>
    private static IReadOnlyList<Token>[] AlternativesOf(List<Token> chunk)
    {
        IReadOnlyList<Token> symbol = [.. DocumentSymbols.WithoutProgramme(chunk)];
        return chunk.Count > 1 && chunk.Skip(1).All(t => t.Joint == Joint.Hyphen) ? [symbol, [Joined(chunk)]] : [symbol];
    }

    /// <summary>Several words as one.</summary>
    internal static Token Joined(IEnumerable<Token> tokens) =>
        new(string.Concat(tokens.Select(t => t.Written)), string.Concat(tokens.Select(t => t.Plain)), Joint.Apart);

    /// <summary>The longest name that begins there.</summary>
    private static (int Length, IReadOnlyList<Token>[] Alternatives)? NameAt(List<Token> tokens, int at)
    {
        foreach (var (name, all) in Names.GetValueOrDefault(tokens[at].Plain, []))
            if (EndsAt(tokens, at + name.Count) && name.Index().All(t => t.Item.Plain == tokens[at + t.Index].Plain))
                return (name.Count, all);
        return null;
    }

    /// <summary>Whether nothing hangs together there, so that MOP6 is no MOP.</summary>
    private static bool EndsAt(List<Token> tokens, int end) => end == tokens.Count || (end < tokens.Count && tokens[end].Joint == Joint.Apart);

    /// <summary>One thing that is looked for, in one of several ways to write it.</summary>
    internal sealed record Term(IReadOnlyList<IReadOnlyList<Token>> Alternatives)
    {
        /// <summary>Whether its last word may be the beginning of one.</summary>
        public bool MayGoOn { get; init; }
    }
}
