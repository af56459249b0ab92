using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>A secretariat says how its part of a milestone stands.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">Whose part; null where they may speak for none, which nobody is entitled to.</param>
/// <param name="State">How it stands.</param>
/// <param name="Note">In their own words; needed where the part is at risk.</param>
/// <param name="Seen">
/// The version of the milestone which the person had before them, from a card; null where they spoke without one.
/// </param>
public sealed record ReportPart(
    MilestoneId Milestone, SecretariatId? Secretariat, PartState State, string? Note, long? Seen) : Command
{
    /// <summary>Characters.</summary>
    public const int LongestNote = 1000;

    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) =>
        workspace.Milestone(Milestone)?.Reports.Select(r => r.By) ?? [];

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (milestone.PartOf(secretariat) is not { } part)
            return Refusal.Because(Reason.NotResponsible, secretariat, Milestone.Number);
        if (!Enum.IsDefined(State) || State == PartState.NotStarted || Seen > milestone.Version)
            return Refusal.Because(Reason.ForgedCard);
        // Another secretariat's report does not make this one's stale: both count.
        if (Seen < part.Last?.Version)
            return Refusal.Because(Reason.StaleCard);
        if (Note?.Length > LongestNote)
            return Refusal.Because(Reason.NoteTooLong, LongestNote);
        if (State == PartState.AtRisk && string.IsNullOrWhiteSpace(Note))
            return Refusal.Because(Reason.RiskNeedsNote, Milestone.Number);
        return new Outcome.Accepted(by,
            [new PartReported(Milestone, secretariat, State, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim())]);
    }
}

/// <summary>A secretariat reported on its part.</summary>
public sealed record PartReported(MilestoneId Milestone, SecretariatId Secretariat, PartState State, string? Note) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Milestone(Milestone)!.With(new PartReport(Secretariat, State, Note, stamp.At, stamp.By, stamp.Version))];
}
