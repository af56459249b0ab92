using Concord.Bot.Texts;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Tartarus.Snowball;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace Concord.Bot.Decisions.Finding;

/// <summary>The forms of words in the three languages. Nobody says in which language a decision is written, so a word is read in all.</summary>
internal static class Stems
{
    /// <summary>Short forms that stand for a word in symbols and in talk.</summary>
    private static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["res"] = ["resolution", "résolution", "resolución", "resolucion"], ["doc"] = ["document", "documento"], ["rec"] = ["recommendation", "recommandation", "recomendación"],
    };

    /// <summary>Small words which also are others that tell something: sums of money, and States.</summary>
    private static readonly string[] Telling = ["sommes", "estado", "estados"];

    private static readonly string[] MoreSmall = ["we", "our", "us", "from", "about", "any", "all", "aux", "cet", "cette"];

    private static readonly Dictionary<string, HashSet<string>> Small = new()
    {
        ["en"] = SmallIn(EnglishAnalyzer.DefaultStopSet), ["fr"] = SmallIn(FrenchAnalyzer.DefaultStopSet), ["es"] = SmallIn(SpanishAnalyzer.DefaultStopSet),
    };

    /// <summary>A stemmer keeps the word that it works on.</summary>
    [ThreadStatic]
    private static SnowballProgram[]? _stemmers;

    /// <summary>The stems of a word in each language, those of the word that it is short for, and those of its family.</summary>
    public static IEnumerable<WordForm> Of(string word) =>
        (Short.TryGetValue(word, out var full) ? full.Append(word) : [word]).SelectMany(InEachLanguage);

    /// <summary>Whether a word in its plain form says nothing by itself in that language.</summary>
    public static bool IsSmall(string plain, Language language) => Small[language.Code].Contains(plain);

    private static IEnumerable<WordForm> InEachLanguage(string word)
    {
        _stemmers ??= [new Snowball.EnglishStemmer(), new Snowball.FrenchStemmer(), new Snowball.SpanishStemmer()];
        foreach (var (stemmer, language) in _stemmers.Zip(Language.All))
        {
            var stem = StemOf(word);
            yield return new(Named(stem));
            foreach (var akin in Families.Of(word, language).Select(StemOf))
                if (akin.Length >= Families.Shortest && akin != stem)
                    yield return new(Named(akin), IsAkin: true);

            string StemOf(string word)
            {
                stemmer.SetCurrent(word);
                stemmer.Stem();
                return PlainText.Of(stemmer.Current);
            }

            string Named(string stem) => $"{language}:{stem}";
        }
    }

    private static HashSet<string> SmallIn(IEnumerable<string> words) => [.. words.Concat(MoreSmall).Select(PlainText.Of).Except(Telling)];
}
