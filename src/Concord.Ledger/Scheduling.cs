using Concord.Domain.Records;
using NodaTime;

namespace Concord.Ledger;

/// <summary>What a record next wants done, as <see cref="Record.DueAfter"/> says.</summary>
public delegate IEnumerable<Due> Dues(Record record, Workspace workspace, Instant after);

/// <summary>What is to be done because records changed; nobody schedules anything by hand, so nothing can be forgotten.</summary>
public static class Scheduling
{
    /// <summary>The kind of due row that has the copies of a record's card changed.</summary>
    public const string Copies = "copies";

    /// <summary>The kind of due row that has all records say again what they want done, and all copies looked through.</summary>
    public const string Round = "round";

    /// <summary>Records of one commit up to which each has its own rows: a transaction takes a hundred.</summary>
    private const int MostRecords = 20;

    private static readonly RecordKey All = new("workspace", "all");

    /// <summary>For so long changes of one record are waited for before its copies change, once for all of them.</summary>
    public static Duration Coalescing { get; } = Duration.FromSeconds(1);

    /// <summary>A round at that instant.</summary>
    internal static Due RoundAt(Instant at) => new(at, Round, All);

    /// <summary>The due rows of a commit.</summary>
    internal static IEnumerable<Due> Of(IReadOnlyCollection<Record> changed, Workspace after, Instant now, Dues dues) =>
        changed.Count > MostRecords || changed.Any(r => r.GovernsOthers)
            ? [RoundAt(now)]
            : changed.SelectMany(r => dues(r, after, now).Append(new Due(now + Coalescing, Copies, r.Key)));
}
