using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>Puts on the record what came of a correspondence; it must be what its rule, its deadline and the replies on the record allow.</summary>
/// <param name="Number">Of which.</param>
/// <param name="Kind">Approved, not approved, lapsed.</param>
/// <param name="On">On which day.</param>
/// <param name="Evidence">What shows it; null where that is still to come.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record RecordOutcome(int Number, OutcomeKind Kind, LocalDate On, string? Evidence, long? Seen) : CorrespondenceCommand(Number, Seen)
{
    private protected override Outcome Decide(Correspondence correspondence, Workspace workspace, Actor by, Instant now) =>
        correspondence.Outcome is not null ? Refusal.Because(Reason.CorrespondenceClosed, Number)
        : !Enum.IsDefined(Kind) ? Refusal.Because(Reason.ForgedCard)
        : On < correspondence.CirculatedOn ? Refusal.Because(Reason.BeforeCirculation, On, correspondence.CirculatedOn)
        : On > workspace.Settings()!.DayOf(now) ? Refusal.Because(Reason.DayIsToCome, On)
        : Evidence?.Length > CorrespondenceDetails.LongestEvidence ? Refusal.Because(Reason.NoteTooLong, CorrespondenceDetails.LongestEvidence)
        : FaultOfRule(correspondence)
        ?? (Outcome)new Outcome.Accepted(by, [new OutcomeRecorded(Number, Kind, On) { Evidence = Evidence }]);

    private Outcome.Refused? FaultOfRule(Correspondence correspondence) => (Kind, correspondence.Details) switch
    {
        (OutcomeKind.Approved, { Rule: ReplyRule.NotChosen }) => Refusal.Because(Reason.RuleNotChosen, Number),
        (OutcomeKind.Approved, _) when correspondence.Objections.FirstOrDefault() is { } objection => Refusal.Because(Reason.MemberObjected, objection.Member, objection.On),
        (OutcomeKind.Approved, { Rule: ReplyRule.Explicit }) when correspondence.Agreeing < correspondence.Needed =>
            Refusal.Because(Reason.TooFewReplies, correspondence.Agreeing, correspondence.Needed.Value),
        (OutcomeKind.Approved, { Rule: ReplyRule.NoObjection, Deadline: null }) => Refusal.Because(Reason.NoDeadline, Number),
        // Nobody can know before its end that nobody objects.
        (OutcomeKind.Approved, { Rule: ReplyRule.NoObjection, Deadline: { } deadline }) when On < deadline && !AllAgree(correspondence) =>
            Refusal.Because(Reason.DeadlineNotOver, deadline),
        (OutcomeKind.Lapsed, { Deadline: { } deadline }) when On <= deadline => Refusal.Because(Reason.DeadlineNotOver, deadline),
        _ => null,
    };

    private static bool AllAgree(Correspondence correspondence) =>
        !correspondence.Details.Members.IsEmpty && correspondence.Agreeing >= correspondence.Details.Members.Length;
}

/// <summary>A correspondence came to its end.</summary>
public sealed record OutcomeRecorded(int Number, OutcomeKind Kind, LocalDate On) : Event
{
    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Correspondence(Number)! with { Outcome = new CorrespondenceOutcome(Kind, On, stamp.By, stamp.At), Evidence = Evidence?.Trim() }];
}

/// <summary>Adds what shows the outcome, where that was still to come.</summary>
public sealed record AddEvidence(int Number, string? Evidence, long? Seen) : CorrespondenceCommand(Number, Seen)
{
    private protected override Outcome Decide(Correspondence correspondence, Workspace workspace, Actor by, Instant now) =>
        correspondence.Outcome is null ? Refusal.Because(Reason.NoOutcomeYet, Number)
        : string.IsNullOrWhiteSpace(Evidence) || Evidence.Length > CorrespondenceDetails.LongestEvidence
            ? Refusal.Because(Reason.EvidenceNeeded, CorrespondenceDetails.LongestEvidence)
        : new Outcome.Accepted(by, [new EvidenceAdded(Number, Evidence.Trim())]);
}

/// <summary>A document shows what came of a correspondence.</summary>
public sealed record EvidenceAdded(int Number, string Evidence) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Correspondence(Number)! with { Evidence = Evidence }];
}
