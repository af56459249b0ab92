using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>Who is told of what without having asked.</summary>
public static class WhoIsTold
{
    /// <summary>
    /// The people to whom a milestone's reminder comes, by object id: those who lead the parts that are not done, and who head
    /// their secretariats. Whoever has done theirs is left in peace.
    /// </summary>
    public static IEnumerable<string> RemindedOf(this Workspace workspace, Milestone milestone, LocalDate day)
    {
        bool Owes(SecretariatId secretariat) => milestone.PartOf(secretariat) is { State: not PartState.Done };
        return from person in workspace.All<Person>()
               where workspace.HeadedBy(person.ObjectId, day).Any(Owes)
                   || person.RolesOn(day).Any(r => r.LeadsIn(workspace, milestone.Id) && Owes(r.Secretariat!.Value))
               select person.ObjectId;
    }

    /// <summary>
    /// What a person is told of at once, in the roles that they hold for a secretariat; null where they hold none. Who serves the
    /// joint work alone reads the channel's.
    /// </summary>
    public static Owed? DigestFor(this Workspace workspace, string person, Instant now) =>
        workspace.Settings()!.DayOf(now) is var today && workspace.Person(person)?.RolesOn(today).Any(r => r.Secretariat is not null) == true
            ? Audible(Owed.By(workspace, person, now), workspace, today)
            : null;

    /// <summary>What the channel is told of at once: all that waits for anybody.</summary>
    public static Owed DigestForAll(this Workspace workspace, LocalDate today) => Audible(Owed.ByAnybody(workspace, today), workspace, today);

    private static Owed Audible(Owed owed, Workspace workspace, LocalDate today)
    {
        bool IsHeard(Milestone milestone) => workspace.IsReminded(milestone) && !milestone.IsMuted(today);
        return owed with { Overdue = [.. owed.Overdue.Where(IsHeard)], Soon = [.. owed.Soon.Where(IsHeard)] };
    }
}
