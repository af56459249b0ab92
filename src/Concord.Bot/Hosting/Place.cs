using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Hosting;

/// <summary>Where somebody speaks.</summary>
/// <param name="Id">The workspace.</param>
/// <param name="Workspace">Its records, fresh.</param>
/// <param name="TeamId">The Team behind it; null where none is known.</param>
public sealed record Place(WorkspaceId Id, Workspace Workspace, string? TeamId)
{
    /// <summary>What people call it; empty until it is set up.</summary>
    public string Name => Workspace.Settings()?.Name ?? "";
}
