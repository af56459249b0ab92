using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>The head of a secretariat has somebody act for them, as officer-in-charge, within dates.</summary>
/// <param name="Secretariat">For which; null where they may speak for none, which nobody is entitled to.</param>
/// <param name="Deputy">Entra object id of who acts.</param>
/// <param name="From">First day, in the workspace's zone.</param>
/// <param name="Until">Last day, inclusive.</param>
/// <param name="Basis">What it rests on, such as a memorandum; null where nothing is named.</param>
public sealed record Designate(SecretariatId? Secretariat, string Deputy, LocalDate From, LocalDate Until, string? Basis) : Command
{
    /// <summary>Characters.</summary>
    public const int LongestBasis = 200;

    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (From < workspace.Settings()!.DayOf(now))
            return Refusal.Because(Reason.DelegationBackdated);
        if (Until < From || Until > From.PlusYears(1))
            return Refusal.Because(Reason.DelegationNeedsEnd);
        if (Basis?.Length > LongestBasis)
            return Refusal.Because(Reason.NoteTooLong, LongestBasis);
        var heads = workspace.All<Person>().Where(p => p.Roles.Any(r => IsHead(r) && r.Secretariat == secretariat && Overlaps(r))).ToList();
        var deputy = workspace.Person(Deputy);
        if (heads.Exists(h => h.ObjectId == Deputy) || heads.Exists(h => h.Roles.Any(r => r.Kind == RoleKind.OfficerInCharge && Overlaps(r)
                && deputy?.Roles.Any(d => IsHead(d) && d.Secretariat == r.Secretariat) == true)))
            return Refusal.Because(Reason.DelegationCircular);
        var role = new Role(RoleKind.OfficerInCharge, secretariat, From, Until, Basis);
        return new Outcome.Accepted(by, [new RolesGiven(Deputy, deputy is null ? [role] : deputy.Roles.Add(role))]);
    }

    private static bool IsHead(Role role) => role.Kind == RoleKind.ExecutiveSecretary;

    private bool Overlaps(Role role) => (role.From is null || role.From <= Until) && (role.Until is null || From <= role.Until);
}
