using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Reminders;

namespace Concord.Bot.Reminders;

/// <summary>Sets how many days before their due date milestones come; says how it is set then.</summary>
public sealed class SetLeadDays(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "reminders.set";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var said = (request.Value("days") ?? "").Split(',');
        if (!said.All(d => int.TryParse(d, out _)))
            return turn.Refused(Reason.ForgedCard);
        var days = said.Select(int.Parse).ToList();
        // Nothing but the day itself.
        if (days is [0])
            days = [];
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", new SetReminders([.. days]), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? turn.Refused(why)
            : Reply.Say(ReminderWords.Settings(commit.Workspace, turn.Text));
    }
}
