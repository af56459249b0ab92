using System.Collections.Immutable;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>
/// Says who works together in this workspace. Repeating it changes only what differs; who is no longer named has no role.
/// </summary>
public sealed record SetUpWorkspace(
    string Name, string Zone, ImmutableArray<SecretariatId> Secretariats, ImmutableArray<Person> People) : Command
{
    /// <summary>Frameworks that have ended, see <see cref="Settings.RetiredFrameworks"/>.</summary>
    public ImmutableArray<string> RetiredFrameworks { get; init; } = Settings.RetiredByDefault;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        List<Event> events = [];
        var present = workspace.Settings();
        if (present is null || present.Name != Name || present.Zone != Zone || !present.Secretariats.SequenceEqual(Secretariats)
            || !present.RetiredFrameworks.SequenceEqual(RetiredFrameworks))
            events.Add(new WorkspaceSetUp(Name, Zone, Secretariats) { RetiredFrameworks = RetiredFrameworks });
        events.AddRange(
            from person in People
            where workspace.Person(person.ObjectId) is not { } known || !known.Roles.SequenceEqual(person.Roles)
            select new RolesGiven(person.ObjectId, person.Roles));
        events.AddRange(
            from known in workspace.All<Person>()
            where known.Roles.Length > 0 && People.All(p => p.ObjectId != known.ObjectId)
            select new RolesGiven(known.ObjectId, []));
        return events.Count == 0 ? Refusal.Because(Reason.NothingToLoad) : new Outcome.Accepted(by, [.. events]);
    }
}

/// <summary>The workspace has these secretariats.</summary>
public sealed record WorkspaceSetUp(string Name, string Zone, ImmutableArray<SecretariatId> Secretariats) : Event
{
    /// <summary>Frameworks that have ended.</summary>
    public ImmutableArray<string> RetiredFrameworks { get; init; } = Settings.RetiredByDefault;

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new Settings { Name = Name, Zone = Zone, Secretariats = Secretariats, RetiredFrameworks = RetiredFrameworks }];
}

/// <summary>A person holds these roles, and no others, from now on.</summary>
public sealed record RolesGiven(string ObjectId, ImmutableArray<Role> Roles) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new Person { ObjectId = ObjectId, Roles = Roles }];
}
