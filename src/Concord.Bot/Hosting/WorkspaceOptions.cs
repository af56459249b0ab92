using System.ComponentModel.DataAnnotations;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Hosting;

/// <summary>A workspace as the operator configures it at first, under <c>Workspaces</c>; later its own people change it.</summary>
public sealed class WorkspaceOptions
{
    /// <summary>Its partition in the ledger: letters, digits and hyphens. Never changed later.</summary>
    [Required(ErrorMessage = "It is not set. Give the group an id that never changes, such as 'cms-family'."), RegularExpression("^[A-Za-z0-9][A-Za-z0-9-]{0,62}$", ErrorMessage = "It takes letters, digits and hyphens only, at most 63.")]
    public string Id { get; set; } = "";

    /// <summary>What people call the group.</summary>
    [Required(ErrorMessage = "It is not set. Say what people call the group.")]
    public string Name { get; set; } = "";

    /// <summary>The tenant whose people speak for it; where it is given, no other tenant is answered.</summary>
    public string? TenantId { get; set; }

    /// <summary>The Teams whose channels speak for it: the Team's id as Teams sends it.</summary>
    public List<string> Teams { get; set; } = [];

    /// <summary>IANA zone in which its days begin.</summary>
    [Required(ErrorMessage = "It is empty. Set the IANA zone in which the days of the group begin, such as Europe/Berlin.")]
    public string TimeZone { get; set; } = "Europe/Berlin";

    /// <summary>IANA zones of other places whose time is shown beside it.</summary>
    public List<string> OtherTimeZones { get; set; } = [];

    /// <summary>The place by whose imported holidays people are reminded, such as Bonn; none: the only one of which holidays are known.</summary>
    public string? DutyStation { get; set; }

    /// <summary>The secretariats in protocol order.</summary>
    [MinLength(1, ErrorMessage = "It is empty. Name the secretariats in protocol order, each with its Code and Name.")]
    public List<SecretariatOptions> Secretariats { get; set; } = [];

    /// <summary>Codes of the languages that are used, the most usual first; all that Concord speaks where none is named.</summary>
    public List<string> Languages { get; set; } = [];

    /// <summary>Frameworks that have ended and are put on no new milestone; none given: those that ended in 2020.</summary>
    public List<string> RetiredFrameworks { get; set; } = [];

    /// <summary>The series of meetings; none given: the quarterly, the monthly and the management meeting.</summary>
    public List<SeriesOptions> Series { get; set; } = [];

    /// <summary>Who works in it.</summary>
    public List<PersonOptions> People { get; set; } = [];

    /// <summary>Whether a conversation in this tenant and Team speaks for this workspace; every personal chat may.</summary>
    public bool SpeaksIn(string? tenantId, string? teamId) =>
        (TenantId is null || string.Equals(TenantId, tenantId, StringComparison.OrdinalIgnoreCase)) && (teamId is null || Teams.Contains(teamId));

    /// <summary>The command which puts this on the record.</summary>
    public SetUpWorkspace ToCommand() => new(
        Name, TimeZone, [.. Secretariats.Select(s => new Secretariat(new(s.Code), s.Name ?? s.Code))],
        [.. Languages.Count > 0 ? Languages : Language.All.Select(l => l.Code)],
        [.. People.Select(p => new Person
        {
            ObjectId = p.ObjectId.ToLowerInvariant(),
            Roles = [.. p.Roles.Select(r => new Role(
                r.Role, r.Secretariat is null ? null : new SecretariatId(r.Secretariat), Day(r.From), Day(r.Until)))],
        })])
    {
        OtherZones = [.. OtherTimeZones],
        Station = Domain.Calendars.DutyStation.Parse(DutyStation),
        Series = Series.Count == 0 ? null : [.. Series.Select(s => s.ToSeries(new(Secretariats[0].Code)))],
        RetiredFrameworks = RetiredFrameworks.Count == 0 ? null : [.. RetiredFrameworks],
    };

    private static LocalDate? Day(DateOnly? day) => day is { } d ? LocalDate.FromDateOnly(d) : null;
}

/// <summary>A secretariat as the operator configures it.</summary>
public sealed class SecretariatOptions
{
    /// <summary>Its acronym.</summary>
    [Required(ErrorMessage = "It is not set. Set the acronym of the secretariat.")]
    public string Code { get; set; } = "";

    /// <summary>Its name in full; the acronym where none is given.</summary>
    public string? Name { get; set; }
}

/// <summary>A person as the operator configures them.</summary>
public sealed class PersonOptions
{
    /// <summary>Entra object id.</summary>
    [Required(ErrorMessage = "It is not set. Set the Entra object id of the person.")]
    public string ObjectId { get; set; } = "";

    /// <summary>Shown in histories; kept apart from the log.</summary>
    public string? Name { get; set; }

    /// <summary>What they are, and when.</summary>
    public List<RoleOptions> Roles { get; set; } = [];
}

/// <summary>A role as the operator configures it.</summary>
public sealed class RoleOptions
{
    /// <summary>Which role.</summary>
    public RoleKind Role { get; set; }

    /// <summary>Of which secretariat; none for a role in the joint work.</summary>
    public string? Secretariat { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Until { get; set; }
}
