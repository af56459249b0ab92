using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Concord.Domain.Records;

/// <summary>All records of one group of secretariats as of one commit. Immutable.</summary>
public sealed class Workspace
{
    private readonly ImmutableSortedDictionary<RecordKey, Record> _records;

    /// <summary>What was made of these records, and what was made last of these or others before or after them, by its type.</summary>
    private readonly ConcurrentDictionary<Type, object> _made = new(), _madeLast;

    private Workspace(long version, ImmutableSortedDictionary<RecordKey, Record> records, ConcurrentDictionary<Type, object>? madeLast = null) =>
        (Version, _records, _madeLast) = (version, records, madeLast ?? new());

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

    /// <summary>All records of one type, in the order of their ids; looked for among all others once.</summary>
    public IEnumerable<T> All<T>() where T : Record => (T[])_made.GetOrAdd(typeof(T[]), _ => _records.Values.OfType<T>().ToArray());

    /// <summary>Something that takes all records to make and is a function of them alone: made when it is asked for first, and kept.</summary>
    /// <param name="make">Makes it, of these records and, to save work, what was made of others of the same workspace; null where nothing was.</param>
    public T Made<T>(Func<Workspace, T?, T> make) where T : class =>
        (T)_made.GetOrAdd(typeof(T), type => _madeLast[type] = make(this, (T?)_madeLast.GetValueOrDefault(type)));

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
                after = new(stamp.Version, after._records.SetItem(stamped.Key, stamped), _madeLast);
            }
        return (after.Version == stamp.Version ? after : new(stamp.Version, after._records, _madeLast), changed.Values);
    }
}
