using Concord.Bot.Conversation;

namespace Concord.Bot.ActionPlan;

/// <summary>Says how a plan is loaded.</summary>
public sealed class ExplainLoading : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.how";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Text.Of("File.How")));
}
