using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// Whether somebody could break a silence at all. What counts is the record: a head is away without an officer-in-charge on a day on
/// which nobody holds either role for the secretariat.
/// </summary>
internal static class Heads
{
    /// <summary>Why the parties cannot be taken to consent between these instants; null where they can.</summary>
    public static Outcome.Refused? FaultBetween(Workspace workspace, ImmutableArray<SecretariatId> parties, Instant from, Instant until)
    {
        var settings = workspace.Settings()!;
        var heads = (
            from person in workspace.All<Person>()
            from role in person.Roles
            where role.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge
            select (person.ObjectId, Role: role)).ToList();
        var last = settings.DayOf(until);
        for (var day = settings.DayOf(from); day <= last; day = day.PlusDays(1))
        {
            var present = parties.ToDictionary(p => p, p => heads.Where(h => h.Role.Secretariat == p && h.Role.HeldOn(day)).Select(h => h.ObjectId).Distinct().ToList());
            if (parties.FirstOrDefault(p => present[p].Count == 0) is { Code: not null } away)
                return Refusal.Because(Reason.HeadIsAway, away, day);
            // One person's silence is not the consent of two secretariats.
            foreach (var party in parties)
                if (present[party] is [var only] && parties.FirstOrDefault(p => p != party && present[p] is [var other] && other == only) is { Code: not null } second)
                    return Refusal.Because(Reason.OneHeadForTwo, party, second);
        }
        return null;
    }
}
