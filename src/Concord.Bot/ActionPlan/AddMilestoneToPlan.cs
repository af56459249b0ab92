using Concord.Bot.Calendars;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Adds the milestone that a draft card showed. What the card carries is checked as if it were new.</summary>
public sealed class AddMilestoneToPlan(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.add";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (DueDate.Parse(request.Value("due")) is not { } due || request.Value("title") is not { } title
            || request.Value("draft") is not { Length: <= 64 } draftId)
            return turn.Refused(Reason.ForgedCard);
        var draft = new MilestoneDraft(request.Value("priority") ?? "", title, request.Secretariats(turn), due, [], null);
        var commit = await keeper.CommitAsync(turn, $"add|{draftId}|{turn.Person}", new AddMilestone(draft), cancellationToken);
        if (commit.Outcome is Outcome.Refused { Why: var why })
            return why.Reason == Reason.RowsNotUsable && DraftCheck.FaultOf(draft, due.Year, commit.Workspace) is { } fault
                ? Reply.Say(turn.Text.Fault(fault))
                : turn.Refused(why);
        var id = ((Outcome.Accepted)commit.Outcome).Events.OfType<MilestoneAdded>().Single().Id;
        var milestone = commit.Workspace.Milestone(id)!;
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Replace(MilestoneCard.Of(milestone, turn.Settings, names, turn.Now, turn.Text, DayNotes.Of(milestone.Due, commit.Workspace, turn.Text)), milestone);
    }
}
