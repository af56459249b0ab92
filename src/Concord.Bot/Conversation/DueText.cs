using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Due dates as people write them: a day, a month or a quarter, with or without the year.</summary>
public static partial class DueText
{
    /// <summary>Reads one.</summary>
    /// <param name="text">As written.</param>
    /// <param name="language">Of the words; null tries all, as for a file.</param>
    /// <param name="today">In the workspace's zone. A date without a year is the next one to come.</param>
    /// <param name="due">With the precision in which it was written.</param>
    /// <param name="fault">A day that does not exist, or nothing that can be read.</param>
    public static bool TryRead(
        string text, Language? language, LocalDate today, [NotNullWhen(true)] out DueDate? due, [NotNullWhen(false)] out Fault? fault)
    {
        (due, fault) = (DueDate.Parse(text.Trim().ToUpperInvariant()), null);
        if (due is not null)
            return true;
        var folded = Folding.Fold(text).Trim('.', ' ');
        if (IsoDay().IsMatch(folded))
            fault = Fault.Of(FaultKind.NoSuchDay, text);
        foreach (var one in fault is null ? language is null ? Language.All : [language] : [])
            if (Read(folded, DateWords.Of[one], today, out var noSuchDay) is { } read)
            {
                due = read;
                return true;
            }
            else if (noSuchDay)
                fault = Fault.Of(FaultKind.NoSuchDay, text);
        // Figures alone, such as 3/4, are read differently on the two sides of the Channel: nobody guesses here.
        if (fault is null && !OnlyFigures().IsMatch(folded))
            foreach (var one in language is null ? Language.All : [language])
                if ((due = RelativeDates.Read(text, one, today)) is not null)
                    return true;
        fault ??= Fault.Of(FaultKind.DueNotUnderstood, text);
        return false;
    }

    private static DueDate? Read(string folded, DateWords words, LocalDate today, out bool noSuchDay)
    {
        noSuchDay = false;
        if (words.Quarter.Match(folded) is { Success: true } quarter)
            return ReadQuarter(quarter, today);
        if (words.DayMonth.Match(folded) is { Success: true } dayMonth)
            return ReadDay(Number(dayMonth.Groups[1]), words.Months[dayMonth.Groups[2].Value], Year(dayMonth.Groups[3]), today, out noSuchDay);
        if (words.MonthDay.Match(folded) is { Success: true } monthDay)
            return ReadDay(Number(monthDay.Groups[2]), words.Months[monthDay.Groups[1].Value], Year(monthDay.Groups[3]), today, out noSuchDay);
        if (words.MonthYear.Match(folded) is { Success: true } month)
        {
            var number = words.Months[month.Groups[1].Value];
            return DueDate.InMonth(Year(month.Groups[2]) ?? (number >= today.Month ? today.Year : today.Year + 1), number);
        }
        return null;
    }

    private static DueDate ReadQuarter(Match match, LocalDate today)
    {
        var number = Enumerable.Range(1, 4).FirstOrDefault(q => match.Groups[$"q{q}"].Success) is > 0 and var named
            ? named
            : Number(match.Groups[1].Success ? match.Groups[1] : match.Groups[4]);
        return DueDate.InQuarter(
            Year(match.Groups[2]) ?? Year(match.Groups[3]) ?? (number * 3 >= today.Month ? today.Year : today.Year + 1), number);
    }

    private static DueDate? ReadDay(int day, int month, int? year, LocalDate today, out bool noSuchDay)
    {
        // 29 February without a year is the next one that exists.
        var known = year ?? Enumerable.Range(today.Year, 9).FirstOrDefault(y => Exists(y, month, day) && new LocalDate(y, month, day) >= today);
        noSuchDay = known == 0 || !Exists(known, month, day);
        return noSuchDay ? null : DueDate.On(new LocalDate(known, month, day));
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? Year(Group group) => group.Success ? Number(group) : null;

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex IsoDay();

    [GeneratedRegex("^[0-9./ -]+$")]
    private static partial Regex OnlyFigures();
}
