using System.Threading.Channels;

namespace Concord.Bot.Delivery;

/// <summary>What is to be remembered of a turn and need not be waited for by whoever is answered; done in this order, and before the process ends.</summary>
public sealed class Afterwards(ILogger<Afterwards> log) : BackgroundService
{
    private readonly Channel<Func<CancellationToken, Task>> _work = Channel.CreateUnbounded<Func<CancellationToken, Task>>(new() { SingleReader = true });

    /// <summary>Has it done.</summary>
    public void Do(Func<CancellationToken, Task> work) => _work.Writer.TryWrite(work);

    /// <summary>Comes back when all is done that was asked for so far.</summary>
    internal Task DoneAsync()
    {
        var done = new TaskCompletionSource();
        return _work.Writer.TryWrite(_ => Task.FromResult(done.TrySetResult())) ? done.Task : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not with the token: what was asked for is done even when the process is to stop.
        await foreach (var work in _work.Reader.ReadAllAsync(CancellationToken.None))
            try
            {
                await work(CancellationToken.None);
            }
            catch (Exception e)
            {
                Log.AfterwardsFailed(log, e);
            }
    }

    /// <inheritdoc/>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _work.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }
}
