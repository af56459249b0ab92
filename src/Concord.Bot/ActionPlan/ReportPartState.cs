using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>A secretariat says how its part stands: a press of a card's button, or the same in words.</summary>
public sealed class ReportPartState(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.report";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id || request.State() is not { } state)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        if (MilestoneKeeper.Whose(turn, request, milestone) is not { } secretariat)
            return turn.Refused(Reason.NotEntitled);

        var note = request.Value("risk") ?? request.Value("note");
        var seen = request.Seen();
        return await keeper.CommitAsync(
            turn, id, new ReportPart(id, secretariat, state, note, seen), seen, $"{secretariat}|{state}|{note}", cancellationToken);
    }
}
