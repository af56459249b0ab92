using System.Collections.Frozen;
using Concord.Domain.Records;

namespace Concord.Bot.Conversation;

/// <summary>All verbs, each with its one handler.</summary>
public sealed class Handlers
{
    private readonly FrozenDictionary<string, IHandler> _byVerb;

    /// <summary>Collects them.</summary>
    /// <exception cref="InvalidOperationException">Two handlers claim one verb: the service must not start.</exception>
    public Handlers(IEnumerable<IHandler> handlers)
    {
        var byVerb = new Dictionary<string, IHandler>(StringComparer.Ordinal);
        foreach (var handler in handlers)
            if (!byVerb.TryAdd(handler.Verb, handler))
                throw new InvalidOperationException(
                    $"The verb '{handler.Verb}' has two handlers: {byVerb[handler.Verb].GetType().Name} and {handler.GetType().Name}.");
        _byVerb = byVerb.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The verbs in use.</summary>
    public IEnumerable<string> Verbs => _byVerb.Keys;

    /// <summary>Answers a request; a verb that nobody handles never came from us.</summary>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        _byVerb.TryGetValue(request.Verb, out var handler)
            ? handler.HandleAsync(turn, request, cancellationToken)
            : Task.FromResult(turn.Refused(new Refusal(Reason.ForgedCard, [])));
}
