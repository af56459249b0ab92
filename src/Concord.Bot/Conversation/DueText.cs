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
    /// <summary>Characters; no date is longer, and nobody shall keep the readers busy with one that is.</summary>
    public const int Longest = 80;

    /// <summary>Reads one.</summary>
    /// <param name="text">As written.</param>
    /// <param name="language">Of the words; null tries all, as for a file.</param>
    /// <param name="today">In the workspace's zone. A date without a year is the next one to come.</param>
    /// <param name="due">With the precision in which it was written.</param>
    /// <param name="fault">A day that does not exist, or nothing that can be read.</param>
    public static bool TryRead(
        string text, Language? language, LocalDate today, [NotNullWhen(true)] out DueDate? due, [NotNullWhen(false)] out Fault? fault)
    {
        (due, fault) = (null, null);
        if (text.Length <= Longest)
            due = DueDate.Parse(text.Trim().ToUpperInvariant()) ?? Read(text, language is null ? Language.All : [language], today, out fault);
        if (due is null)
            fault ??= Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(text));
        return due is not null;
    }

    private static DueDate? Read(string text, IReadOnlyList<Language> languages, LocalDate today, out Fault? fault)
    {
        var folded = Folding.Fold(text).Trim('.', ' ');
        var noSuchDay = false;
        if (OnlyFigures().IsMatch(folded))
        {
            var figures = FiguresDate.Read(folded, today, out noSuchDay);
            fault = noSuchDay ? Fault.Of(FaultKind.NoSuchDay, text) : null;
            return figures;
        }
        fault = null;
        foreach (var one in languages)
            if (Read(folded, DateWords.Of[one], today, out noSuchDay) is { } read)
                return read;
            else if (noSuchDay)
                fault = Fault.Of(FaultKind.NoSuchDay, text);
        return fault is null ? languages.Select(l => RelativeDates.Read(text, l, today)).FirstOrDefault(d => d is not null) : null;
    }

    private static DueDate? Read(string folded, DateWords words, LocalDate today, out bool noSuchDay)
    {
        noSuchDay = false;
        if (words.Quarter.Match(folded) is { Success: true } quarter)
            return ReadQuarter(quarter, today);
        if (words.DayMonth.Match(folded) is { Success: true } dayMonth)
            return ReadDay(words, dayMonth, dayMonth.Groups[1], dayMonth.Groups[2], today, out noSuchDay);
        if (words.MonthDay.Match(folded) is { Success: true } monthDay)
            return ReadDay(words, monthDay, monthDay.Groups[2], monthDay.Groups[1], today, out noSuchDay);
        if (words.MonthYear.Match(folded) is { Success: true } month)
        {
            var number = words.Months[month.Groups[1].Value];
            var year = Year(month.Groups[2]) ?? (number >= today.Month ? today.Year : today.Year + 1);
            return year is >= 1 and <= 9998 ? DueDate.InMonth(year, number) : null;
        }
        return null;
    }

    private static DueDate? ReadQuarter(Match match, LocalDate today)
    {
        var number = Enumerable.Range(1, 4).FirstOrDefault(q => match.Groups[$"q{q}"].Success) is > 0 and var named
            ? named
            : Number(match.Groups[1].Success ? match.Groups[1] : match.Groups[4]);
        var year = Year(match.Groups[2]) ?? Year(match.Groups[3]) ?? (number * 3 >= today.Month ? today.Year : today.Year + 1);
        return year is >= 1 and <= 9998 ? DueDate.InQuarter(year, number) : null;
    }

    private static DueDate? ReadDay(DateWords words, Match match, Group day, Group month, LocalDate today, out bool noSuchDay)
    {
        var weekday = match.Groups["weekday"] is { Success: true } named ? words.Weekdays[named.Value] : (IsoDayOfWeek?)null;
        var read = CalendarDay.Of(Number(day), words.Months[month.Value], Year(match.Groups[3]), today);
        // A day that is not the day of the week which was written with it: one of the two is wrong.
        noSuchDay = read is null || (weekday is not null && weekday != read.Value.DayOfWeek);
        return noSuchDay ? null : DueDate.On(read!.Value);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? Year(Group group) => group.Success ? Number(group) : null;

    [GeneratedRegex("^[0-9./ -]+$")]
    private static partial Regex OnlyFigures();
}
