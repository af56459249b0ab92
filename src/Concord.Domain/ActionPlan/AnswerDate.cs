using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The head of a responsible secretariat accepts the new date that was asked for, or refuses it.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">For which secretariat; null where they may speak for none, which nobody is entitled to.</param>
/// <param name="Accepts">Whether it accepts.</param>
/// <param name="Why">Needed where it refuses.</param>
/// <param name="Seen">The version of the milestone on the card that was pressed: it tells which request was answered.</param>
public sealed record AnswerDate(MilestoneId Milestone, SecretariatId? Secretariat, bool Accepts, string? Why, long Seen) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) =>
        workspace.Milestone(Milestone)?.OpenChange is { } open ? [open.By, .. open.Answers.Select(a => a.By)] : [];

    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (Seen > milestone.Version)
            return Refusal.Because(Reason.ForgedCard);
        if (milestone.OpenChange is not { } open || Seen < open.Version)
            return Refusal.Because(Reason.StaleCard);
        if (milestone.PartOf(secretariat) is null)
            return Refusal.Because(Reason.NotResponsible, secretariat, Milestone.Number);
        if (open.AnswerOf(secretariat) is not null)
            return Refusal.Because(Reason.DateAnswered, secretariat, Milestone.Number);
        if (Accepts && open.To.End < workspace.Settings()!.DayOf(now))
            return Refusal.Because(Reason.DateIsPast, open.To);
        if (!Accepts && string.IsNullOrWhiteSpace(Why))
            return Refusal.Because(Reason.RefusalNeedsReason);
        return Why?.Length > DateChange.LongestReason
            ? Refusal.Because(Reason.NoteTooLong, DateChange.LongestReason)
            : new Outcome.Accepted(by, [new DateAnswered(Milestone, secretariat, Accepts, Accepts ? null : Why!.Trim())]);
    }
}

/// <summary>A responsible secretariat answered the open request.</summary>
public sealed record DateAnswered(MilestoneId Milestone, SecretariatId Secretariat, bool Accepts, string? Why) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        var open = milestone.OpenChange!;
        return before.WithChanged(milestone.With(open with { Answers = open.Answers.Add(new(Secretariat, Accepts, Why, stamp.By, stamp.At)) }).Settled());
    }
}
