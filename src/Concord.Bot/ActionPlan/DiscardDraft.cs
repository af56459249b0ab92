using Concord.Bot.Conversation;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Lets a draft go; it was never stored.</summary>
public sealed class DiscardDraft : IHandler
{
    /// <inheritdoc/>
    public string Verb => "draft.discard";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var sentence = turn.Text.Of("Draft.Discarded");
        return Task.FromResult(Reply.Replace(Card(sentence, Line(sentence))));
    }
}
