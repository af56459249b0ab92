using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>Nobody acts for the head of a secretariat any longer: whoever does ends today, whoever would begin later does not.</summary>
public sealed record Recall(SecretariatId Secretariat) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var yesterday = workspace.Settings()!.DayOf(now).PlusDays(-1);
        bool Ends(Role role) => role.Kind == RoleKind.OfficerInCharge && role.Secretariat == Secretariat && (role.Until is null || role.Until > yesterday);
        List<Event> events =
        [
            .. from person in workspace.All<Person>()
               where person.Roles.Any(Ends)
               select new RolesGiven(person.ObjectId,
                   [.. person.Roles.Where(r => !Ends(r) || r.From is null || r.From <= yesterday).Select(r => Ends(r) ? r with { Until = yesterday } : r)]),
        ];
        return events.Count == 0 ? Refusal.Because(Reason.NobodyActs, Secretariat) : new Outcome.Accepted(by, [.. events]);
    }
}
