using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>A first and a last day as people write them: <c>10 to 21 August</c>, <c>du 10 août au 3 septembre</c>, <c>hasta el 21 de agosto</c>.</summary>
public static partial class RangeText
{
    /// <summary>Reads one; where only its end is said it begins today, and a single day is both.</summary>
    /// <param name="text">As written.</param>
    /// <param name="language">Of the words.</param>
    /// <param name="today">In the workspace's zone.</param>
    /// <param name="range">Both days are part of it.</param>
    /// <param name="fault">What of it is no day.</param>
    public static bool TryRead(
        string text, Language language, LocalDate today, out (LocalDate First, LocalDate Last) range, [NotNullWhen(false)] out Fault? fault)
    {
        (range, fault) = (default, null);
        if (NamedPeriod.Read(Folding.Fold(text), today) is { } named)
        {
            range = named;
            return true;
        }
        var parts = Between().Split(Opening().Replace(text.Trim(), ""), 2);
        if (!DueText.TryRead(parts[^1].Trim(), language, today, out var last, out fault))
            return false;
        if (parts.Length == 1)
            range = UntilOnly().IsMatch(text.Trim()) ? (today, last.End) : (last.Start, last.End);
        else if (DayNumber().Match(parts[0]) is { Success: true } day)
            return TryDay(int.Parse(day.Groups[1].ValueSpan, provider: null), last, text, out range, out fault);
        else if (DueText.TryRead(parts[0].Trim(), language, today, out var first, out fault))
            range = (first.Start, last.End);
        return fault is null;
    }

    /// <summary>A bare number is a day of the month in which the range ends.</summary>
    private static bool TryDay(int day, DueDate last, string text, out (LocalDate, LocalDate) range, [NotNullWhen(false)] out Fault? fault)
    {
        var exists = day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(last.End.Year, last.End.Month);
        (range, fault) = exists
            ? ((new LocalDate(last.End.Year, last.End.Month, day), last.End), (Fault?)null)
            : (default, Fault.Of(FaultKind.NoSuchDay, text));
        return exists;
    }

    [GeneratedRegex("^(?:from|between|since|until|till|through|du|de|des|à partir du|jusqu['’]au|del|desde el|desde|hasta el|hasta|entre)\\s+(?:the |le |el )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:until|till|through|jusqu|hasta)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UntilOnly();

    [GeneratedRegex(@"\s+(?:to|until|till|through|and|au|jusqu['’]au|et|al|hasta el|hasta|y)\s+(?:the |le |el )?|\s*[–—]\s*|(?<=\d)\s*-\s*(?=\d{1,2}\s)|\s+-\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?:the |le |el )?([0-9]{1,2})(?:st|nd|rd|th|er|º)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayNumber();
}
