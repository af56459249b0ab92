using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Concord.Domain.Decisions;

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
        if (decision is null)
            return reply!;
        if (request.Value(CitationCard.Aside) is not null)
            return await cards.ReadAsync(settled, decision, cancellationToken);
        var shown = await cards.ShowAsync(settled, decision, cancellationToken);
        if (request.Value("note") is { Length: <= Answer.LongestReason } why)
            DecisionButtons.PutReason(shown.Card!, why);
        return shown;
    }
}
