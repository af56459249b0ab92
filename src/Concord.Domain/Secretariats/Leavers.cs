using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>Who had something to do here once and has no longer.</summary>
public static class Leavers
{
    /// <summary>Everybody who ever held a role or was a guest of a meeting: object ids.</summary>
    public static IEnumerable<string> EverHere(this Workspace workspace) =>
        workspace.All<Person>().Select(p => p.ObjectId).Union(workspace.All<Meeting>().SelectMany(m => m.Guests).Select(g => g.Id));

    /// <summary>Whether a person holds no role on that day, is to hold none later, and is invited to no meeting that is still to come.</summary>
    public static bool HasLeftBy(this Workspace workspace, string person, LocalDate day) =>
        workspace.Person(person)?.Roles.Any(r => !(r.Until < day)) != true
        && !workspace.All<Meeting>().Any(m => m.IsOpen && m.Time.Day >= day && m.Invited.Any(g => g.Id == person));
}
