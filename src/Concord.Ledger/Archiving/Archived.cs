using NodaTime;

namespace Concord.Ledger.Archiving;

/// <summary>What is in an archive.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="Version">How many entries its log has.</param>
/// <param name="Hash">The hash of the newest.</param>
/// <param name="Rows">How many rows there are in all.</param>
/// <param name="IsSigned">Whether it is signed, and the signature was checked.</param>
public sealed record Archived(WorkspaceId Workspace, Instant Made, long Version, string Hash, long Rows, bool IsSigned);
