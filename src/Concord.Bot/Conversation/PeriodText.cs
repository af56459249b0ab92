using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Periods as people ask for them: <c>this month</c>, <c>before 30 June</c>, <c>dans les 30 jours</c>, <c>T2</c>.</summary>
public static partial class PeriodText
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["week"] = "week", ["semaine"] = "week", ["semana"] = "week",
        ["month"] = "month", ["mois"] = "month", ["mes"] = "month",
        ["quarter"] = "quarter", ["trimestre"] = "quarter",
        ["year"] = "year", ["annee"] = "year", ["ano"] = "year",
        ["day"] = "day", ["days"] = "day", ["jour"] = "day", ["jours"] = "day", ["dia"] = "day", ["dias"] = "day",
        ["weeks"] = "week", ["semaines"] = "week", ["semanas"] = "week", ["months"] = "month", ["meses"] = "month",
    };

    /// <summary>The calendar month of a day.</summary>
    public static (LocalDate First, LocalDate Last) Month(LocalDate day) => Span("month", day);

    /// <summary>Reads one; both days are part of it.</summary>
    public static bool TryRead(
        string text, Language language, LocalDate today, out (LocalDate First, LocalDate Last) period, [NotNullWhen(false)] out Fault? fault)
    {
        var folded = Folding.Fold(text).Trim('.', ' ');
        fault = null;
        if (Named(folded, today) is { } named)
            period = named;
        else if (Until().Match(folded) is { Success: true } until && DueText.TryRead(text.Trim()[until.Length..], language, today, out var end, out fault))
            period = (today, until.Value.StartsWith("before", StringComparison.Ordinal) || until.Value.StartsWith("av", StringComparison.Ordinal)
                || until.Value.StartsWith("an", StringComparison.Ordinal) ? end.End.PlusDays(-1) : end.End);
        else if (DueText.TryRead(Preposition().Replace(text.Trim(), ""), language, today, out var due, out fault))
            (period, fault) = ((due.Start, due.End), null);
        else
            period = default;
        return fault is null;
    }

    private static (LocalDate, LocalDate)? Named(string folded, LocalDate today)
    {
        if (Today().IsMatch(folded))
            return (today, today);
        if (Tomorrow().IsMatch(folded))
            return (today.PlusDays(1), today.PlusDays(1));
        if (Within().Match(folded) is { Success: true } within)
            return (today, Shift(Units[within.Groups[2].Value], today, int.Parse(within.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)));
        if (This().Match(folded) is { Success: true } present)
            return Span(Units[present.Groups[1].Value], today);
        if (Next().Match(folded) is { Success: true } next)
            return Span(Units[Unit(next)], Shift(Units[Unit(next)], today, 1));
        return Last().Match(folded) is { Success: true } last ? Span(Units[Unit(last)], Shift(Units[Unit(last)], today, -1)) : null;
    }

    private static string Unit(Match match) => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;

    private static LocalDate Shift(string unit, LocalDate day, int by) => unit switch
    {
        "day" => day.PlusDays(by),
        "week" => day.PlusWeeks(by),
        "month" => day.PlusMonths(by),
        "quarter" => day.PlusMonths(3 * by),
        _ => day.PlusYears(by),
    };

    private static (LocalDate, LocalDate) Span(string unit, LocalDate day)
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

    private const string UnitWords = "week|month|quarter|year|semaine|mois|trimestre|annee|semana|mes|ano";

    [GeneratedRegex("^(?:today|aujourd'hui|hoy)$")]
    private static partial Regex Today();

    [GeneratedRegex("^(?:tomorrow|demain|manana)$")]
    private static partial Regex Tomorrow();

    [GeneratedRegex("^(?:in |within |over |during |dans |pendant |dentro de |durante |en )?(?:the |les |los |las )?(?:next |prochains |prochaines |proximos |proximas )?([0-9]{1,3}) (?:prochains |prochaines |proximos |proximas )?(day|days|jour|jours|dia|dias|week|weeks|semaines|semanas|semana|semaine|months|mois|meses)(?: prochains| prochaines| proximos| proximas)?$")]
    private static partial Regex Within();

    [GeneratedRegex($"^(?:in |within |during |by the end of |before the end of |pendant |d'ici la fin de |d'ici la fin du |durante |en )?(?:this|ce|cette|cet|este|esta|the|le|la|l'|el) ?({UnitWords})(?:-ci| en cours)?$")]
    private static partial Regex This();

    [GeneratedRegex($"^(?:in |during |en |au |durante )?(?:the |el |la |le )?(?:(?:next|prochain|prochaine|proximo|proxima) ({UnitWords})|({UnitWords}) (?:prochain|prochaine|que viene|proximo|proxima))$")]
    private static partial Regex Next();

    [GeneratedRegex($"^(?:in |during |en |au |durante )?(?:the |el |la |le )?(?:(?:last|previous|dernier|derniere|ultimo|ultima) ({UnitWords})|({UnitWords}) (?:dernier|derniere|pasado|pasada|passe))$")]
    private static partial Regex Last();

    [GeneratedRegex("^(?:by|until|till|before|d'ici|jusqu'au|jusqu'a|avant|antes de|antes del|hasta|para) (?:the |le |el )?")]
    private static partial Regex Until();

    [GeneratedRegex("^(?:in|on|during|for|en|au|le|el|du|pendant|durante) (?:the |le |el )?", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();
}
