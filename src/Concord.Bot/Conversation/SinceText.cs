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
}
