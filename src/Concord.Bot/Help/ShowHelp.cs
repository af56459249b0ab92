using Concord.Bot.Conversation;

namespace Concord.Bot.Help;

/// <summary>Says what this person can do now.</summary>
public sealed class ShowHelp : IHandler
{
    /// <inheritdoc/>
    public string Verb => "help";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show((request.Value(HelpCard.About) is { } name ? HelpCard.Of(turn, name) : null) ?? HelpCard.Of(turn)));
}
