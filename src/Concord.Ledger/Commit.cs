using Concord.Domain.Records;

namespace Concord.Ledger;

/// <summary>What came of a command.</summary>
/// <param name="Outcome">Accepted and committed, or refused.</param>
/// <param name="Workspace">The records after it.</param>
/// <param name="Stamp">Which commit has it; null where it was refused.</param>
/// <param name="Repeated">Whether the same command had been committed before: this is the answer of then.</param>
public sealed record Commit(Outcome Outcome, Workspace Workspace, Stamp? Stamp, bool Repeated);
