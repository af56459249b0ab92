using Concord.Domain.Decisions;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>The personal data of somebody who has left are erased. What they did stays, under the capacity in which they did it.</summary>
/// <param name="ObjectId">Entra object id, lower case.</param>
public sealed record ErasePerson(string ObjectId) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (!workspace.EverHere().Contains(ObjectId))
            return Refusal.Because(Reason.NobodyToErase);
        if (workspace.All<ActionItem>().FirstOrDefault(a => a.Done is null && a.Assignee == ObjectId) is { Number: var number })
            return Refusal.Because(Reason.StillHasAction, number);
        return workspace.HasLeftBy(ObjectId, workspace.Settings()!.DayOf(now))
            ? new Outcome.Accepted(by, [new PersonErased(ObjectId)])
            : Refusal.Because(Reason.StillHoldsRole);
    }
}

/// <summary>Nobody can tell any more who this person was.</summary>
public sealed record PersonErased([property: ObjectId] string ObjectId) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        before.Person(ObjectId) is null ? [] : [new Person { ObjectId = ObjectId, Roles = [] }];
}
