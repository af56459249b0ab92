using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Guests;

/// <summary>Somebody who is invited to one meeting and holds no role by which its series meets. Their name, or address, is kept apart, so that it can be erased.</summary>
/// <param name="Id">Entra object id, lower case; of who is known by an address alone, an id given here.</param>
/// <param name="By">Who invited them.</param>
/// <param name="At">When, UTC.</param>
public sealed record Guest([property: ObjectId] string Id, Actor By, Instant At)
{
    /// <summary>When the invitation was withdrawn, UTC; null while it stands.</summary>
    public Instant? Withdrawn { get; init; }
}
