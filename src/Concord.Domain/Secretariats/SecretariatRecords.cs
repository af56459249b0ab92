using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>Reading the records of this folder.</summary>
public static class SecretariatRecords
{
    /// <summary>The workspace's settings; null until it is set up.</summary>
    public static Settings? Settings(this Workspace workspace) => (Settings?)workspace.Find(Secretariats.Settings.TheKey);

    /// <summary>The person with this Entra object id; null where they hold no role here.</summary>
    public static Person? Person(this Workspace workspace, string objectId) =>
        (Person?)workspace.Find(Secretariats.Person.KeyOf(objectId));

    /// <summary>The secretariats which this person heads on that day, as Executive Secretary or officer-in-charge.</summary>
    public static IEnumerable<SecretariatId> HeadedBy(this Workspace workspace, string objectId, LocalDate day) =>
        (workspace.Person(objectId)?.RolesOn(day) ?? [])
            .Where(r => r.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge)
            .Select(r => r.Secretariat).OfType<SecretariatId>().Distinct();

    /// <summary>The secretariats in which this person works on that day.</summary>
    public static IEnumerable<SecretariatId> WorksFor(this Workspace workspace, string objectId, LocalDate day) =>
        (workspace.Person(objectId)?.RolesOn(day) ?? []).Where(r => r.IsOfStaff).Select(r => r.Secretariat!.Value).Distinct();

    /// <summary>Who heads one of these secretariats on that day: Entra object ids.</summary>
    public static IEnumerable<string> HeadsOf(this Workspace workspace, IEnumerable<SecretariatId> secretariats, LocalDate day) =>
        workspace.All<Person>().Select(p => p.ObjectId).Where(p => workspace.HeadedBy(p, day).Intersect(secretariats).Any());
}
