namespace Concord.Bot.Conversation;

/// <summary>Answers one verb, whether it came by words or by a card's button.</summary>
public interface IHandler
{
    /// <summary>The verb, such as <c>milestone.report</c>; only one handler may have it.</summary>
    string Verb { get; }

    /// <summary>Answers. The request's data may be anything: a card can be forged.</summary>
    Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken);
}
