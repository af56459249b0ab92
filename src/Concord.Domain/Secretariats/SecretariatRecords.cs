using Concord.Domain.Records;

namespace Concord.Domain.Secretariats;

/// <summary>Reading the records of this folder.</summary>
public static class SecretariatRecords
{
    /// <summary>The workspace's settings; null until it is set up.</summary>
    public static Settings? Settings(this Workspace workspace) => (Settings?)workspace.Find(Secretariats.Settings.TheKey);

    /// <summary>The person with this Entra object id; null where they hold no role here.</summary>
    public static Person? Person(this Workspace workspace, string objectId) =>
        (Person?)workspace.Find(Secretariats.Person.KeyOf(objectId));
}
