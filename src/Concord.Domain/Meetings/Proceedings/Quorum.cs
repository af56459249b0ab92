using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>What a series asks for before it may decide.</summary>
public enum QuorumRule
{
    /// <summary>Every party to what is decided is there through its head, an officer-in-charge, or who takes part in such meetings for it.</summary>
    EveryPartyByItsOwn,

    /// <summary>Every party is there, through whomever.</summary>
    EveryParty,

    /// <summary>Nothing: who agrees later agrees in writing.</summary>
    None,
}

/// <summary>Whether a meeting may decide: without quorum an item is discussed, and not decided.</summary>
public static class Quorum
{
    /// <summary>The parties that are missing, in their order; none where there is a quorum for them. Pure.</summary>
    /// <param name="series">Its rule, and who takes part in its meetings.</param>
    /// <param name="parties">Whose agreement is needed; of the others it does not matter whether they are there.</param>
    /// <param name="attendance">What was said so far, the newest last.</param>
    public static IEnumerable<SecretariatId> Missing(Series series, IEnumerable<SecretariatId> parties, IReadOnlyCollection<Attendance> attendance) =>
        series.Quorum == QuorumRule.None ? [] : parties.Where(p => attendance.LastOrDefault(a => a.Secretariat == p) is not { } last || !Counts(series, last));

    /// <summary>Why the meeting cannot decide that now; null where it can, or does not sit.</summary>
    internal static Outcome.Refused? FaultAt(Workspace workspace, MeetingId id, IEnumerable<SecretariatId> parties, Instant now)
    {
        var settings = workspace.Settings()!;
        if (workspace.Meeting(id) is not { } meeting || !meeting.IsUnderWay(now) || settings.SeriesOf(id.Series) is not { } series)
            return null;
        var missing = Missing(series, parties, workspace.SittingOf(id).Attendance).Select(settings.NameOf).ToList();
        return missing.Count == 0 ? null : Refusal.Because(Reason.NoQuorum, id, string.Join(", ", missing));
    }

    private static bool Counts(Series series, Attendance last) => last.IsThere && (series.Quorum == QuorumRule.EveryParty
        || last.Role is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge
        || (last.Role is { } role && series.Participants.Contains(role)));
}
