using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Puts a plan to the Executive Secretaries, or says what is missing.</summary>
public sealed class ProposePlanOfYear(RecordKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.propose";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanToAdoptOn(turn.Today)?.Year ?? turn.Today.Year;
        if (turn.Workspace.Plan(year) is not { } plan)
            return turn.Refused(Reason.UnknownPlan, year);
        // Words propose what stands now; a button what its card showed.
        var revision = request.Number("revision") ?? plan.NextRevision;
        var commit = await keeper.CommitAsync(turn, $"propose|{plan.Key}|{revision}|{turn.Person}", new ProposePlan(year, revision), cancellationToken);
        return await cards.AnswerAsync(turn, commit, plan.Key, cancellationToken);
    }
}
