using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>Who leads a secretariat's part of a milestone: one person at a time.</summary>
public static class Leads
{
    /// <summary>Whether the role is to lead that milestone; whoever leads one that is carried over leads what continues it.</summary>
    public static bool LeadsIn(this Role role, Workspace workspace, MilestoneId milestone) =>
        role.Kind == RoleKind.Lead
        && (role.Milestone == milestone || (workspace.Milestone(milestone)?.CarriedFrom is { } earlier && role.LeadsIn(workspace, earlier)));

    /// <summary>Who leads that secretariat's part today or will, with their dates; the earliest first.</summary>
    public static IEnumerable<(string Person, Role Role)> LeadsOf(this Workspace workspace, MilestoneId milestone, SecretariatId secretariat, LocalDate today) =>
        workspace.All<Person>().SelectMany(p => p.Roles.Select(r => (p.ObjectId, Role: r)))
            .Where(h => h.Role.Secretariat == secretariat && !(h.Role.Until < today) && h.Role.LeadsIn(workspace, milestone))
            .OrderBy(h => h.Role.From);

    /// <summary>The object id of who leads that secretariat's part on that day; null for nobody.</summary>
    public static string? LeadOf(this Workspace workspace, MilestoneId milestone, SecretariatId secretariat, LocalDate day) =>
        workspace.LeadsOf(milestone, secretariat, day).FirstOrDefault(l => l.Role.HeldOn(day)).Person;

    /// <summary>All whose leading of that part does not end on that day or before, with the roles that they have if it does.</summary>
    internal static IEnumerable<Person> WithoutLead(this Workspace workspace, MilestoneId milestone, SecretariatId secretariat, LocalDate last)
    {
        bool Ends(Role role) => role.Secretariat == secretariat && !(role.Until <= last) && role.LeadsIn(workspace, milestone);
        return workspace.All<Person>().Where(p => p.Roles.Any(Ends))
            .Select(p => p with { Roles = [.. p.Roles.Select(r => Ends(r) ? r.EndedOn(last) : r).OfType<Role>()] });
    }
}

/// <summary>A person was named to lead a secretariat's part of a milestone, or nobody is any longer.</summary>
/// <param name="Secretariat">Whose part.</param>
/// <param name="Lead">Object id; null where it was taken away.</param>
/// <param name="By">Who said so, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
public sealed record LeadChange(SecretariatId Secretariat, [property: ObjectId] string? Lead, Actor By, Instant At);

/// <content>Who was named to lead parts of it.</content>
public sealed partial record Milestone
{
    /// <summary>Who was named to lead, and that nobody is any longer, the newest last.</summary>
    public System.Collections.Immutable.ImmutableArray<LeadChange> LeadChanges { get; init; } = [];

    internal Milestone With(LeadChange change) => this with { LeadChanges = [.. LeadChanges.Add(change).TakeLast(ChangesKept)] };
}
