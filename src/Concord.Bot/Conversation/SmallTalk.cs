namespace Concord.Bot.Conversation;

/// <summary>Answers with one sentence what asks for nothing: thanks, a yes or a no, words that go on from nothing.</summary>
internal sealed class SmallTalk(string verb) : IHandler
{
    /// <summary>What is answered so.</summary>
    public static IReadOnlyList<string> Verbs { get; } = ["thanks", "press", Recent.TheVerb];

    /// <inheritdoc/>
    public string Verb => verb;

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Text.Of($"SmallTalk.{verb}")));
}
