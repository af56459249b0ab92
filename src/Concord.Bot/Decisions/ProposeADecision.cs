using Concord.Bot.Conversation;
using Concord.Domain.Decisions;

namespace Concord.Bot.Decisions;

/// <summary>Puts a draft to its parties, or what was not agreed once more.</summary>
public sealed class ProposeADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.propose";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, $"{request.Seen()}|{request.Value("again")}",
        decision => new ProposeDecision(decision.Id, request.Value("again"), request.Seen() ?? decision.Version), cancellationToken);
}

/// <summary>Takes a decision back.</summary>
public sealed class WithdrawADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.withdraw";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, request, "", decision => new WithdrawDecision(decision.Id), cancellationToken);
}
