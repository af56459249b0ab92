using Concord.Domain.Records;
using NodaTime;

namespace Concord.Ledger;

/// <summary>A row that waits for somebody to see to it, as it was read; whoever is first takes it away.</summary>
/// <param name="What">What it says.</param>
/// <param name="Key">Its row key.</param>
/// <param name="Tag">Its entity tag.</param>
public sealed record Row<T>(T What, string Key, string Tag);

/// <summary>Somebody is to be told of something.</summary>
/// <param name="To">See <see cref="Post.To"/>.</param>
/// <param name="Due">What has come due.</param>
public sealed record Tell(string To, Due Due);

/// <summary>All that waits in a workspace.</summary>
/// <param name="Due">What has come due, the earliest first.</param>
/// <param name="Tells">What is to be told, by addressee and the earliest first.</param>
/// <param name="Out">Posts that are to be put into the queue.</param>
public sealed record Waiting(IReadOnlyList<Row<Due>> Due, IReadOnlyList<Row<Tell>> Tells, IReadOnlyList<Row<PostKey>> Out)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Due.Count + Tells.Count + Out.Count == 0;
}

/// <summary>The newest occurrence of a kind about a record of which people were told: none up to it is told again, whatever the clocks say.</summary>
/// <param name="Due">Which.</param>
/// <param name="UpTo">The last addressee, in ordinal order, of whom this is known; null for all.</param>
public sealed record Told(Due Due, string? UpTo)
{
    /// <summary>The row as it was read; null where there is none yet.</summary>
    internal string? Tag { get; init; }

    /// <summary>Where nothing was told yet.</summary>
    public static Told Nothing(string kind, RecordKey subject) => new(new Due(Instant.MinValue, kind, subject), null);
}

/// <summary>How somebody is reached.</summary>
/// <param name="To">See <see cref="Post.To"/>.</param>
/// <param name="At">Where they were heard last; null where they never were.</param>
/// <param name="Unreachable">Why they could not be reached lately; null where they could, or nobody tried.</param>
public sealed record Reach(string To, Address? At, string? Unreachable)
{
    /// <summary>The row as it was read; null where there is none yet.</summary>
    internal string? Tag { get; init; }
}
