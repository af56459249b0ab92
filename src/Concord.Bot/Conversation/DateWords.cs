using System.Text.RegularExpressions;
using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>The words for months, quarters and ends of a language, folded, from its culture and a short list.</summary>
internal sealed class DateWords
{
    private DateWords(Language language, string[] quarters, string of)
    {
        var names = language.Culture.DateTimeFormat;
        Months = names.MonthNames.Take(12).Select((n, i) => (Name: Folding.Fold(n), Number: i + 1))
            .Concat(names.AbbreviatedMonthNames.Take(12).Select((n, i) => (Name: Folding.Fold(n).TrimEnd('.'), Number: i + 1)))
            .DistinctBy(m => m.Name).ToDictionary(m => m.Name, m => m.Number, StringComparer.Ordinal);
        if (language == Language.English)
            Months["sep"] = 9;
        var month = string.Join('|', Months.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape));
        DayMonth = Compile($@"(?:le |the |el |on )?([0-9]{{1,2}})(?:st|nd|rd|th|er|º|°)? *{of}({month})\.?(?:,? *{of}([0-9]{{4}}))?");
        MonthDay = Compile($@"({month})\.? ([0-9]{{1,2}})(?:st|nd|rd|th)?(?:,? *([0-9]{{4}}))?");
        MonthYear = Compile($@"(?:in |en |mid-|early |late |by |fin |fin de |finales de |end of |d'ici )?({month})\.?(?: *{of}([0-9]{{4}}))?");
        var ordinal = string.Join('|', quarters.Select((q, i) => $"(?<q{i + 1}>{q})"));
        Quarter = Compile($@"(?:in |en |au |el )?(?:the |le )?(?:[qt]([1-4])|(?:{ordinal})(?: *(?:quarter|trimestre)))(?:[ /,-]*(?:of |de |del |du )*([0-9]{{4}}))?|([0-9]{{4}})[ -]*[qt]([1-4])");
    }

    /// <summary>The words of each language.</summary>
    public static IReadOnlyDictionary<Language, DateWords> Of { get; } = new Dictionary<Language, DateWords>
    {
        [Language.English] = new(Language.English, ["first|1st", "second|2nd", "third|3rd", "fourth|4th|last"], "(?:of )?"),
        [Language.French] = new(Language.French, ["premier|1er", "deuxieme|second|2e", "troisieme|3e", "quatrieme|dernier|4e"], "(?:de )?"),
        [Language.Spanish] = new(Language.Spanish, ["primer|1er", "segundo|2o", "tercer|3er", "cuarto|ultimo|4o"], "(?:de |del )*"),
    };

    /// <summary>Numbers of months by their folded names.</summary>
    public Dictionary<string, int> Months { get; }

    /// <summary>Day, month, perhaps year.</summary>
    public Regex DayMonth { get; }

    /// <summary>Month, day, perhaps year.</summary>
    public Regex MonthDay { get; }

    /// <summary>Month, perhaps year.</summary>
    public Regex MonthYear { get; }

    /// <summary>Quarter, perhaps year.</summary>
    public Regex Quarter { get; }

    private static Regex Compile(string pattern) =>
        new($"^(?:{pattern})$", RegexOptions.CultureInvariant);
}
