using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>The words for days, months, quarters and ends of a language, folded, from its culture and a short list.</summary>
internal sealed class DateWords
{
    private DateWords(Language language, string[] quarters, string of, string by, string part, string months)
    {
        var names = language.Culture.DateTimeFormat;
        Months = Numbered([.. names.MonthNames.Take(12)], [.. names.AbbreviatedMonthNames.Take(12)], 1);
        foreach (var (name, number) in months.Split(' ').Select(m => m.Split('=')).Select(m => (m[0], int.Parse(m[1], provider: null))))
            Months.TryAdd(name, number);
        // The culture's week begins on Sunday, which is NodaTime's seventh day.
        Weekdays = Numbered(names.DayNames, names.AbbreviatedDayNames, 0).ToDictionary(d => d.Key, d => (IsoDayOfWeek)(d.Value == 0 ? 7 : d.Value));
        var month = OneOf(Months.Keys);
        var before = $@"(?:(?:{by}) )?(?:(?<weekday>{OneOf(Weekdays.Keys)})\.?,? )?(?:the |le |el )?";
        DayMonth = Compile($@"{before}([0-9]{{1,2}})(?:st|nd|rd|th|er|º|°|ro)? *(?:{of} )?({month})\.?(?:,? *(?:{of} )?([0-9]{{4}}))?");
        MonthDay = Compile($@"{before}({month})\.? ([0-9]{{1,2}})(?:st|nd|rd|th)?(?:,? *([0-9]{{4}}))?");
        MonthYear = Compile($@"(?:(?:{by}) )?(?:{part})?({month})\.?(?:,? *(?:{of} )?([0-9]{{4}}))?");
        var ordinal = string.Join('|', quarters.Select((q, i) => $"(?<q{i + 1}>{q})"));
        Quarter = Compile($@"(?:(?:{by}) )?(?:the |le |el )?(?:end of |end |fin |fin du |fin de |finales de )?(?:[qt]([1-4])|(?:{ordinal})(?: *(?:quarter|trimestre)))(?:[ /,-]*(?:of |de |del |du )*([0-9]{{4}}))?|([0-9]{{4}})[ -]*[qt]([1-4])");
    }

    /// <summary>The words of each language.</summary>
    public static IReadOnlyDictionary<Language, DateWords> Of { get; } = new Dictionary<Language, DateWords>
    {
        [Language.English] = new(Language.English, ["first|1st", "second|2nd", "third|3rd", "fourth|4th|last"], "of",
            "on|in|by|due|due on|due in|due by|until|before", "mid-|mid |early |late |end |the end of |end of |beginning of ", "sep=9 febuary=2 feburary=2 febrary=2 agust=8 septembre=9 setember=9 ocotber=10 novemeber=11 decemeber=12"),
        [Language.French] = new(Language.French, ["premier|1er", "deuxieme|second|2e|2eme", "troisieme|3e|3eme", "quatrieme|dernier|4e|4eme"], "de",
            "en|au|pour|pour le|avant|d'ici|d'ici au|d'ici a|jusqu'au|courant|au cours du|du",
            "mi-|mi |debut |fin |fin de |la fin de |debut de ", "jan=1 fev=2 avr=4 jul=7"),
        [Language.Spanish] = new(Language.Spanish, ["primer|1er|1º", "segundo|2º|2o", "tercer|3er|3º", "cuarto|ultimo|4º|4o"], "del?",
            "en|para|antes de|antes del|hasta|a|durante|de aqui a|del", "mediados de |principios de |inicios de |fin de |fines de |finales de |final de ", "sep=9 set=9"),
    };

    /// <summary>Numbers of months by their folded names.</summary>
    public Dictionary<string, int> Months { get; }

    /// <summary>Days of the week by their folded names.</summary>
    public Dictionary<string, IsoDayOfWeek> Weekdays { get; }

    /// <summary>Day, month, perhaps year; before it perhaps the day of the week.</summary>
    public Regex DayMonth { get; }

    /// <summary>Month, day, perhaps year; before it perhaps the day of the week.</summary>
    public Regex MonthDay { get; }

    /// <summary>Month, perhaps year.</summary>
    public Regex MonthYear { get; }

    /// <summary>Quarter, perhaps year.</summary>
    public Regex Quarter { get; }

    private static Dictionary<string, int> Numbered(string[] names, string[] abbreviations, int first) =>
        names.Select((n, i) => (Name: Folding.Fold(n), Number: i + first))
            .Concat(abbreviations.Select((n, i) => (Name: Folding.Fold(n).TrimEnd('.'), Number: i + first)))
            .DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Number, StringComparer.Ordinal);

    private static string OneOf(IEnumerable<string> names) =>
        string.Join('|', names.OrderByDescending(n => n.Length).Select(Regex.Escape));

    private static Regex Compile(string pattern) =>
        new($"^(?:{pattern})$", RegexOptions.CultureInvariant);
}
