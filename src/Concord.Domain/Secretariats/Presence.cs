using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>Who is there to answer for a secretariat.</summary>
public static class Presence
{
    /// <summary>
    /// The people who can answer for a secretariat on that day: its Executive Secretary unless away, and whoever is its
    /// officer-in-charge then, unless away too.
    /// </summary>
    public static IReadOnlyList<string> HeadsPresentOn(this Workspace workspace, SecretariatId secretariat, LocalDate day) =>
        [.. workspace.HeadsOf([secretariat], day).Where(p => !workspace.Person(p)!.IsAwayOn(day))];

    /// <summary>The secretariats for which nobody can answer on that day: their head is away, or they have none, and nobody acts.</summary>
    public static IEnumerable<SecretariatId> WithoutHeadOn(this Workspace workspace, LocalDate day) =>
        workspace.Settings()!.Secretariats.Where(s => workspace.HeadsPresentOn(s, day).Count == 0);

    /// <summary>The first day of a period, both ends included, on which nobody can answer for a secretariat; null where somebody always can.</summary>
    public static LocalDate? FirstDayWithoutHead(this Workspace workspace, SecretariatId secretariat, LocalDate from, LocalDate until)
    {
        for (var day = from; day <= until; day = day.PlusDays(1))
            if (workspace.HeadsPresentOn(secretariat, day).Count == 0)
                return day;
        return null;
    }
}
