using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The head of a secretariat agrees or objects to the proposed revision of a plan; the last agreement adopts it.</summary>
public sealed record AnswerPlan(int Year, Answer Answer) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Answer.For;

    /// <inheritdoc/>
    public override int? ChangesPlan => Year;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) =>
        workspace.Plan(Year)?.Proposal?.Responses.Select(r => r.By) ?? [];

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Plan(Year) is not { } plan)
            return Refusal.Because(Reason.UnknownPlan, Year);
        if (Answer.Revision > plan.Revision)
            return Refusal.Because(Reason.ForgedCard);
        if (plan.InForce?.Revision == Answer.Revision)
            return Refusal.Because(Reason.AlreadyAdopted, Year);
        if (plan.Revision != Answer.Revision || plan is not { State: PlanState.Proposed, Proposal: { } proposal })
            return Refusal.Because(Reason.SupersededRevision);
        if (proposal.FaultOf(Answer, workspace, by, now) is { } fault)
            return fault;
        if (Answer.Agrees && !Completeness.MissingIn(workspace, Year).IsEmpty)
            return Refusal.Because(Reason.PlanIncomplete, Year);
        if (!proposal.IsCompletedBy(Answer, workspace.Settings()!.Secretariats))
            return new Outcome.Accepted(by, [new PlanAnswered(Year, Answer)]);
        var unfolding = new Unfolding(workspace, by, now).SettleSilences(now).Add(new PlanAnswered(Year, Answer));
        return unfolding.Add(new PlanAdopted(Year, plan.Revision)
        {
            Decision = new(unfolding.Workspace.NextNumber(DraftDecision.Titles)),
            Text = PlanDecision.TextOf(unfolding.Workspace, plan),
            Number = Numbering.Next(unfolding.Workspace, MeetingId.InQuarterOf(workspace.Settings()!.DayOf(now)), now),
        }).Accepted();
    }
}

/// <summary>The head of a secretariat answered on a proposed revision.</summary>
public sealed record PlanAnswered(int Year, Answer Answer) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var plan = before.Plan(Year)!;
        return [plan with { Proposal = plan.Proposal!.With(Agreement.ResponseOf(Answer, stamp)) }];
    }
}

/// <summary>Every Executive Secretary has agreed to the same revision: it is in force, by a numbered decision.</summary>
public sealed record PlanAdopted(int Year, int Revision) : Event
{
    /// <summary>The decision; null where none was kept.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>What was agreed, so that the log itself proves it; null where it was not written down.</summary>
    public string? Text { get; init; }

    /// <summary>The decision's number; null where none was given.</summary>
    public DecisionNumber? Number { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var plan = before.Plan(Year)!;
        var agreed = before.Settings()!.Secretariats.Select(s => plan.Proposal!.Of(s)!.By);
        return
        [
            plan with { InForce = new PlanInForce(Revision, stamp.At, [.. agreed]) { Decision = Decision }, ChangedMilestones = [] },
            .. Decision is { } id && Number is { } number ? PlanDecision.Of(before, plan, id, number, Text ?? PlanDecision.TextOf(before, plan), stamp) : [],
        ];
    }
}
