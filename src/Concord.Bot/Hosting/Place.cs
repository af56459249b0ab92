using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Hosting;

/// <summary>A workspace in which somebody holds a role today.</summary>
/// <param name="Id">Which.</param>
/// <param name="Workspace">Its records.</param>
public sealed record Place(WorkspaceId Id, Workspace Workspace)
{
    /// <summary>What people call it.</summary>
    public string Name => Workspace.Settings()!.Name;
}
