using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>A head says that they are away. It gives nobody their role: who acts is designated, and until then no silence counts as consent.</summary>
/// <param name="From">First day, in the workspace's zone.</param>
/// <param name="Until">Last day, inclusive.</param>
public sealed record RecordAbsence(LocalDate From, LocalDate Until) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        From < workspace.Settings()!.DayOf(now) ? Refusal.Because(Reason.AbsenceBackdated)
        : Until < From || Until > From.PlusYears(1) ? Refusal.Because(Reason.AbsenceNeedsEnd)
        : new Outcome.Accepted(by, [new AbsenceRecorded(by.Person, new(From, Until))]);
}

/// <summary>A head is away on these days.</summary>
public sealed record AbsenceRecorded([property: ObjectId] string ObjectId, Absence Absence) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var person = before.Person(ObjectId)!;
        return [person with { Absences = [.. person.Absences.Where(a => a != Absence), Absence] }];
    }
}

/// <summary>A head is there again: no absence reaches beyond that day.</summary>
public sealed record AbsenceEnded([property: ObjectId] string ObjectId, LocalDate Last) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var person = before.Person(ObjectId)!;
        return [person with { Absences = [.. person.Absences.Where(a => a.From <= Last).Select(a => a.Until <= Last ? a : a with { Until = Last })] }];
    }
}
