using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>Somebody who works in the workspace. Their name is kept apart, so that it can be erased.</summary>
public sealed record Person : Record
{
    /// <summary>Entra object id, lower case.</summary>
    [ObjectId]
    public required string ObjectId { get; init; }

    /// <summary>All roles, past ones too.</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    /// <summary>When they said that they are away, past absences too.</summary>
    public ImmutableArray<Absence> Absences { get; init; } = [];

    /// <summary>Whether they are away on this day.</summary>
    public bool IsAwayOn(LocalDate day) => Absences.Any(a => a.Covers(day));

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(ObjectId);

    /// <summary>The key of the person with this object id.</summary>
    public static RecordKey KeyOf(string objectId) => new("person", objectId);

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after) =>
        Roles.IsEmpty || workspace.Settings() is null ? [] : [new(workspace.NextDigest(after), Digests.Kind, Key)];

    /// <summary>The roles held on this day.</summary>
    public IEnumerable<Role> RolesOn(LocalDate day) => Roles.Where(r => r.HeldOn(day));
}
