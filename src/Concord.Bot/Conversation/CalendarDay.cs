using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Days that the calendar has.</summary>
internal static class CalendarDay
{
    /// <summary>The day, where no year is given the next one to come (29 February is the next that exists); null for none.</summary>
    public static LocalDate? Of(int day, int month, int? year, LocalDate today)
    {
        var known = year ?? Enumerable.Range(today.Year, 9).FirstOrDefault(y => Exists(y, month, day) && new LocalDate(y, month, day) >= today);
        return Exists(known, month, day) ? new LocalDate(known, month, day) : null;
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
