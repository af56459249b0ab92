using Concord.Ledger;
using Microsoft.Extensions.Options;

namespace Concord.Bot.Delivery;

/// <summary>Sweeps again and again, and soon after this process committed something.</summary>
internal sealed class SweepLoop(Sweeper sweeper, Errands queue, Bells bells, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<SweepLoop> log) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await queue.CreateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.Delay(options.Value.FirstSweepAfter, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await sweeper.SweepAsync(stoppingToken);
                bells.Work.Ring();
                // Changes of one record that come in quick succession are told as one.
                if (await bells.Sweep.WaitAsync(options.Value.SweepEvery, stoppingToken))
                    await Task.Delay(Scheduling.Coalescing.ToTimeSpan(), time, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.LoopFailed(log, e);
                await Task.Delay(options.Value.SweepEvery, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
    }
}
