using Concord.Bot.Delivery;
using Concord.Bot.Graph;
using Concord.Domain.Meetings;
using Concord.Ledger;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Concord.Chaos.Planted;

/// <summary>A worker that enters meetings in a calendar as one writes it first: it makes the entry and writes that down, and looks for none that is there.</summary>
internal abstract class CarelessEntries(Ledger.Ledger ledger, Errands queue, IOffice office, GraphOptions graph) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await queue.CreateAsync(stoppingToken);
        for (var box = ledger.PostboxOf(Scene.Id); ; await Task.Delay(200, stoppingToken))
            foreach (var message in await queue.ReceiveAsync(32, Duration.FromSeconds(3), stoppingToken))
            {
                if (message.Errand is { } errand && await box.FindAsync(errand.Post, stoppingToken) is { To: Post.Calendar, State: PostState.Queued } post)
                    await KeepAsync(new(Scene.Id, box, post), stoppingToken);
                await queue.DeleteAsync(message, stoppingToken);
            }
    }

    /// <summary>Makes the entry and writes it down, in whichever order.</summary>
    protected abstract Task KeepAsync(Attending it, CancellationToken cancellationToken);

    protected async Task MakeAsync(Attending it, CancellationToken cancellationToken)
    {
        var meeting = (Meeting)(await ledger.ReadAsync(it.Id, cancellationToken)).Find(it.Post.Key.Record)!;
        var start = meeting.Time.Start;
        Steps.At("before entry");
        await office.AddAsync(graph.Organiser!, new("", meeting.Id.Symbol, "", start, start.PlusMinutes(meeting.Minutes), []), $"{Guid.NewGuid()}", cancellationToken);
        Steps.At("after entry");
    }

    protected static Task MarkAsync(Attending it, CancellationToken cancellationToken) => it.EndAsync(p => p with { State = PostState.Posted }, cancellationToken);
}

/// <summary>Makes it first: who died before it was written down made one that nobody knows of.</summary>
internal sealed class ForgottenEntries(Ledger.Ledger ledger, Errands queue, IOffice office, GraphOptions graph) : CarelessEntries(ledger, queue, office, graph)
{
    protected override async Task KeepAsync(Attending it, CancellationToken cancellationToken)
    {
        await MakeAsync(it, cancellationToken);
        await MarkAsync(it, cancellationToken);
    }
}

/// <summary>Writes it down first: who died before it was made leaves one that never comes.</summary>
internal sealed class PromisedEntries(Ledger.Ledger ledger, Errands queue, IOffice office, GraphOptions graph) : CarelessEntries(ledger, queue, office, graph)
{
    protected override async Task KeepAsync(Attending it, CancellationToken cancellationToken)
    {
        await MarkAsync(it, cancellationToken);
        await MakeAsync(it, cancellationToken);
    }
}
