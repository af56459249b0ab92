using Concord.Bot.Hosting;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>
/// Turns what has come due into posts, and puts them into the queue. Any number of instances sweep: whatever one takes away,
/// no other finds, and what one left half done at its end, the next sweep of any of them ends.
/// </summary>
internal sealed class Sweeper(
    Ledger.Ledger ledger, Firing firing, Gathering gathering, Errands queue, Workspaces workspaces, IClock clock, ILogger<Sweeper> log)
{
    private const int MostRounds = 50;

    /// <summary>Sweeps all workspaces; one that fails does not keep the others.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await workspaces.AllAsync(cancellationToken))
            try
            {
                await SweepAsync(id, clock.GetCurrentInstant(), cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.SweepFailed(log, id.Value, e);
            }
    }

    /// <summary>Sweeps one workspace, as it stands at that instant.</summary>
    internal async Task SweepAsync(WorkspaceId id, Instant now, CancellationToken cancellationToken)
    {
        var box = ledger.PostboxOf(id);
        for (var round = 0; round < MostRounds; round++)
        {
            var waiting = await box.WaitingAsync(now, cancellationToken);
            if (waiting.IsEmpty)
                return;
            foreach (var row in waiting.Out)
            {
                await queue.SendAsync(new Errand(id, row.What), Duration.Zero, cancellationToken);
                Steps.At("after enqueue");
                await box.DoneAsync(row, cancellationToken);
            }
            // What is due first, then all that is to be told of it at once: only then is it known what belongs into one message.
            if (!await firing.FireAsync(id, box, waiting.Due, now, cancellationToken) && !await gathering.GatherAsync(box, waiting.Tells, now, cancellationToken))
                return;
        }
    }
}
