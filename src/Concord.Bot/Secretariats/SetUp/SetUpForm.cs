using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Calendars;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>What the cards of a set-up ask for, as they carry it from one to the next; nothing of it is stored or trusted.</summary>
internal sealed partial class SetUpForm(Request request, Turn turn)
{
    /// <summary>The roles that the form gives beside the heads, and the names of their inputs.</summary>
    public static IReadOnlyList<(string Input, RoleKind Role)> JointRoles { get; } =
    [
        ("coordinators", RoleKind.Coordinator), ("staff", RoleKind.Staff), ("noteTakers", RoleKind.NoteTaker), ("administrators", RoleKind.Administrator),
    ];

    private const int MostOtherZones = 4;

    /// <summary>What people call the group.</summary>
    public string Name => request.Value("name") ?? "";

    /// <summary>IANA zone.</summary>
    public string Zone => Zones.FirstOrDefault() ?? "";

    /// <summary>IANA zones of other places.</summary>
    public ImmutableArray<string> OtherZones => [.. Zones.Skip(1).Take(MostOtherZones)];

    /// <summary>The series of meetings; null where they cannot be read.</summary>
    public ImmutableArray<Series>? Series => Members is [var first, ..] ? SeriesInputs.Read(request, first.Id, turn.Workspace.Settings()) : null;

    private IEnumerable<string> Zones => (request.Value("zone") ?? "").Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();

    /// <summary>The place by whose working days people are reminded; null where none was named, or what was written is no name of a place.</summary>
    public DutyStation? Station => DutyStation.Parse(request.Value("station"));

    /// <summary>Codes of languages; only such as we speak.</summary>
    public ImmutableArray<string> Languages =>
        [.. (request.Value("languages") ?? "").Split(',', StringSplitOptions.TrimEntries).Intersect(Texts.Language.All.Select(l => l.Code))];

    /// <summary>The secretariats as they were written, such as <c>AEWA = UNEP/AEWA; CMS = UNEP/CMS</c>; null where that cannot be read.</summary>
    public ImmutableArray<Secretariat>? Members
    {
        get
        {
            var members = ImmutableArray.CreateBuilder<Secretariat>();
            foreach (var one in (request.Value("secretariats") ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (Member().Match(one) is { Success: true } match)
                    members.Add(new(new(match.Groups[1].Value.ToUpperInvariant()), match.Groups[2].Success ? match.Groups[2].Value.Trim() : match.Groups[1].Value));
                else
                    return null;
            return members.ToImmutable();
        }
    }

    /// <summary>The texts of the first card, for the next one to carry on.</summary>
    public Dictionary<string, string> Carried => Keep("name", "zone", "languages", "secretariats", "station", "series", "otherSeries");

    /// <summary>All texts, for the last card to carry on.</summary>
    public Dictionary<string, string> All => Keep([.. request.Data.Keys.Where(k => k is not ("verb" or "language"))]);

    /// <summary>The command which puts this on the record; roles that the form does not show, such as delegations and later ones, stay.</summary>
    public SetUpWorkspace ToCommand()
    {
        var members = Members ?? [];
        List<(string Person, Role Role)> held = [];
        foreach (var member in members)
        {
            held.AddRange(People($"head.{member.Id}").Select(p => (p, new Role(RoleKind.ExecutiveSecretary, member.Id))));
            held.AddRange(People($"officers.{member.Id}").Select(p => (p, new Role(RoleKind.AdministrativeOfficer, member.Id))));
        }
        held.AddRange(JointRoles.SelectMany(r => People(r.Input).Select(p => (p, new Role(r.Role)))));
        var known = turn.Workspace.All<Person>().ToDictionary(p => p.ObjectId);
        foreach (var (person, role) in known.Values.SelectMany(p => p.Roles.Select(r => (p.ObjectId, r))))
            if (IsNotOfTheForm(role) && (role.Secretariat is null || members.Any(m => m.Id == role.Secretariat)))
                held.Add((person, role));
        return new(Name, Zone, members, Languages,
        [
            .. held.GroupBy(h => h.Person).Select(h => new Person
            {
                ObjectId = h.Key,
                Roles = [.. h.Select(r => Since(known.GetValueOrDefault(h.Key), r.Role)).Distinct()],
            }),
        ])
        {
            OtherZones = OtherZones, Series = Series,
            Station = Station,
        };
    }

    /// <summary>The people of an input, as object ids.</summary>
    public IEnumerable<string> People(string input) =>
        (request.Value(input) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.ToLowerInvariant());

    /// <summary>A role that was held already goes on; a new one begins today, the first ones before anybody's memory.</summary>
    private Role Since(Person? known, Role role) => IsNotOfTheForm(role)
        ? role
        : known?.Roles.FirstOrDefault(r => r.Kind == role.Kind && r.Secretariat == role.Secretariat && r.HeldOn(turn.Today))
            ?? (turn.Workspace.Settings() is null ? role : role with { From = turn.Today });

    /// <summary>The form shows who holds which of its roles today; others, past and to come, are none of its business.</summary>
    private bool IsNotOfTheForm(Role role) => role.Kind is RoleKind.OfficerInCharge or RoleKind.Reader or RoleKind.Lead || !role.HeldOn(turn.Today);

    private Dictionary<string, string> Keep(params string[] names) =>
        names.Where(n => request.Value(n) is not null).ToDictionary(n => n, n => request.Value(n)!);

    [GeneratedRegex(@"^([\p{L}][\p{L}\p{Nd}-]{1,15})(?:\s*[=:]\s*(.+))?$")]
    private static partial Regex Member();
}
