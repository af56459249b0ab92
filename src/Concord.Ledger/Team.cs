namespace Concord.Ledger;

/// <summary>A Team whose channels speak for a workspace.</summary>
/// <param name="Workspace">Which.</param>
/// <param name="TenantId">The Team's tenant.</param>
/// <param name="TeamId">The Team's id as Teams sends it.</param>
public sealed record Team(WorkspaceId Workspace, string TenantId, string TeamId);
