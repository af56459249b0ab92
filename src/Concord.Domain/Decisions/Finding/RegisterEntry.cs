using Concord.Domain.Meetings;
using NodaTime;

namespace Concord.Domain.Decisions.Finding;

/// <summary>A decision as the register lists it.</summary>
/// <param name="Decision">The record.</param>
/// <param name="When">Its adoption; before it, when its text was written first. UTC.</param>
/// <param name="Session">In whose numbers it stands, or is to stand.</param>
public sealed record RegisterEntry(Decision Decision, Instant When, MeetingId Session)
{
    /// <summary>Its state for good, which no passing of time changes; null while it is pending.</summary>
    private readonly DecisionState? _settled =
        Decision.Adoption is not null || Decision.Withdrawal is not null || Decision.Proposal is null ? Decision.StateAt(Instant.MinValue) : null;

    /// <summary>The entry of a decision.</summary>
    public static RegisterEntry Of(Decision decision) =>
        new(decision, decision.Adoption?.At ?? decision.Rounds[0].At, decision.Adoption?.Number.Session ?? decision.Session);

    /// <summary>Its state at that instant.</summary>
    public DecisionState StateAt(Instant now) => _settled ?? Decision.StateAt(now);
}
