using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>
/// Nobody acts for the head of a secretariat any longer: whoever does ends today, whoever would begin later does not. A head who says
/// so is there again, so that their own absence is over too.
/// </summary>
/// <param name="Secretariat">Which; null where they may speak for none, which nobody is entitled to.</param>
public sealed record Recall(SecretariatId? Secretariat) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        var yesterday = workspace.Settings()!.DayOf(now).PlusDays(-1);
        bool Ends(Role role) => role.Kind == RoleKind.OfficerInCharge && role.Secretariat == secretariat && (role.Until is null || role.Until > yesterday);
        List<Event> events =
        [
            .. from person in workspace.All<Person>()
               where person.Roles.Any(Ends)
               select new RolesGiven(person.ObjectId,
                   [.. person.Roles.Select(r => Ends(r) ? r.EndedOn(yesterday) : r).OfType<Role>()]),
            .. workspace.Person(by.Person)?.Absences.Any(a => a.Until > yesterday) == true ? [new AbsenceEnded(by.Person, yesterday)] : Array.Empty<Event>(),
        ];
        return events.Count == 0 ? Refusal.Because(Reason.NobodyActs, secretariat) : new Outcome.Accepted(by, [.. events]);
    }
}
