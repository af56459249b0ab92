using Concord.Bot.Calendars;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows one milestone; the copy changes with the record from then on.</summary>
public sealed class ShowMilestone(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Show(MilestoneCard.Of(milestone, turn.Settings, names, turn.Now, turn.Text, DayNotes.Of(milestone.Due, turn.Workspace, turn.Text)), milestone);
    }
}
