using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public sealed class MiddlewareTests
{
    private readonly MemoryAdapter _adapter = new();

    [Fact]
    public async Task Middleware_stands_around_the_turn_in_the_order_in_which_it_was_added()
    {
        _adapter.Use(new Around("a", _adapter.Log)).Use(new Around("b", _adapter.Log));
        await RunAsync((_, _) => Log("turn"));
        Assert.Equal(["before a", "before b", "turn", "after b", "after a"], _adapter.Log);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Around("a", _adapter.Log, goOn: false));
        await RunAsync((_, _) => Log("turn"));
        Assert.Equal(["before a", "after a"], _adapter.Log);
    }

    [Fact]
    public async Task OnTurnError_takes_what_middleware_throws()
    {
        Exception? taken = null;
        _adapter.OnTurnError = (_, e) => Task.FromResult(taken = e);
        _adapter.Use(new Around(null!, _adapter.Log));
        await RunAsync((_, _) => Log("turn"));
        Assert.IsType<InvalidOperationException>(taken);
        Assert.Empty(_adapter.Log);
    }

    [Fact]
    public async Task What_middleware_leaves_in_the_turn_the_bot_finds()
    {
        _adapter.Use(new Around("a", _adapter.Log));
        await RunAsync((turn, _) => Log(turn.TurnState.Get<string>("who") + turn.TurnState.Get<Version>()));
        Assert.Equal(["before a", "a1.2", "after a"], _adapter.Log);
    }

    private Task RunAsync(BotCallbackHandler turn) => _adapter.RunAsync(new Activity { Type = ActivityTypes.Message }, turn);

    private Task Log(string line)
    {
        _adapter.Log.Add(line);
        return Task.CompletedTask;
    }

    private sealed class Around(string name, List<string> log, bool goOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            log.Add("before " + (name ?? throw new InvalidOperationException()));
            turnContext.TurnState.Set("who", name);
            turnContext.TurnState.Set(new Version(1, 2));
            if (goOn)
                await next(cancellationToken);
            log.Add("after " + name);
        }
    }
}
