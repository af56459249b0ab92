using System.Collections;
using System.Globalization;
using System.Resources;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Texts;

/// <summary>All sentences of a language, as they stand in its file.</summary>
internal static class Sentences
{
    private static readonly ResourceManager Files = new(typeof(Text).Namespace + ".Texts", typeof(Text).Assembly);

    public static Dictionary<string, string> Of(Language language) => Files
        .GetResourceSet(language == Language.English ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language.Code), createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
}
