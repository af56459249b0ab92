using Microsoft.Extensions.Options;

namespace Concord.Bot.Delivery;

/// <summary>Works off the queue; when it is stopped, it takes nothing more out and ends what it has begun.</summary>
internal sealed class WorkLoop(Worker worker, Bells bells, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<WorkLoop> log) : BackgroundService
{
    /// <summary>For fewer it does not ask the queue.</summary>
    private const int Handful = 8;

    private readonly CancellationTokenSource _abandon = new();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        HashSet<Task> underWay = [];
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                underWay.RemoveWhere(t => t.IsCompleted);
                var free = options.Value.AtOnce - underWay.Count;
                if (free < Handful)
                {
                    await Task.WhenAny(underWay);
                    continue;
                }
                var begun = await worker.ReceiveAsync(free, _abandon.Token);
                underWay.UnionWith(begun);
                if (begun.Count == 0)
                    await bells.Work.WaitAsync(options.Value.PollEvery, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.LoopFailed(log, e);
                await Task.Delay(options.Value.PollEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        await Task.WhenAll(underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var _ = cancellationToken.Register(_abandon.Cancel);
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _abandon.Dispose();
        base.Dispose();
    }
}
