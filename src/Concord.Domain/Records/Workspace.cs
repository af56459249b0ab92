using System.Collections.Immutable;

namespace Concord.Domain.Records;

/// <summary>All records of one group of secretariats as of one commit. Immutable.</summary>
public sealed class Workspace
{
    private readonly ImmutableSortedDictionary<RecordKey, Record> _records;

    private Workspace(long version, ImmutableSortedDictionary<RecordKey, Record> records) =>
        (Version, _records) = (version, records);

    /// <summary>A workspace before its first commit.</summary>
    public static Workspace Empty { get; } = new(0, ImmutableSortedDictionary<RecordKey, Record>.Empty);

    /// <summary>The number of the newest commit; 0 before the first.</summary>
    public long Version { get; }

    /// <summary>All records in the order of their keys.</summary>
    public IEnumerable<Record> Records => _records.Values;

    /// <summary>A workspace read back from storage.</summary>
    public static Workspace Of(long version, IEnumerable<Record> records) =>
        new(version, records.ToImmutableSortedDictionary(r => r.Key, r => r));

    /// <summary>The record with this key, or null.</summary>
    public Record? Find(RecordKey key) => _records.GetValueOrDefault(key);

    /// <summary>All records of one type, in the order of their ids.</summary>
    public IEnumerable<T> All<T>() where T : Record => _records.Values.OfType<T>();

    /// <summary>The workspace after a commit, and the records which that commit changed.</summary>
    public (Workspace After, IReadOnlyCollection<Record> Changed) Apply(IEnumerable<Event> events, Stamp stamp)
    {
        var changed = new SortedDictionary<RecordKey, Record>();
        var after = this;
        foreach (var happened in events)
            foreach (var record in happened.Apply(after, stamp).ToList())
            {
                var stamped = record with { Version = stamp.Version };
                changed[stamped.Key] = stamped;
                after = new(stamp.Version, after._records.SetItem(stamped.Key, stamped));
            }
        return (after.Version == stamp.Version ? after : new(stamp.Version, after._records), changed.Values);
    }
}
