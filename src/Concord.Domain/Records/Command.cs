using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Records;

/// <summary>What a person asks to be put on the record, by words or by a card's button.</summary>
public abstract record Command
{
    /// <summary>The secretariat for which it is given, where only that secretariat's people may give it.</summary>
    public virtual SecretariatId? OnBehalfOf => null;

    /// <summary>Decides it over the records; pure. Called only for a person who is entitled, see <see cref="Authority"/>.</summary>
    internal abstract Outcome Decide(Workspace workspace, Actor by, Instant now);
}
