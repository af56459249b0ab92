using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Conversation;

/// <summary>Periods as people ask for them: <c>this month</c>, <c>before 30 June</c>, <c>dans les 30 jours</c>, <c>T2</c>.</summary>
public static partial class PeriodText
{
    /// <summary>The calendar month of a day.</summary>
    public static (LocalDate First, LocalDate Last) Month(LocalDate day) => NamedPeriod.Span("month", day);

    /// <summary>As requests carry it.</summary>
    public static string Written((LocalDate First, LocalDate Last) period) =>
        $"{LocalDatePattern.Iso.Format(period.First)}/{LocalDatePattern.Iso.Format(period.Last)}";

    /// <summary>Reads one; both days are part of it.</summary>
    public static bool TryRead(
        string text, Language language, LocalDate today, out (LocalDate First, LocalDate Last) period, [NotNullWhen(false)] out Fault? fault)
    {
        (period, fault) = (default, null);
        if (text.Length > DueText.Longest)
            fault = Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(text));
        else if (Read(Folding.Of(text), language, today, out fault) is { } read)
            period = read;
        return fault is null;
    }

    private static (LocalDate, LocalDate)? Read(Folding text, Language language, LocalDate today, out Fault? fault)
    {
        fault = null;
        var folded = text.Folded.Trim('.', ' ');
        if (NamedPeriod.Read(folded, today) is { } named)
            return named;
        if (End().Match(folded) is { Success: true } end && NamedPeriod.Read(folded[end.Length..], today) is { } whole)
            return (today, whole.Last);
        var until = Until().Match(folded);
        var start = until.Success ? until.Length : Preposition().Match(folded).Length;
        if (!DueText.TryRead(text.Original(start, folded.Length - start), language, today, out var due, out fault))
            return null;
        return until switch
        {
            { Success: false } => (due.Start, due.End),
            // Before a day or a month is before it begins; "before the end of June" is before the end.
            _ when until.Groups["before"].Success => (today, EndOf().IsMatch(folded[start..]) ? due.End : due.Start.PlusDays(-1)),
            _ => (today, due.End),
        };
    }

    [GeneratedRegex("^(?:by|before|until|till|at|avant|d'ici|jusqu'a|a|antes de|hasta|para|en)? ?(?:a )?(?:the |la |el )?(?:end of|end|fin de|fin du|fin|fines de|finales de|final de|finales del|final del) (?:de |del |du )?")]
    private static partial Regex End();

    [GeneratedRegex("^(?:end of|the end of|fin|la fin|finales|fines)")]
    private static partial Regex EndOf();

    [GeneratedRegex("^(?:(?<before>before|avant|antes de|antes del)|by|until|till|d'ici|d'ici au|d'ici a|jusqu'au|jusqu'a|hasta|para|de aqui a|de aqui al) (?:the |le |la |el )?")]
    private static partial Regex Until();

    [GeneratedRegex("^(?:in|on|during|for|en|au|le|el|du|pendant|durante|a) (?:the |le |el )?")]
    private static partial Regex Preposition();
}
