using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// Whether somebody could break a silence on each of its days: what counts is the record, of roles and of absences. A head who is away
/// without an officer-in-charge for one day of it could not, and might have wanted to on that very day.
/// </summary>
internal static class Heads
{
    /// <summary>Why the parties cannot be taken to consent between these instants; null where they can.</summary>
    public static Outcome.Refused? FaultBetween(Workspace workspace, ImmutableArray<SecretariatId> parties, Instant from, Instant until)
    {
        var settings = workspace.Settings()!;
        var last = settings.DayOf(until);
        for (var day = settings.DayOf(from); day <= last; day = day.PlusDays(1))
        {
            var present = parties.ToDictionary(p => p, p => workspace.HeadsPresentOn(p, day));
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
