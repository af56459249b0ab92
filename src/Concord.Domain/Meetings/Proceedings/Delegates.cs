using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Who is at a meeting for a secretariat, and in which role of that day.</summary>
internal static class Delegates
{
    /// <summary>The roles in which somebody can be there for a secretariat, the weightiest first.</summary>
    private static readonly RoleKind[] Roles =
        [RoleKind.ExecutiveSecretary, RoleKind.OfficerInCharge, RoleKind.AdministrativeOfficer, RoleKind.Coordinator, RoleKind.Lead, RoleKind.Staff];

    /// <summary>
    /// Who is there where nobody is named: of a meeting of heads the officer-in-charge of the day, else the Executive Secretary; of
    /// another, who takes part in it. Null where the secretariat has none.
    /// </summary>
    public static string? HeadOf(Workspace workspace, Meeting meeting, SecretariatId secretariat)
    {
        var participants = workspace.Settings()!.SeriesOf(meeting.Id.Series)?.Participants ?? [RoleKind.ExecutiveSecretary];
        return (
            from person in workspace.All<Person>()
            from role in person.RolesOn(meeting.Time.Day)
            where role.Secretariat == secretariat && (role.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge || participants.Contains(role.Kind))
            orderby participants.Contains(RoleKind.ExecutiveSecretary) != role.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge,
                role.Kind == RoleKind.OfficerInCharge ? 0 : 1, Array.IndexOf(Roles, role.Kind)
            select person.ObjectId).FirstOrDefault();
    }

    /// <summary>The role in which that person is there for the secretariat; null where they hold none.</summary>
    public static RoleKind? RoleOf(Workspace workspace, Meeting meeting, SecretariatId secretariat, string person) =>
        (workspace.Person(person)?.RolesOn(meeting.Time.Day) ?? [])
            .Where(r => Roles.Contains(r.Kind) && (r.Secretariat is null || r.Secretariat == secretariat))
            .Select(r => (RoleKind?)r.Kind).MinBy(r => Array.IndexOf(Roles, r!.Value));

    /// <summary>The secretariats for which this person is there.</summary>
    public static IEnumerable<SecretariatId> RepresentedBy(this Sitting sitting, string person) =>
        sitting.Attendance.Select(a => a.Secretariat).Distinct().Where(s => sitting.Of(s) is { IsThere: true } entry && entry.Person == person);
}
