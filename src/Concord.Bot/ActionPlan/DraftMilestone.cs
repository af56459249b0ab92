using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows what would be added, for the person to confirm; nothing is stored until then.</summary>
public sealed class DraftMilestone : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.draft";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (DueDate.Parse(request.Value("due")) is not { } due || request.Value("title") is not { } title)
            return Task.FromResult(turn.Refused(Reason.ForgedCard));
        var priorities = turn.Workspace.Plan(due.Year)?.Priorities ?? [];
        // The priority is asked for on the card, so any one serves to check the rest.
        var draft = new MilestoneDraft(priorities.FirstOrDefault("?"), title, request.Secretariats(turn), due, [], null);
        return Task.FromResult(DraftCheck.FaultOf(draft, due.Year, turn.Workspace) is { } fault
            ? Reply.Say(turn.Text.Fault(fault))
            : Reply.Show(MilestoneDraftCard.Of(draft, priorities, turn)));
    }
}
