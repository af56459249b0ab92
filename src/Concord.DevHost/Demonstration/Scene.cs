namespace Concord.DevHost.Demonstration;

/// <summary>Where and when the demonstration plays.</summary>
public static class Scene
{
    /// <summary>A day in the middle of things: some milestones of the plan are late, some are due this month.</summary>
    public static DateOnly Today { get; } = new(2027, 2, 15);

    /// <summary>The demonstration's plan.</summary>
    public static FileInfo Plan { get; } = new(Path.Combine(Places.Project, "Demonstration", "action-plan-2027.csv"));

    /// <summary>The secretariats in protocol order.</summary>
    public static IReadOnlyList<string> Secretariats { get; } = ["CMS", "AEWA", "EUROBATS"];

    /// <summary>The tenant, the Team whose channels speak for the workspace, and the bot, as the Playground plays them.</summary>
    public const string TenantId = "00000000-0000-0000-0000-0000000000f0", TeamId = "19:cms-family@thread.tacv2", BotId = "28:concord";

    /// <summary>The workspace's partition in the ledger, and its table.</summary>
    public const string Workspace = "cms-family", Table = "concord";
}
