using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>What could not be sent, whatever was tried, is to be sent once more. It changes no record; that somebody wanted it stands in the log.</summary>
public sealed record SendAgain : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) => new Outcome.Accepted(by, [new SentAgain()]);
}

/// <summary>Somebody had sent again what had failed.</summary>
public sealed record SentAgain : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [];
}
