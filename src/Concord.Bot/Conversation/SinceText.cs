using System.Diagnostics.CodeAnalysis;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>The day since when: <c>1 March</c>, <c>janvier</c>, <c>el mes pasado</c>; without a year the last one that has been.</summary>
public static class SinceText
{
    /// <summary>Reads one; of a period its first day.</summary>
    public static bool TryRead(string text, Language language, LocalDate today, out LocalDate since, [NotNullWhen(false)] out Fault? fault)
    {
        (since, fault) = (default, null);
        if (text.Length > DueText.Longest)
            fault = Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(text));
        else if (NamedPeriod.Read(Folding.Fold(text).Trim('.', ' '), today) is { } named)
            since = named.First;
        else if (DueText.TryRead(text, language, today, out var due, out fault))
            since = due.Start > today && DueText.TryRead(text, language, today.PlusYears(-1).PlusDays(1), out var last, out _) ? last.Start : due.Start;
        return fault is null;
    }

    /// <summary>Reads a day on which something was; of a weekday the last one, and no period is a day.</summary>
    public static bool TryReadDay(string text, Language language, LocalDate today, out LocalDate day, [NotNullWhen(false)] out Fault? fault)
    {
        day = default;
        if (!DueText.TryRead(text, language, today, out var due, out fault))
            return false;
        if (due.Precision != DatePrecision.Day)
            fault = Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(text));
        else if (due.Start <= today || !text.Any(char.IsAsciiDigit))
            day = due.Start > today ? due.Start.PlusDays(-7) : due.Start;
        else
            return TryRead(text, language, today, out day, out fault);
        return fault is null;
    }
}
