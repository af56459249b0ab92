using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Periods that have names, counted from today: <c>this month</c>, <c>le mois prochain</c>, <c>los próximos 30 días</c>, <c>2027</c>.</summary>
internal static partial class NamedPeriod
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["week"] = "week", ["semaine"] = "week", ["semana"] = "week", ["weeks"] = "week", ["semaines"] = "week", ["semanas"] = "week",
        ["month"] = "month", ["mois"] = "month", ["mes"] = "month", ["months"] = "month", ["meses"] = "month",
        ["quarter"] = "quarter", ["trimestre"] = "quarter",
        ["year"] = "year", ["annee"] = "year", ["an"] = "year", ["ano"] = "year",
        ["day"] = "day", ["days"] = "day", ["jour"] = "day", ["jours"] = "day", ["dia"] = "day", ["dias"] = "day",
    };

    private static readonly string[] Numbers =
    [
        "|zero", "a|one|un|une|una", "two|deux|dos|couple of", "three|trois|tres", "four|quatre|cuatro", "five|cinq|cinco", "six|seis",
    ];

    /// <summary>Reads one from folded text; null for anything else.</summary>
    public static (LocalDate First, LocalDate Last)? Read(string folded, LocalDate today)
    {
        if (Today().IsMatch(folded))
            return (today, today);
        if (Tomorrow().IsMatch(folded))
            return (today.PlusDays(1), today.PlusDays(1));
        if (Year().Match(folded) is { Success: true } year)
            return Span("year", new LocalDate(int.Parse(year.Groups[1].ValueSpan, provider: null), 1, 1));
        if (Within().Match(folded) is { Success: true } within)
            return (today, Shift(Units[within.Groups[2].Value], today, Number(within.Groups[1].Value)));
        if (This().Match(folded) is { Success: true } present)
            return Span(Units[present.Groups[1].Value], today);
        if (Next().Match(folded) is { Success: true } next)
            return Span(Units[Unit(next)], Shift(Units[Unit(next)], today, 1));
        return Last().Match(folded) is { Success: true } last ? Span(Units[Unit(last)], Shift(Units[Unit(last)], today, -1)) : null;
    }

    /// <summary>The calendar's day, week, month, quarter or year in which the day lies.</summary>
    public static (LocalDate First, LocalDate Last) Span(string unit, LocalDate day)
    {
        var first = unit switch
        {
            "day" => day,
            "week" => day.PlusDays(1 - (int)day.DayOfWeek),
            "month" => new LocalDate(day.Year, day.Month, 1),
            "quarter" => DueDate.InQuarter(day.Year, (day.Month + 2) / 3).Start,
            _ => new LocalDate(day.Year, 1, 1),
        };
        return (first, Shift(unit, first, 1).PlusDays(-1));
    }

    /// <summary>How much later or earlier, from folded text, as <c>P2W</c>: <c>two weeks</c>, <c>d'un mois</c>, <c>10 días</c>; null for anything else.</summary>
    public static string? By(string folded, bool earlier)
    {
        if (Length().Match(folded) is not { Success: true } length)
            return null;
        var (unit, letter) = Units[length.Groups[2].Value] switch { "day" => (1, 'D'), "week" => (1, 'W'), "month" => (1, 'M'), "quarter" => (3, 'M'), _ => (12, 'M') };
        return $"P{(earlier ? -1 : 1) * unit * Number(length.Groups[1].Value)}{letter}";
    }

    private static string Unit(Match match) => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;

    /// <summary>A number in figures or words; -1 for none.</summary>
    internal static int Number(string said) => int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : Array.FindIndex(Numbers, n => n.Split('|').Contains(said));

    private static LocalDate Shift(string unit, LocalDate day, int by) => unit switch
    {
        "day" => day.PlusDays(by),
        "week" => day.PlusWeeks(by),
        "month" => day.PlusMonths(by),
        "quarter" => day.PlusMonths(3 * by),
        _ => day.PlusYears(by),
    };

    private const string UnitWords = "week|month|quarter|year|semaine|mois|trimestre|annee|an|semana|mes|ano";

    /// <summary>How much later or earlier, without what goes before or behind.</summary>
    internal const string HowLong = $"(?:another |d'|de |por |en )?({NumberWords}) (?:more |de plus )?(days?|jours?|dias?|weeks?|semaines?|semanas?|months?|mois|mes|meses|quarter|trimestre|year|an|ano)";

    /// <summary>The numbers that are read.</summary>
    internal const string NumberWords = "[0-9]{1,3}|a|one|un|une|una|two|deux|dos|couple of|three|trois|tres|four|quatre|cuatro|five|cinq|cinco|six|seis";

    [GeneratedRegex("^(?:today|aujourd'hui|hoy|ce jour)$")]
    private static partial Regex Today();

    [GeneratedRegex("^(?:tomorrow|demain|manana)$")]
    private static partial Regex Tomorrow();

    [GeneratedRegex("^(?:(?:in|during|for|en|pour|durante|para) )?((?:19|20)[0-9]{2})$")]
    private static partial Regex Year();

    [GeneratedRegex($"^(?:in |within |over |during |dans |d'ici |pendant |dentro de |durante |en |de aqui a )?(?:the |les |los |las )?(?:next |coming |prochains |prochaines |proximos |proximas )?({NumberWords}) (?:prochains |prochaines |proximos |proximas )?(days?|jours?|dias?|weeks?|semaines?|semanas?|months?|mois|mes|meses)(?: prochains| prochaines| proximos| proximas)?$")]
    private static partial Regex Within();

    [GeneratedRegex($"^{HowLong}$")]
    private static partial Regex Length();

    [GeneratedRegex($"^(?:in |within |during |by |pendant |durante |en |au cours de )?(?:(?:this|ce|cette|cet|este|esta|the|le|la|el) |l')?(?:current )?({UnitWords})(?:-ci| en cours| actual| en curso)?$")]
    private static partial Regex This();

    [GeneratedRegex($"^(?:in |during |by |en |au |durante |pendant )?(?:the |el |la |le |l')?(?:(?:next|coming|following|prochain|prochaine|proximo|proxima) ({UnitWords})|({UnitWords}) (?:prochain|prochaine|suivant|suivante|qui vient|que viene|proximo|proxima|siguiente))$")]
    private static partial Regex Next();

    [GeneratedRegex($"^(?:in |during |en |au |durante |pendant )?(?:the |el |la |le |l')?(?:(?:last|previous|dernier|derniere|ultimo|ultima) ({UnitWords})|({UnitWords}) (?:dernier|derniere|pasado|pasada|passe|passee|precedent))$")]
    private static partial Regex Last();
}
