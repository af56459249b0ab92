using Concord.Bot.Conversation;

namespace Concord.Bot.Decisions.Finding;

/// <summary>Says the address of a decision, to be written wherever it is cited.</summary>
public sealed class ShowAddress(DecisionKeeper keeper, DecisionAddresses addresses) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.address";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var (decision, reply) = DecisionMeant.Find(settled, request);
        return decision is null ? reply!
            : addresses.Of(turn.WorkspaceId, decision.Id) is { } address
                ? Reply.Say(turn.Text.Of("Address.Is", DecisionWords.NameOf(decision, turn.Text), address))
                : Reply.Say(turn.Text.Of("Address.None"));
    }
}
