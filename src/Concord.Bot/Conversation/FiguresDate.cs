using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// Dates in figures: <c>30/06/2027</c>, <c>30.6.</c>, <c>2027-06-30</c>. The day stands before the month on one side of the
/// Atlantic and behind it on the other; where both could be meant, as in 3/4, nobody guesses.
/// </summary>
internal static partial class FiguresDate
{
    /// <summary>Reads one; null where it is none, or could be two.</summary>
    public static DueDate? Read(string figures, LocalDate today, out bool noSuchDay)
    {
        noSuchDay = false;
        if (YearFirst().Match(figures) is { Success: true } iso)
            return On(Number(iso.Groups[3]), Number(iso.Groups[2]), Number(iso.Groups[1]), today, out noSuchDay);
        if (YearLast().Match(figures) is not { Success: true } match)
            return null;
        var (first, second) = (Number(match.Groups[1]), Number(match.Groups[2]));
        var year = match.Groups[3] is { Success: true } group ? Number(group) + (group.Length == 2 ? 2000 : 0) : (int?)null;
        return (first, second) switch
        {
            ( > 12, _) => On(first, second, year, today, out noSuchDay),
            (_, > 12) => On(second, first, year, today, out noSuchDay),
            _ when first == second => On(first, second, year, today, out noSuchDay),
            _ => null,
        };
    }

    private static DueDate? On(int day, int month, int? year, LocalDate today, out bool noSuchDay)
    {
        var read = CalendarDay.Of(day, month, year, today);
        noSuchDay = read is null;
        return read is { } found ? DueDate.On(found) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex("^([0-9]{1,2})[./-]([0-9]{1,2})(?:[./-]([0-9]{4}|[0-9]{2}))?$")]
    private static partial Regex YearLast();
}
