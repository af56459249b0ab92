using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;

namespace Concord.Bot.Reminders;

/// <summary>Says when the next reminder for a milestone comes; without one, which comes first of all.</summary>
public sealed class ShowNextReminder : IHandler
{
    /// <inheritdoc/>
    public string Verb => "reminder.next";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => Task.FromResult(Answer(turn, request));

    private static Reply Answer(Turn turn, Request request)
    {
        if (request.Value("milestone") is null)
            return turn.Workspace.All<Milestone>().Where(turn.Workspace.IsReminded)
                .MinBy(m => turn.Workspace.NextReminder(m, turn.Now)) is { } first
                    ? Reply.Say(ReminderWords.Next(first, turn))
                    : Reply.Say(turn.Text.Of("Reminders.None"));
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        return milestone switch
        {
            { IsDone: true } => turn.Refused(new Refusal(Reason.NothingToRemind, [milestone.Id.Number])),
            { Ending: not null } => turn.Refused(new Refusal(Reason.MilestoneEnded, [milestone.Id.Number, milestone.Id.Year])),
            _ when !turn.Workspace.IsReminded(milestone) => Reply.Say(turn.Text.Of("Reminders.NotInForce", milestone.Id.Number)),
            _ => Reply.Say(ReminderWords.Next(milestone, turn)),
        };
    }
}
