using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>What a person is, on certain dates.</summary>
/// <param name="Kind">Which role.</param>
/// <param name="Secretariat">Of which secretariat; null for roles in the joint work as a whole.</param>
/// <param name="From">First day, in the workspace's zone; null where it is not known.</param>
/// <param name="Until">Last day, inclusive; null while open.</param>
/// <param name="Basis">What an officer-in-charge was designated by, such as a memorandum; null where nothing was named.</param>
/// <param name="Milestone">Which milestone a lead leads; null for every other role.</param>
public sealed record Role(
    RoleKind Kind, SecretariatId? Secretariat = null, LocalDate? From = null, LocalDate? Until = null, string? Basis = null,
    MilestoneId? Milestone = null)
{
    /// <summary>Whether who holds it works in a secretariat, in whichever role, so that something may be theirs to do there.</summary>
    public bool IsOfStaff => Secretariat is not null;

    /// <summary>Whether the role is held on this day.</summary>
    public bool HeldOn(LocalDate day) => (From is null || From <= day) && (Until is null || day <= Until);

    /// <summary>The role as it ends on that day at the latest; null where it would only begin after it.</summary>
    internal Role? EndedOn(LocalDate last) => From > last ? null : Until <= last ? this : this with { Until = last };
}
