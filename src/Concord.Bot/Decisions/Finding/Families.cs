using System.Text.RegularExpressions;
using Concord.Bot.Texts;

namespace Concord.Bot.Decisions.Finding;

/// <summary>
/// Words of one family that a stemmer takes for strangers: a noun and the verb that it was made of, verbs with their irregular forms,
/// two spellings. Only endings are here that mean the same wherever they stand.
/// </summary>
internal static partial class Families
{
    /// <summary>Letters of a stem that tell a family; with fewer, <c>lessons</c> would be <c>less</c>.</summary>
    public const int Shortest = 5;

    /// <summary>By language, an ending without the plural, and the one as which it is read.</summary>
    private static readonly Dictionary<string, (string Ending, string Instead)[]> Endings = new()
    {
        ["en"] = Pairs("cision>cide tension>tend clusion>clude stration>ster stry>ster agree>agreement agreed>agreement agreeing>agreement ncial>nce tenance>tain gramme>gram ize>ise ized>ise izing>ise ization>ise yze>yse yzed>yse yzing>yse"),
        ["fr"] = Pairs("ons>er eons>er ent>er cision>cider daction>diger ication>iquer ication>ier ription>rire ordination>ordonner ncier>ncer nciere>ncer"),
        ["es"] = Pairs("cision>cidir tension>tender pcion>ptar ccion>ctar ripcion>ribir ciero>ciar ciera>ciar"),
    };

    /// <summary>As what a word of a language may be read beside itself.</summary>
    public static IEnumerable<string> Of(string word, Language language)
    {
        string[] singular = word switch
        {
            [.., 'e', 's'] when language == Language.Spanish => [word[..^2], word[..^1]],
            [.., 's'] => [word[..^1]],
            _ => [],
        };
        foreach (var one in singular.Append(word))
            foreach (var (ending, instead) in Endings[language.Code])
                if (one.EndsWith(ending, StringComparison.Ordinal))
                    yield return $"{one.AsSpan(0, one.Length - ending.Length)}{instead}";
        if (language == Language.Spanish && Stressed().Match(word) is { Success: true } match)
            yield return Stressed().Replace(word, match.Groups["vowel"].Value == "ue" ? "o${rest}" : "e${rest}");
    }

    /// <summary>A Spanish stem whose vowel has the stress: <c>acuerdo</c> of <c>acordar</c>. In <c>banquero</c> and <c>guerra</c> the u is mute.</summary>
    [GeneratedRegex("(?<![qg])(?<vowel>ue|ie)(?<rest>[bcdfghj-np-tv-zñ]+[aeo][ns]?)$")]
    private static partial Regex Stressed();

    private static (string, string)[] Pairs(string written) => [.. written.Split(' ').Select(p => p.Split('>')).Select(p => (p[0], p[1]))];
}
