using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Reminders;

namespace Concord.Bot.Reminders;

/// <summary>Has what is told to everybody come to the channel in which this is said.</summary>
public sealed class SendHere(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "reminders.here";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (turn.Speaker is not { TeamId: not null, At: { } at })
            return Reply.Say(turn.Text.Of("Reminders.SayInChannel"));
        var commit = await keeper.CommitAsync(
            turn, $"said|{turn.ActivityId}", new ChooseChannel(new(at.ConversationId, turn.Speaker.ChannelName)), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why } ? turn.Refused(why) : Reply.Say(turn.Text.Of("Reminders.ComeHere"));
    }
}
