using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Calendars;

/// <summary>What is to be known of a due day: that nobody works then, or that nobody can tell.</summary>
internal static class DayNotes
{
    /// <summary>A quiet sentence; null for a day on which people work, and for a month or a quarter.</summary>
    public static string? Of(DueDate due, Workspace workspace, Text text)
    {
        if (due.Precision != DatePrecision.Day)
            return null;
        if (due.Start.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            return text.Of(due.Start.DayOfWeek is IsoDayOfWeek.Saturday ? "Day.Saturday" : "Day.Sunday");
        var stations = workspace.Stations().ToList();
        var notes = stations.Select(s => (Station: s, Holiday: workspace.HolidayOn(s, due.Start))).Where(s => s.Holiday is not null)
            .Select(s => text.Of("Day.Holiday", s.Station.Name, s.Holiday!.Name)).ToList();
        if (notes.Count > 0)
            return string.Join(" · ", notes);
        var unknown = stations.Where(s => workspace.IsWorkingDay(s, due.Start) == Working.Unknown).Select(s => s.Name).ToList();
        return unknown.Count > 0 ? text.Of("Day.Unknown", text.List(unknown), due.Year) : null;
    }
}
