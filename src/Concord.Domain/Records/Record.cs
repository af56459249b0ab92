using NodaTime;

namespace Concord.Domain.Records;

/// <summary>The state of one thing that the secretariats keep, after the newest commit that changed it.</summary>
public abstract record Record
{
    /// <summary>What the record is found by.</summary>
    public abstract RecordKey Key { get; }

    /// <summary>The number of the commit that changed this record last; the first commit of a workspace is 1.</summary>
    public long Version { get; init; }

    /// <summary>
    /// What this record next wants done, at most one of each kind: a reminder, the end of a silence period. A wake-up call, not
    /// a promise: what is then done is decided on the records of that moment, and only where this still names that instant.
    /// </summary>
    /// <param name="workspace">All records, this one among them.</param>
    /// <param name="after">Only what is later than this; UTC. Moves the window, never an occurrence.</param>
    public virtual IEnumerable<Due> DueAfter(Workspace workspace, Instant after) => [];

    /// <summary>Whether what other records want done hangs on this one, such as the zone or the holidays.</summary>
    public virtual bool GovernsOthers => false;
}
