using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>
/// An approval that a committee gives in writing. Its members are not in Teams: what was circulated, who replied and what came of it
/// is put on the record by the secretariat concerned, with what shows it (report on CMS Res. 11.3, paragraph 9).
/// </summary>
public sealed partial record Correspondence : Record
{
    /// <summary>By which people call it; given once.</summary>
    public required int Number { get; init; }

    /// <summary>To whom it was circulated: the code of a body, such as <c>AEWA StC</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The day on which it was circulated.</summary>
    public required LocalDate CirculatedOn { get; init; }

    /// <summary>What was said of it.</summary>
    public CorrespondenceDetails Details { get; init; } = CorrespondenceDetails.None;

    /// <summary>The deadlines that there were before, the newest last.</summary>
    public ImmutableArray<LocalDate> EarlierDeadlines { get; init; } = [];

    /// <summary>What the members replied, as it was put on the record; of a member's, the newest counts.</summary>
    public ImmutableArray<MemberReply> Replies { get; init; } = [];

    /// <summary>What came of it; null before.</summary>
    public CorrespondenceOutcome? Outcome { get; init; }

    /// <summary>What shows the outcome: a document's symbol or its address; null where nothing does yet.</summary>
    public string? Evidence { get; init; }

    /// <summary>Who put it on the record, and in which capacity.</summary>
    public required Actor By { get; init; }

    /// <summary>When they did, UTC.</summary>
    public required Instant At { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Number);

    /// <summary>The key of the one with this number.</summary>
    public static RecordKey KeyOf(int number) => new("correspondence", number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The newest reply of each member, in the order in which they first replied.</summary>
    public IEnumerable<MemberReply> Standing => Replies.GroupBy(r => r.Member).Select(g => g.Last());

    /// <summary>The members that object.</summary>
    public IEnumerable<MemberReply> Objections => Standing.Where(r => !r.Agrees);

    /// <summary>How many members agree.</summary>
    public int Agreeing => Standing.Count(r => r.Agrees);

    /// <summary>How many have to agree where each is to say so: the quorum, else all members that are known; null where neither is.</summary>
    public int? Needed => Details.Quorum ?? (Details.Members.IsEmpty ? null : Details.Members.Length);

    /// <summary>Whether its deadline is over on that day, and nobody recorded an outcome.</summary>
    public bool IsOverdueOn(LocalDate day) => Outcome is null && Details.Deadline < day;
}

/// <summary>What a member of a committee replied.</summary>
/// <param name="Member">Who, as the list of members has it.</param>
/// <param name="Agrees">Agrees, or objects.</param>
/// <param name="On">The day of the reply.</param>
/// <param name="By">Who put it on the record.</param>
public sealed record MemberReply(string Member, bool Agrees, LocalDate On, Actor By);

/// <summary>What came of a correspondence.</summary>
/// <param name="Kind">Approved, not approved, lapsed.</param>
/// <param name="On">On which day.</param>
/// <param name="By">Who put it on the record, in which capacity.</param>
/// <param name="At">When they did, UTC.</param>
public sealed record CorrespondenceOutcome(OutcomeKind Kind, LocalDate On, Actor By, Instant At);

/// <summary>What can come of a correspondence.</summary>
public enum OutcomeKind
{
    /// <summary>The committee approved.</summary>
    Approved,

    /// <summary>It did not.</summary>
    NotApproved,

    /// <summary>Too few replied in time.</summary>
    Lapsed,
}
