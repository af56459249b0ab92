namespace Concord.Domain.Records;

/// <summary>The state of one thing that the secretariats keep, after the newest commit that changed it.</summary>
public abstract record Record
{
    /// <summary>What the record is found by.</summary>
    public abstract RecordKey Key { get; }

    /// <summary>The number of the commit that changed this record last; the first commit of a workspace is 1.</summary>
    public long Version { get; init; }
}
