using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The head of a secretariat, or who leads its part, asks for another due date; it holds once every responsible secretariat accepted.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">For which secretariat it is asked; null where they may speak for none, which nobody is entitled to.</param>
/// <param name="To">The new date, as exactly as it is meant.</param>
/// <param name="Why">In their own words; always needed.</param>
/// <param name="Seen">The version of the milestone on the card that was pressed; null where they spoke without one.</param>
public sealed record RequestDate(MilestoneId Milestone, SecretariatId? Secretariat, DueDate To, string? Why, long? Seen) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is null)
            return Refusal.Because(Reason.NotEntitled);
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (Seen > milestone.Version)
            return Refusal.Because(Reason.ForgedCard);
        if (milestone.IsDone)
            return Refusal.Because(Reason.MilestoneIsDone, Milestone.Number);
        if (milestone.OpenChange is { By.Capacity.Secretariat: { } asker } open)
            return Refusal.Because(Reason.DateRequestOpen, Milestone.Number, open.To, asker);
        if (milestone.DateChanges.LastOrDefault() is { } last && Seen < last.Version)
            return Refusal.Because(Reason.StaleCard);
        if (WhyNot(milestone, workspace.Settings()!.DayOf(now)) is { } whyNot)
            return whyNot;
        return string.IsNullOrWhiteSpace(Why) ? Refusal.Because(Reason.DateNeedsReason, Milestone.Number, To)
            : Why.Length > DateChange.LongestReason ? Refusal.Because(Reason.NoteTooLong, DateChange.LongestReason)
            : new Outcome.Accepted(by, [new DateRequested(Milestone, To, Why.Trim())]);
    }

    /// <summary>Why this cannot be the milestone's date; null where it can.</summary>
    private Outcome.Refused? WhyNot(Milestone milestone, LocalDate today) =>
        To == milestone.Due ? Refusal.Because(Reason.DateIsTheSame, Milestone.Number, To)
        : To.Year != Milestone.Year ? Refusal.Because(Reason.DateOutsideYear, To, Milestone.Year)
        : To.End < today ? Refusal.Because(Reason.DateIsPast, To)
        : null;
}

/// <summary>A new date was asked for. Where the requester heads a responsible secretariat, that one has accepted thereby.</summary>
public sealed record DateRequested(MilestoneId Milestone, DueDate To, string Why) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var milestone = before.Milestone(Milestone)!;
        var change = new DateChange(milestone.Due, To, Why, stamp.By, stamp.At, stamp.Version);
        if (stamp.By.Capacity is { Role: RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge, Secretariat: { } own } && milestone.PartOf(own) is not null)
            change = change with { Answers = [new DateAnswer(own, true, null, stamp.By, stamp.At)] };
        return before.WithChanged(milestone.With(change).Settled());
    }
}
