using System.Collections.Immutable;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>By which rule a committee approves in writing. No source says which one was used: it is chosen for each.</summary>
public enum ReplyRule
{
    /// <summary>Nobody chose yet.</summary>
    NotChosen,

    /// <summary>Each member has to agree, or as many as the quorum.</summary>
    Explicit,

    /// <summary>Who does not object by the deadline agrees.</summary>
    NoObjection,
}

/// <summary>What is known of a correspondence besides to whom and when it went.</summary>
/// <param name="Subject">What was circulated; null where nobody said.</param>
/// <param name="Deadline">Until the end of which day replies are awaited, in the workspace's zone; null for none.</param>
/// <param name="Rule">By which rule it is approved.</param>
/// <param name="Quorum">How many have to agree; null where all have to, or the rule asks for none.</param>
/// <param name="Members">The members, as the committee lists them; empty where nobody listed them.</param>
/// <param name="Decision">The decision that depends on it; null for none.</param>
public sealed record CorrespondenceDetails(
    string? Subject, LocalDate? Deadline, ReplyRule Rule, int? Quorum, ImmutableArray<string> Members, DecisionId? Decision)
{
    /// <summary>Characters of a subject, of a member's name and of what shows the outcome; members; days until a deadline.</summary>
    public const int LongestSubject = 300, LongestName = 80, LongestEvidence = 300, MostMembers = 60, MostDays = 366;

    /// <summary>Nothing.</summary>
    public static CorrespondenceDetails None { get; } = new(null, null, ReplyRule.NotChosen, null, [], null);

    /// <summary>The first thing that is wrong with them; null where nothing is.</summary>
    internal Outcome.Refused? FaultIn(Workspace workspace, LocalDate circulated) =>
        Subject?.Length > LongestSubject ? Refusal.Because(Reason.NoteTooLong, LongestSubject)
        : Deadline < circulated ? Refusal.Because(Reason.DeadlineBeforeCirculation, Deadline.Value, circulated)
        : Deadline > circulated.PlusDays(MostDays) ? Refusal.Because(Reason.DeadlineTooFar, Deadline.Value)
        : Members.Length > MostMembers || Members.Any(m => m.Length > LongestName) ? Refusal.Because(Reason.TooManyMembers, MostMembers, LongestName)
        : Quorum is < 1 or > MostMembers || (Quorum > Members.Length && !Members.IsEmpty) ? Refusal.Because(Reason.QuorumTooHigh)
        : !Enum.IsDefined(Rule) || (Decision is { } id && workspace.Decision(id) is null) ? Refusal.Because(Reason.ForgedCard)
        : null;

    /// <inheritdoc/>
    public bool Equals(CorrespondenceDetails? other) => other is not null
        && (Subject, Deadline, Rule, Quorum, Decision) == (other.Subject, other.Deadline, other.Rule, other.Quorum, other.Decision)
        && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Deadline, Rule, Quorum, Decision);
}
