using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Meetings;

/// <summary>Meetings and series as every card calls them.</summary>
internal static class MeetingWords
{
    /// <summary>What the group calls the series; a proposed one has its name in every language.</summary>
    public static string SeriesName(this Text text, Series series) =>
        series.Name ?? (series.Code is "ES" or "ADM" or "MGT" ? text.Of($"Series.{series.Code}") : series.Code);

    /// <summary>The series and the session: <c>Executive Secretaries’ meeting, Q2 2027</c>.</summary>
    public static string MeetingName(this Text text, MeetingId id, Settings settings) =>
        $"{(settings.SeriesOf(id.Series) is { } series ? text.SeriesName(series) : id.Series)}, {text.SessionName(id.Session)}";

    /// <summary>The session: <c>Q2 2027</c>, <c>May 2027</c>, <c>extraordinary 1/2027</c>.</summary>
    public static string SessionName(this Text text, Session session) => session.Label switch
    {
        ['Q', var quarter] => text.Of("Date.Quarter", quarter - '0', session.Year),
        ['X', var number] => text.Of("Meeting.Extraordinary", number - '0', session.Year),
        var month => text.Month(new LocalDate(session.Year, int.Parse(month, provider: null), 1)),
    };

    /// <summary>How it stands, sign and word.</summary>
    public static string Label(this Text text, MeetingState state) => $"{state switch
    {
        MeetingState.Started => "◐",
        MeetingState.Held => "✓",
        MeetingState.Cancelled => "✕",
        _ => "●",
    }} {text.Of($"MeetingIs.{state}")}";

    /// <summary>From when to when, where the clock shows it: <c>10:00–12:00</c>; with the day where it is another one there.</summary>
    public static string HoursIn(this Text text, MeetingTime time, int minutes, string zone)
    {
        var start = time.Start.WithZone(DateTimeZoneProviders.Tzdb[zone]);
        var end = start.PlusMinutes(minutes);
        var hours = $"{text.Hour(start.TimeOfDay)}–{text.Hour(end.TimeOfDay)}";
        // An hour that comes twice is told apart by how far it is from UTC.
        if (new MeetingTime(start.LocalDateTime, zone).ComesTwice)
            hours += $" (UTC{start.Offset.ToString("+H", null)})";
        return start.Date == time.Day ? hours : $"{text.Day(start.Date)}, {hours}";
    }

    /// <summary>The hour at which it begins, in its own zone; and at which it ends, where its length is given.</summary>
    public static string HourOf(this Text text, MeetingTime time, int? minutes) =>
        minutes is { } length ? text.HoursIn(time, length, time.Zone) : text.Hour(time.Local.TimeOfDay);

    /// <summary>The zones in which a meeting's hours are shown: its own, the workspace's, the others of the workspace.</summary>
    public static IEnumerable<string> ZonesOf(MeetingTime time, Settings settings) =>
        settings.OtherZones.Prepend(settings.Zone).Prepend(time.Zone).Distinct();
}
