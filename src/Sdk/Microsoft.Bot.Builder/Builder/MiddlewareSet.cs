namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which it was added, each around the next.</summary>
public class MiddlewareSet
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        From(0, turnContext, callback, cancellationToken);

    private Task From(int at, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        at == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[at].OnTurnAsync(turnContext, ct => From(at + 1, turnContext, callback, ct), cancellationToken);
}
