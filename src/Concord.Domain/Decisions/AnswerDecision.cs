using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// The head of a party agrees or objects to the version that stands; the last agreement adopts it, with its number. An objection
/// breaks a silence.
/// </summary>
public sealed record AnswerDecision(DecisionId Id, Answer Answer) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Answer.For;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) => workspace.Decision(Id)?.Answered ?? [];

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Answerable.FaultOf(workspace, Id, Answer.For, Answer.Revision, now) is { } closed)
            return closed;
        var decision = workspace.Decision(Id)!;
        if (decision.Proposal!.FaultOf(Answer, workspace, by, now) is { } fault)
            return fault;
        if (decision.Proposal.Responses.Length >= Decision.MostResponses)
            return Refusal.Because(Reason.TooManyAnswers, Decision.MostResponses);
        if (!decision.Proposal.IsCompletedBy(Answer, decision.Parties))
            return new Outcome.Accepted(by, [new DecisionAnswered(Id, Answer)]);
        if (Quorum.FaultAt(workspace, decision.Session, decision.Parties, now) is { } without)
            return without;
        if (decision.Effect?.FaultIn(workspace, decision.Parties, now) is { } overtaken)
            return overtaken;
        return new Unfolding(workspace, by, now).SettleSilences(now).Add(new DecisionAnswered(Id, Answer)).Adopt(decision, now).Accepted();
    }
}

/// <summary>The head of a party answered.</summary>
public sealed record DecisionAnswered(DecisionId Id, Answer Answer) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var decision = before.Decision(Id)!;
        var silence = decision.Silence is { Broken: null } unbroken && !Answer.Agrees
            ? unbroken with { Broken = new BrokenSilence(Answer.For!.Value, stamp.At) }
            : decision.Silence;
        return [decision.With(decision.Current with
        {
            Proposal = decision.Proposal!.With(Agreement.ResponseOf(Answer, stamp)), Silence = silence,
        })];
    }
}
