using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Texts;

/// <summary>Dates, always written out so that no reader has to guess.</summary>
public sealed partial class Text
{
    /// <summary>A day with its weekday: <c>Wed 30 June 2027</c>.</summary>
    public string Day(LocalDate day) => day.ToString(
        Language.Code == "es" ? "ddd d 'de' MMMM 'de' uuuu" : $"ddd {Number(day)} MMMM uuuu", Language.Culture);

    /// <summary>A day of a year that is plain from where it stands: <c>3 June</c>.</summary>
    public string ShortDay(LocalDate day) => day.ToString(
        Language.Code == "es" ? "d 'de' MMMM" : $"{Number(day)} MMMM", Language.Culture);

    /// <summary>A due date as exactly as it was agreed.</summary>
    public string Due(DueDate due) => due.Precision switch
    {
        DatePrecision.Month => Month(due.Start),
        DatePrecision.Quarter => Of("Date.Quarter", due.Quarter, due.Year),
        _ => Day(due.Start),
    };

    /// <summary>A period after "due": <c>in June 2027</c>, <c>on Wed 30 June 2027</c>, <c>from … to …</c>.</summary>
    public string Period(LocalDate first, LocalDate last)
    {
        if (first == last)
            return Of("Date.On", first);
        if (first.Day == 1 && last == first.PlusMonths(1).PlusDays(-1))
            return Of("Date.In", Month(first));
        if (first.Day == 1 && first.Month % 3 == 1 && last == first.PlusMonths(3).PlusDays(-1))
            return Of("Date.InQuarter", Due(DueDate.InQuarter(first.Year, (first.Month + 2) / 3)));
        return Of("Date.FromTo", first, last);
    }

    /// <summary>An instant where the reader is: <c>Mon 14 June 2027, 10:00</c>.</summary>
    /// <param name="instant">UTC.</param>
    /// <param name="zone">IANA zone.</param>
    public string Moment(Instant instant, string zone)
    {
        var local = instant.InZone(DateTimeZoneProviders.Tzdb[zone]);
        return $"{Day(local.Date)}, {local.TimeOfDay.ToString("HH:mm", Language.Culture)}";
    }

    /// <summary>An hour: <c>10:00</c>.</summary>
    public string Hour(LocalTime time) => time.ToString("HH:mm", Language.Culture);

    /// <summary>How far away the last day of a due date is: <c>in 12 days</c>, <c>today</c>, <c>3 days late</c>.</summary>
    public string Distance(DueDate due, LocalDate today) => NodaTime.Period.DaysBetween(today, due.End) switch
    {
        0 => Of("Date.Today"),
        1 => Of("Date.Tomorrow"),
        > 0 and var days => Count("Date.InDays", days),
        var days => Count("Date.DaysLate", -days),
    };

    /// <summary>The first of a month is an ordinal in French, and only the first.</summary>
    private string Number(LocalDate day) => Language.Code == "fr" && day.Day == 1 ? "'1er'" : "d";

    /// <summary>A month with its year: <c>June 2027</c>.</summary>
    public string Month(LocalDate day) => day.ToString(Language.Code == "es" ? "MMMM 'de' uuuu" : "MMMM uuuu", Language.Culture);
}
