namespace Concord.DevHost.Demonstration;

/// <summary>Somebody as whom the person at the keyboard can speak. Roles, not persons: no real official is named.</summary>
/// <param name="Id">As Teams gives it.</param>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">Shown in the Playground and in histories.</param>
/// <param name="Role">Which role they hold, by its name in the bot's settings.</param>
/// <param name="Secretariat">Of which secretariat; null for the joint work.</param>
public sealed record Person(string Id, string ObjectId, string Name, string Role, string? Secretariat);

/// <summary>The demonstration's six.</summary>
public static class People
{
    /// <summary>In the order of the keys 1 to 6; the Playground takes exactly these many.</summary>
    public static IReadOnlyList<Person> All { get; } =
    [
        Number(1, "Executive Secretary, CMS", "ExecutiveSecretary", "CMS"),
        Number(2, "Executive Secretary, AEWA", "ExecutiveSecretary", "AEWA"),
        Number(3, "Executive Secretary, EUROBATS", "ExecutiveSecretary", "EUROBATS"),
        Number(4, "IMCA Coordinator", "Coordinator", null),
        Number(5, "Administrative Officer, CMS", "AdministrativeOfficer", "CMS"),
        Number(6, "Note-taker", "NoteTaker", null),
    ];

    private static Person Number(int number, string name, string role, string? secretariat) =>
        new($"29:person-{number}", $"00000000-0000-0000-0000-00000000000{number}", name, role, secretariat);
}
