using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>Says whether a secretariat is there, and through whom: a head for the own one, a note-taker for all.</summary>
/// <param name="Meeting">At which meeting.</param>
/// <param name="Secretariat">Which.</param>
/// <param name="Kind">How it takes part; whether it is present or represented follows from who is there.</param>
/// <param name="Person">Who is there for it; null for who heads it that day, or takes part in such meetings for it.</param>
/// <param name="Item">The id of the agenda item from which on; null for the one at hand.</param>
public sealed record RecordAttendance(MeetingId Meeting, SecretariatId Secretariat, AttendanceKind Kind, string? Person, int? Item) : SittingCommand(Meeting)
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    private protected override Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (!workspace.Settings()!.Secretariats.Contains(Secretariat) || !Enum.IsDefined(Kind) || Person is { Length: 0 or > 64 })
            return Refusal.Because(Reason.ForgedCard);
        if (sitting.Attendance.Length >= Sitting.MostEntries)
            return Refusal.Because(Reason.TooManyAnswers, Sitting.MostEntries);
        if (FaultOfItem(Item, workspace) is { } fault)
            return fault;
        if (Kind is AttendanceKind.Present or AttendanceKind.Represented && Person is null && Delegates.HeadOf(workspace, meeting, Secretariat) is null)
            return Refusal.Because(Reason.NobodyRepresents, Secretariat);
        var entry = Entry(sitting, meeting, workspace);
        var before = sitting.Of(Secretariat);
        if (Kind == AttendanceKind.Left && before?.IsThere != true)
            return Refusal.Because(Reason.NotThere, Secretariat);
        if (before is not null && (before.Kind, before.Person) == (entry.Kind, entry.Person))
            return Refusal.Because(Reason.AttendanceIsSo, Secretariat);
        return entry.Person is { } person && sitting.RepresentedBy(person).FirstOrDefault(s => s != Secretariat) is { Code: not null } other
            ? Refusal.Because(Reason.RepresentsAnother, other, Secretariat)
            : new Outcome.Accepted(by, [entry]);
    }

    private AttendanceRecorded Entry(Sitting sitting, Meeting meeting, Workspace workspace)
    {
        if (Kind is AttendanceKind.Apologies or AttendanceKind.Left)
            return new(Meeting, Secretariat, Kind) { Item = Item ?? (Kind == AttendanceKind.Left ? sitting.Item : null) };
        var person = Person ?? Delegates.HeadOf(workspace, meeting, Secretariat)!;
        // Who comes after the first item came late; who is there all along was there from the beginning.
        return AttendanceRecorded.Of(workspace, meeting, Secretariat, person) with { Item = Item ?? (sitting.Of(Secretariat)?.IsThere == true ? null : sitting.Item) };
    }
}

/// <summary>All of whom nothing was said yet are there, each through its head, or through who takes part in such meetings for it.</summary>
public sealed record RecordAllPresent(MeetingId Meeting) : SittingCommand(Meeting)
{
    /// <inheritdoc/>
    public override string? CallsSeries => Meeting.Series;

    private protected override Outcome Decide(Sitting sitting, Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        List<AttendanceRecorded> entries = [];
        foreach (var secretariat in workspace.Settings()!.Secretariats.Where(s => sitting.Of(s) is null))
        {
            if (Delegates.HeadOf(workspace, meeting, secretariat) is not { } head)
                return Refusal.Because(Reason.NobodyRepresents, secretariat);
            if (entries.Where(e => e.Person == head).Select(e => e.Secretariat).Concat(sitting.RepresentedBy(head)).FirstOrDefault() is { Code: not null } other)
                return Refusal.Because(Reason.RepresentsAnother, other, secretariat);
            entries.Add(AttendanceRecorded.Of(workspace, meeting, secretariat, head) with { Item = sitting.Item });
        }
        return entries.Count == 0 ? Refusal.Because(Reason.AllAreSaid) : new Outcome.Accepted(by, [.. entries]);
    }
}

/// <summary>It was said how a secretariat takes part in a meeting.</summary>
public sealed record AttendanceRecorded(MeetingId Meeting, SecretariatId Secretariat, AttendanceKind Kind) : SittingEvent(Meeting)
{
    /// <summary>Who is there for it; null where nobody is.</summary>
    [ObjectId]
    public string? Person { get; init; }

    /// <summary>The role which that person holds on the day; null for none.</summary>
    public RoleKind? Role { get; init; }

    /// <summary>The id of the agenda item from which on; null from the beginning.</summary>
    public int? Item { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var sitting = before.SittingOf(Meeting);
        return Written(before, sitting with { Attendance = sitting.Attendance.Add(new(Secretariat, Kind, stamp.By, stamp.At) { Person = Person, Role = Role, Item = Item }) });
    }

    /// <summary>That this person is there for a secretariat, in the role that they hold on the day.</summary>
    internal static AttendanceRecorded Of(Workspace workspace, Meeting meeting, SecretariatId secretariat, string person)
    {
        var role = Delegates.RoleOf(workspace, meeting, secretariat, person);
        var own = role == RoleKind.ExecutiveSecretary || (role is { } known && workspace.Settings()!.SeriesOf(meeting.Id.Series)?.Participants.Contains(known) == true);
        return new(meeting.Id, secretariat, own ? AttendanceKind.Present : AttendanceKind.Represented) { Person = person, Role = role };
    }
}
