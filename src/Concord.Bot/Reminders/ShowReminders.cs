using Concord.Bot.Conversation;

namespace Concord.Bot.Reminders;

/// <summary>Says when milestones come by themselves.</summary>
public sealed class ShowReminders : IHandler
{
    /// <inheritdoc/>
    public string Verb => "reminders.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(ReminderWords.Settings(turn.Workspace, turn.Text)));
}
