using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The head of a secretariat agrees or objects to a list; with the last agreement it takes effect.</summary>
public sealed record AnswerRollOver(int Year, Answer Answer) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Answer.For;

    /// <inheritdoc/>
    public override int? ChangesPlan => Year;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) =>
        workspace.RollOver(Year)?.Proposal.Responses.Select(r => r.By) ?? [];

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.RollOver(Year) is not { } list || Answer.Revision > list.Proposal.Revision)
            return Refusal.Because(Reason.ForgedCard);
        if (Answer.Revision < list.Proposal.Revision || !list.IsOpen)
            return Refusal.Because(Reason.SupersededRevision);
        if (list.Proposal.FaultOf(Answer, workspace, by, now) is { } fault)
            return fault;
        RollOverAnswered answered = new(Year, Answer);
        if (!list.Proposal.IsCompletedBy(Answer, workspace.Settings()!.Secretariats))
            return new Outcome.Accepted(by, [answered]);
        return ProposeRollOver.CannotCarry(workspace, Year, list.Items)
            ?? new Outcome.Accepted(by, [answered, new RollOverAgreed(Year), .. Effects(workspace, list)]);
    }

    /// <summary>What was done since the list was proposed stays done; the plan is closed where nothing is left unfinished.</summary>
    private IEnumerable<Event> Effects(Workspace workspace, RollOver list)
    {
        var items = list.Items.Where(i => workspace.Milestone(i.Milestone)!.IsUnfinished).ToList();
        var next = workspace.Plan(Year + 1);
        if (next is null && items.Exists(i => i.Ending == Ending.CarriedOver))
            yield return new PlanOpened(Year + 1);
        var number = next?.LastNumber ?? 0;
        foreach (var item in items)
            if (item.Ending == Ending.CarriedOver)
            {
                var continued = new MilestoneId(Year + 1, ++number);
                yield return new MilestoneCarriedOver(item.Milestone, continued);
                yield return new MilestoneContinued(continued, item.Milestone);
            }
            else
                yield return new MilestoneEnded(item.Milestone, item.Ending);
        if (workspace.UnfinishedOf(Year).All(m => items.Exists(i => i.Milestone == m.Id)))
            yield return new PlanClosed(Year);
    }
}

/// <summary>The head of a secretariat answered on a list.</summary>
public sealed record RollOverAnswered(int Year, Answer Answer) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var list = before.RollOver(Year)!;
        return [list with { Proposal = list.Proposal.With(Agreement.ResponseOf(Answer, stamp)) }];
    }
}

/// <summary>Every Executive Secretary has agreed to the list.</summary>
public sealed record RollOverAgreed(int Year) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.RollOver(Year)! with { EffectiveAt = stamp.At }];
}
