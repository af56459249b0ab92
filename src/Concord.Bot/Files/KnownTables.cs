using Concord.Bot.ActionPlan;
using Concord.Bot.Calendars;

namespace Concord.Bot.Files;

/// <summary>The tables that people send, told apart by their headings.</summary>
public static class KnownTables
{
    /// <summary>A greeting, a sentence, blank lines.</summary>
    private const int MostLinesBefore = 5;

    /// <summary>The verb which takes a table with these headings; null where nothing of ours has them.</summary>
    public static string? VerbOf(IReadOnlyList<string> headings) =>
        headings.Count(h => PlanColumns.Of(h) is not null) >= 3 ? "plan.preview"
        : CalendarColumns.In(headings) is not null ? "calendar.preview"
        : null;

    /// <summary>The verb which takes a table as text; null where it is none of ours.</summary>
    public static string? VerbOf(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? VerbOf(CsvText.HeadingsOf(text)) : null;

    /// <summary>The table of ours in a pasted text, behind whatever was written before it, and the verb which takes it; null where there is none.</summary>
    public static (string Verb, string Table)? In(string text)
    {
        var rest = text;
        for (var before = 0; before <= MostLinesBefore; before++)
            if (VerbOf(rest) is { } verb)
                return (verb, rest);
            else
                rest = rest[(rest.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        return null;
    }
}
