using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Benchmarks.Seeding;

/// <summary>The three secretariats with a plan of the usual size, as commands for the seed and as settings for the bot.</summary>
internal static class Given
{
    public const string Head = "00000000-0000-0000-0000-0000000000a1", Table = "concord", Today = "2027-06-14", Name = "CMS Family";

    /// <summary>Four a month.</summary>
    public const int Milestones = 48, Year = 2027;

    public static readonly WorkspaceId Id = new("family");

    public static readonly SecretariatId Aewa = new("AEWA");

    private static readonly ImmutableArray<SecretariatId> All = [new("CMS"), Aewa, new("EUROBATS")];

    /// <summary>Who calls the meetings.</summary>
    public const string Chair = "head-of-CMS";

    /// <summary>The meeting whose agenda is drafted.</summary>
    public static ScheduleMeeting Meeting { get; } = new("ES", null, new(new NodaTime.LocalDateTime(Year, 7, 8, 10, 0), "Europe/Berlin"), 120);

    /// <summary>Their set-up.</summary>
    public static SetUpWorkspace SetUp { get; } = new(
        Name, "Europe/Berlin", [.. All.Select(s => new Secretariat(s, $"UNEP/{s}"))], ["en"],
        [.. All.Select(s => new Person { ObjectId = s == Aewa ? Head : $"head-of-{s}", Roles = [new Role(RoleKind.ExecutiveSecretary, s)] })]);

    /// <summary>Its plan.</summary>
    public static LoadPlan Plan { get; } = new(Year,
    [
        .. Enumerable.Range(1, Milestones).Select(n => new MilestoneDraft(
            $"Priority {1 + (n % 5)}", $"Joint outcome number {n} of the common conservation work", All,
            DueDate.Parse($"{Year}-{1 + (n % 12):00}-{1 + (n % 28):00}")!, ["SPMS"], null)),
    ]);

    /// <summary>How the bot is told of all this.</summary>
    public static Dictionary<string, string> Settings(string connection) => new()
    {
        ["Storage:ConnectionString"] = connection, ["Storage:Table"] = Table, ["Clock:Today"] = Today,
        ["Workspaces:0:Id"] = Id.Value, ["Workspaces:0:Name"] = Name, ["Workspaces:0:TenantId"] = "tenant",
        ["Workspaces:0:People:0:ObjectId"] = Head, ["Workspaces:0:People:0:Roles:0:Role"] = "ExecutiveSecretary",
        ["Workspaces:0:People:0:Roles:0:Secretariat"] = "AEWA", ["Workspaces:0:Secretariats:0:Code"] = "AEWA",
    };
}
