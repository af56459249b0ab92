using System.Collections.Immutable;
using Concord.Domain.Records;

namespace Concord.Ledger;

/// <summary>One commit as the log has it.</summary>
/// <param name="Stamp">Number, instant, who in which capacity.</param>
/// <param name="Command">The type of the command.</param>
/// <param name="Events">What happened.</param>
/// <param name="Redacted">Whether a text was taken out of that since.</param>
/// <param name="Previous">The hash of the entry before; of the first, 64 zeros.</param>
/// <param name="Hash">This entry's own hash, SHA-256 in hexadecimal.</param>
public sealed record LogEntry(
    Stamp Stamp, string Command, ImmutableArray<Event> Events, bool Redacted, string Previous, string Hash);
