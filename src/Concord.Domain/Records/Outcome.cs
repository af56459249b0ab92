using System.Collections.Immutable;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Records;

/// <summary>What came of a command.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It is to be committed.</summary>
    /// <param name="By">Who gave it, in the capacity which entitled them.</param>
    /// <param name="Events">What happened; at least one.</param>
    public sealed record Accepted(Actor By, ImmutableArray<Event> Events) : Outcome;

    /// <summary>It changes nothing, and the person is told why and what to do.</summary>
    public sealed record Refused(Refusal Why) : Outcome
    {
        /// <summary>Who tried, where the attempt itself belongs on the record: it was not theirs to do.</summary>
        public Actor? OnRecord { get; init; }
    }
}
