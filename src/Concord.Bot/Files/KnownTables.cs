using Concord.Bot.ActionPlan;
using Concord.Bot.Calendars;

namespace Concord.Bot.Files;

/// <summary>The tables that people send, told apart by their headings.</summary>
public static class KnownTables
{
    /// <summary>The verb which takes a table with these headings; null where nothing of ours has them.</summary>
    public static string? VerbOf(IReadOnlyList<string> headings) =>
        headings.Count(h => PlanColumns.Of(h) is not null) >= 3 ? "plan.preview"
        : CalendarColumns.In(headings) is not null ? "calendar.preview"
        : null;

    /// <summary>The verb which takes a pasted text; null where it is no table of ours.</summary>
    public static string? VerbOf(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? VerbOf(CsvText.HeadingsOf(text)) : null;
}
