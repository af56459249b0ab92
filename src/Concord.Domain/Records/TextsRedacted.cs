using System.Collections.Immutable;

namespace Concord.Domain.Records;

/// <summary>In earlier entries of the log a text was taken out of what people wrote. It changes no record by itself: they say what the log says.</summary>
/// <param name="Entries">Which entries, and the hash of what each says now.</param>
public sealed record TextsRedacted(ImmutableArray<RedactedEntry> Entries) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [];
}

/// <summary>An entry of the log as it stands since.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Hash">The salted hash of what it says.</param>
public sealed record RedactedEntry(long Version, string Hash);
