namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// Symbols of documents as they are compared, since the same paper is cited under several spellings: dots, slashes and spaces are
/// no part of it, <c>UNEP/</c> may stand before it or not, and <c>MOP/Inf/6.8</c> is <c>MOP6 Inf.8</c>.
/// </summary>
internal static class DocumentSymbols
{
    private static readonly HashSet<string> Bodies = ["cop", "mop", "mos", "stc", "scc", "sc", "tc", "ac"], Papers = ["inf", "doc", "crp", "dr", "res"];

    /// <summary>The tokens with every symbol among them in the order in which most are written.</summary>
    public static List<Token> InOrder(List<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
            if (Bodies.Contains(tokens[i].Plain) && Papers.Contains(tokens[i + 1].Plain) && IsNumber(tokens[i + 2]) && IsNumber(tokens[i + 3])
                && tokens[i + 2].Joint == Joint.Close && tokens[i + 3].Joint == Joint.Close)
                (tokens[i + 1], tokens[i + 2]) = (tokens[i + 2], tokens[i + 1] with { Joint = Joint.Close });
        return tokens;
    }

    /// <summary>The symbol without what may be left out before it.</summary>
    public static IEnumerable<Token> WithoutProgramme(IReadOnlyList<Token> symbol) => symbol is [{ Plain: "unep" or "pnue" or "pnuma" }, _, ..] ? symbol.Skip(1) : symbol;

    private static bool IsNumber(Token token) => char.IsDigit(token.Plain[0]);
}
