using Concord.Bot.Conversation;
using NodaTime;

namespace Concord.Bot.Meetings;

/// <summary>Zones by the places after which people call them: a duty station, or the city in the zone's own name.</summary>
internal static class Places
{
    /// <summary>Duty stations whose zone has another city's name.</summary>
    private static readonly (string Place, string Zone)[] Stations =
        [("Bonn", "Europe/Berlin"), ("Abu Dhabi", "Asia/Dubai"), ("Geneva", "Europe/Zurich"), ("Genève", "Europe/Zurich"), ("Ginebra", "Europe/Zurich"), ("UTC", "Etc/UTC"), ("GMT", "Etc/UTC")];

    /// <summary>Folded names, the longest first.</summary>
    private static readonly (string Name, string Zone)[] Known =
    [
        .. Stations.Concat(DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)).Select(id => (NameIn(id), id)))
            .Select(p => (Name: Folding.Fold(p.Item1), Zone: p.Item2)).DistinctBy(p => p.Name).OrderByDescending(p => p.Name.Length),
    ];

    /// <summary>What people call the zone.</summary>
    public static string NameOf(string zone) => Stations.FirstOrDefault(s => s.Zone == zone).Place ?? NameIn(zone);

    /// <summary>The zone of the place with which a folded text begins, and how many of its characters that takes; null where it is none.</summary>
    public static (string Zone, int Length)? At(string folded) =>
        Known.FirstOrDefault(p => folded.StartsWith(p.Name, StringComparison.Ordinal) && (folded.Length == p.Name.Length || !char.IsLetter(folded[p.Name.Length])))
            is { Zone: { } zone, Name.Length: var length } ? (zone, length) : null;

    private static string NameIn(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
