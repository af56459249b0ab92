using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;

namespace Concord.Bot.Decisions;

/// <summary>
/// Shows a decision. Whoever says that they agree or object gets this card too: free text decides nothing, the press counts.
/// </summary>
public sealed class ShowDecision(DecisionKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var (decision, reply) = DecisionMeant.Find(settled, request, toAnswer: true);
        return decision is null ? reply!
            : request.Value(CitationCard.Aside) is null ? await cards.ShowAsync(settled, decision, cancellationToken)
            : await cards.ReadAsync(settled, decision, cancellationToken);
    }
}
