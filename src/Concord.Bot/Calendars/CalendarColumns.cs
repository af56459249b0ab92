using Concord.Bot.Conversation;

namespace Concord.Bot.Calendars;

/// <summary>Where the columns of a list of holidays stand in a file; found by their headings in any of our languages.</summary>
public sealed record CalendarColumns(int Station, int Day, int Name)
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["duty station"] = "station", ["station"] = "station", ["lieu d'affectation"] = "station", ["lieu"] = "station",
        ["lugar de destino"] = "station", ["lugar"] = "station",
        ["date"] = "day", ["day"] = "day", ["jour"] = "day", ["fecha"] = "day", ["dia"] = "day",
        ["name"] = "name", ["holiday"] = "name", ["nom"] = "name", ["jour ferie"] = "name", ["nombre"] = "name", ["feriado"] = "name",
        ["dia festivo"] = "name",
    };

    /// <summary>The columns of a heading row; null where one is missing.</summary>
    public static CalendarColumns? In(IReadOnlyList<string> headings)
    {
        var at = headings.Select((h, i) => (Name: Headings.GetValueOrDefault(Folding.Fold(h.Trim())), Index: i)).Where(c => c.Name is not null)
            .DistinctBy(c => c.Name).ToDictionary(c => c.Name!, c => c.Index);
        return at.Count == 3 ? new(at["station"], at["day"], at["name"]) : null;
    }
}
