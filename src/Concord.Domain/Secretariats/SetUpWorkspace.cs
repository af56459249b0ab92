using System.Collections.Immutable;
using Concord.Domain.Calendars;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>
/// Says who works together in this workspace. Repeating it changes only what differs; who is no longer named has no role.
/// </summary>
/// <param name="Name">What people call the group.</param>
/// <param name="Zone">IANA zone in which its days begin.</param>
/// <param name="Members">The secretariats in protocol order.</param>
/// <param name="Languages">ISO 639-1 codes, the most usual first.</param>
/// <param name="People">Everybody with a role, and all their roles.</param>
public sealed record SetUpWorkspace(
    string Name, string Zone, ImmutableArray<Secretariat> Members, ImmutableArray<string> Languages, ImmutableArray<Person> People) : Command
{
    /// <summary>Characters of the group's and of a secretariat's name; how many secretariats.</summary>
    public const int LongestName = 60, MostSecretariats = 12;

    /// <summary>Frameworks that have ended, see <see cref="Settings.RetiredFrameworks"/>; null leaves them as they are.</summary>
    public ImmutableArray<string>? RetiredFrameworks { get; init; }

    /// <summary>Other zones whose time is shown; null leaves them as they are.</summary>
    public ImmutableArray<string>? OtherZones { get; init; }

    /// <summary>The series of meetings; null leaves them as they are, the proposed ones at first.</summary>
    public ImmutableArray<Series>? Series { get; init; }

    /// <summary>The place by whose working days people are reminded, see <see cref="Settings.Station"/>; null leaves it as it is.</summary>
    public DutyStation? Station { get; init; }

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Fault() is { } fault)
            return Refusal.Because(fault);
        var present = workspace.Settings();
        var otherZones = OtherZones ?? present?.OtherZones ?? [];
        var series = SeriesBeside(present);
        List<Event> events = [];
        if (present is null || present.Name != Name || present.Zone != Zone
            || !present.Members.SequenceEqual(Members) || !present.Languages.SequenceEqual(Languages)
            || !present.OtherZones.SequenceEqual(otherZones) || !present.Series.SequenceEqual(series)
            || (RetiredFrameworks is { } retired && !present.RetiredFrameworks.SequenceEqual(retired))
            || (Station is { } station && present.Station?.Name != station.Name))
            events.Add(new WorkspaceSetUp(Name, Zone, Members, Languages) { RetiredFrameworks = RetiredFrameworks, Station = Station, OtherZones = otherZones, Series = series });
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

    /// <summary>The series as they are to be; who no longer works here leads none.</summary>
    public ImmutableArray<Series> SeriesBeside(Settings? present) =>
    [
        .. (Series ?? present?.Series ?? Meetings.Series.ProposedFor(Members[0].Id))
            .Select(s => Members.Any(m => m.Id == s.Lead) ? s : s with { Lead = Members[0].Id }),
    ];

    private static bool AreSound(ImmutableArray<Series> series) => series.Length <= Meetings.Series.Most
        && series.DistinctBy(s => s.Code).Count() == series.Length
        && series.All(s => Meetings.Series.IsCode(s.Code) && s.Name is null or { Length: > 0 and <= Meetings.Series.LongestName }
            && s.Cadence.EveryMonths is >= 1 and <= Cadence.MostMonths && s.Minutes is >= 1 and <= Meetings.Series.LongestMinutes);

    private Reason? Fault()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName || Members.Any(m => string.IsNullOrWhiteSpace(m.Name) || m.Name.Length > LongestName))
            return Reason.SetUpNeedsNames;
        if (!(OtherZones ?? []).Append(Zone).All(z => DateTimeZoneProviders.Tzdb.GetZoneOrNull(z) is not null))
            return Reason.UnknownZone;
        if (Members.Length is 0 or > MostSecretariats || Members.DistinctBy(m => m.Id).Count() != Members.Length || Languages.IsEmpty)
            return Reason.SetUpNeedsSecretariats;
        if (Series is { } series && !AreSound(series))
            return Reason.SetUpNeedsSeries;
        return Members.All(m => People.Any(p => p.Roles.Any(r => r.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge && r.Secretariat == m.Id)))
            ? null
            : Reason.SetUpNeedsHeads;
    }
}

/// <summary>The workspace has these secretariats.</summary>
public sealed record WorkspaceSetUp(string Name, string Zone, ImmutableArray<Secretariat> Members, ImmutableArray<string> Languages) : Event
{
    /// <summary>Frameworks that have ended; null where they are as before.</summary>
    public ImmutableArray<string>? RetiredFrameworks { get; init; }

    /// <summary>Other zones whose time is shown.</summary>
    public ImmutableArray<string> OtherZones { get; init; } = [];

    /// <summary>The series of meetings; none given: the proposed ones.</summary>
    public ImmutableArray<Series> Series { get; init; }

    /// <summary>The place by whose working days people are reminded; null where it is as before.</summary>
    public DutyStation? Station { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var present = before.Settings() ?? Settings.NotSetUp;
        return
        [
            present with
            {
                Name = Name, Zone = Zone, Members = Members, Languages = Languages, OtherZones = OtherZones, Series = Series,
                RetiredFrameworks = RetiredFrameworks ?? present.RetiredFrameworks, Station = Station ?? present.Station,
            },
        ];
    }
}

/// <summary>A person holds these roles, and no others, from now on.</summary>
public sealed record RolesGiven([property: ObjectId] string ObjectId, ImmutableArray<Role> Roles) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new Person { ObjectId = ObjectId, Roles = Roles, Absences = before.Person(ObjectId)?.Absences ?? [] }];
}
