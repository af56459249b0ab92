using Concord.Ledger;
using NodaTime;

namespace Concord.Chaos;

/// <summary>Who is there: three secretariats, their heads, a note-taker, a Team, and a plan whose dates follow each other closely.</summary>
internal static class Scene
{
    public const string NoteTaker = "00000000-0000-0000-0000-0000000000f1", Team = "19:team@thread.tacv2";

    public const int Milestones = 9;

    public static readonly WorkspaceId Id = new("family");

    public static readonly IReadOnlyDictionary<string, string> Heads = new Dictionary<string, string>
    {
        ["CMS"] = "00000000-0000-0000-0000-0000000000c1", ["AEWA"] = "00000000-0000-0000-0000-0000000000a1", ["EUROBATS"] = "00000000-0000-0000-0000-0000000000e1",
    };

    /// <summary>The plan as the note-taker pastes it; each milestone has a title of its own.</summary>
    public static string Plan => "priority,milestone,responsible secretariats,due,tags,notes\n" + string.Join('\n', Enumerable.Range(1, Milestones).Select(n =>
        $"Common work,Outcome no. {n} of the joint work,{(n % 3 == 0 ? "all three" : n % 3 == 1 ? "CMS; AEWA" : "EUROBATS")},{new LocalDate(2027, 3, 1).PlusDays(4 * n):uuuu-MM-dd},,"));

    /// <summary>For the processes of the bot, whose waits are short here.</summary>
    public static Dictionary<string, string?> Settings(string connection, string table, string folder, string? bug)
    {
        Dictionary<string, string?> all = new()
        {
            ["Storage:ConnectionString"] = connection, ["Storage:Table"] = table, ["Storage:Queue"] = table, [Bots.ChaosBot.Clock] = Path.Combine(folder, "clock"), [Bots.ChaosBot.Doom] = folder, [Bots.ChaosBot.Bug] = bug,
            ["Delivery:SweepEvery"] = "00:00:00.5", ["Delivery:PollEvery"] = "00:00:00.2", ["Delivery:TimeOut"] = "00:00:01", ["Delivery:Lease"] = "00:00:03",
            ["Delivery:MostTries"] = "100",
            ["Workspaces:0:Id"] = Id.Value, ["Workspaces:0:Name"] = "CMS Family", ["Workspaces:0:TenantId"] = "tenant", ["Workspaces:0:Teams:0"] = Team,
        };
        foreach (var (i, (code, head)) in Heads.Index())
        {
            (all[$"Workspaces:0:Secretariats:{i}:Code"], all[$"Workspaces:0:Secretariats:{i}:Name"]) = (code, $"UNEP/{code}");
            (all[$"Workspaces:0:People:{i}:ObjectId"], all[$"Workspaces:0:People:{i}:Roles:0:Role"], all[$"Workspaces:0:People:{i}:Roles:0:Secretariat"]) =
                (head, "ExecutiveSecretary", code);
        }
        (all["Workspaces:0:People:3:ObjectId"], all["Workspaces:0:People:3:Roles:0:Role"]) = (NoteTaker, "NoteTaker");
        return all.ToDictionary(s => s.Key.Replace(":", "__", StringComparison.Ordinal), s => s.Value);
    }
}
