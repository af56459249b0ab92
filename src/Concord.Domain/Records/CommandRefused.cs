namespace Concord.Domain.Records;

/// <summary>Somebody tried what was not theirs to do. It changes no record.</summary>
public sealed record CommandRefused(Reason Reason) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [];
}
