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
        if (request.State() is not { } state)
            return turn.Refused(Reason.ForgedCard);
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (MilestoneKeeper.Question<ReportPart>(turn, request, milestone, out var secretariat) is { } question)
            return question;

        var note = request.Value("risk") ?? request.Value("note");
        var seen = request.Seen();
        return await keeper.CommitAsync(
            turn, milestone.Id, new ReportPart(milestone.Id, secretariat, state, note, seen), seen, $"{secretariat}|{state}|{note}", cancellationToken);
    }
}
