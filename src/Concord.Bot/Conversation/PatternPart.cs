using System.Buffers;
using System.Collections.Immutable;

namespace Concord.Bot.Conversation;

/// <summary>A part of a pattern's source.</summary>
internal abstract record PatternPart
{
    private static readonly SearchValues<char> Special = SearchValues.Create("[](){}| ");

    /// <summary>The parts of a source in their order.</summary>
    /// <exception cref="ArgumentException">Its brackets do not match.</exception>
    public static ImmutableArray<PatternPart> Read(string source)
    {
        var at = 0;
        var ways = Alternatives(source, ref at);
        return at < source.Length ? throw new ArgumentException($"Nothing is open that the {source[at]} at {at} could close.")
            : ways is [var only] ? only
            : [new Choice(ways, false)];
    }

    /// <summary>Reads alternatives up to the bracket that closes them, or the end.</summary>
    private static ImmutableArray<ImmutableArray<PatternPart>> Alternatives(string source, ref int at)
    {
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<PatternPart>>();
        var way = ImmutableArray.CreateBuilder<PatternPart>();
        while (at < source.Length && source[at] is not (']' or ')'))
            switch (source[at])
            {
                case ' ':
                    at++;
                    break;
                case '|':
                    ways.Add(way.DrainToImmutable());
                    at++;
                    break;
                case '[' or '(':
                    way.Add(Bracket(source, ref at));
                    break;
                case '{' when source.IndexOf('}', at) is > 0 and var end:
                    way.Add(new Slot(source[(at + 1)..end]));
                    at = end + 1;
                    break;
                case '{' or '}':
                    throw new ArgumentException($"The {source[at]} at {at} stands alone.");
                default:
                    var length = source.AsSpan(at).IndexOfAny(Special) is var found and >= 0 ? found : source.Length - at;
                    way.Add(new Word(source.Substring(at, length)));
                    at += length;
                    break;
            }
        ways.Add(way.DrainToImmutable());
        return ways.ToImmutable();
    }

    private static Choice Bracket(string source, ref int at)
    {
        var (opened, optional) = (at, source[at] == '[');
        at++;
        var choice = new Choice(Alternatives(source, ref at), optional);
        return at < source.Length && source[at++] == (optional ? ']' : ')') ? choice : throw new ArgumentException($"The bracket at {opened} is not closed.");
    }

    /// <summary>A word, or a mark.</summary>
    public sealed record Word(string Text) : PatternPart;

    /// <summary>What people fill in.</summary>
    public sealed record Slot(string Name) : PatternPart;

    /// <summary>One of several ways, or none of them where that may be.</summary>
    public sealed record Choice(ImmutableArray<ImmutableArray<PatternPart>> Ways, bool IsOptional) : PatternPart;
}
