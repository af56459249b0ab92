using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>The day from which something holds again: <c>May</c> and <c>1 May</c> are 1 May, <c>the end of May</c> is 1 June, <c>two weeks</c> are counted from today.</summary>
public static partial class UntilText
{
    /// <summary>Reads what stands behind "until" or "for".</summary>
    public static bool TryRead(string text, Language language, LocalDate today, out LocalDate day, [NotNullWhen(false)] out Fault? fault)
    {
        (day, fault) = (default, null);
        var said = Folding.Of(text);
        if (text.Length > DueText.Longest)
            fault = Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(text));
        else if (EndOf().Match(said.Folded) is { Success: true } end)
        {
            if (PeriodText.TryRead(said.OriginalFrom(end.Length), language, today, out var whole, out fault))
                day = whole.Last.PlusDays(1);
        }
        else if (NamedPeriod.Read(said.Folded.Trim('.', ' '), today) is { } named)
            day = named.First > today ? named.First : Present().IsMatch(said.Folded) ? named.Last.PlusDays(1) : named.Last;
        else if (DueText.TryRead(text, language, today, out var due, out fault))
            day = due.Start;
        return fault is null;
    }

    [GeneratedRegex("^(?:the |la |el )?(?:end of|end|fin de|fin du|fin|fines de|finales de|final de|finales del|final del) (?:de |del |du )*")]
    private static partial Regex EndOf();

    [GeneratedRegex("^(?:this|the|ce|cette|cet|le|la|este|esta|el)\\b")]
    private static partial Regex Present();
}
