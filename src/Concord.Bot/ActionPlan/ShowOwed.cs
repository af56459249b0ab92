using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows the speaker what waits for them.</summary>
public sealed class ShowOwed : IHandler
{
    /// <inheritdoc/>
    public string Verb => "my.actions";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show(OwedCard.Of(Owed.By(turn.Workspace, turn.Person, turn.Today), RecordView.Of(turn))));
}
