using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Records;

/// <summary>The circumstances of a commit.</summary>
/// <param name="Version">The number of the commit in its workspace, counted from 1 without gaps.</param>
/// <param name="At">When it was decided, UTC.</param>
/// <param name="By">Who gave the command, and in which capacity.</param>
public sealed record Stamp(long Version, Instant At, Actor By);
