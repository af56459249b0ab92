using Concord.Bot.Delivery;
using Concord.Ledger;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Concord.Chaos.Planted;

/// <summary>A worker that never sends twice, since it marks what it will send; what it had marked when it died never comes.</summary>
internal sealed class HastyWork(Ledger.Ledger ledger, Errands queue, PostCards cards, Connector connector, Addresses addresses, Updating updating) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await queue.CreateAsync(stoppingToken);
        for (; ; await Task.Delay(200, stoppingToken))
            foreach (var message in await queue.ReceiveAsync(32, Duration.FromSeconds(3), stoppingToken))
            {
                var box = ledger.PostboxOf(Scene.Id);
                if (message.Errand is { } errand && await box.FindAsync(errand.Post, stoppingToken) is { } post)
                    if (post.State is PostState.Queued)
                        await SendAsync(new(Scene.Id, box, post), stoppingToken);
                    else if (await updating.AttendAsync(new(Scene.Id, box, post), stoppingToken) is { } later)
                        await queue.SendAsync(errand, later, stoppingToken);
                await queue.DeleteAsync(message, stoppingToken);
            }
    }

    private async Task SendAsync(Attending it, CancellationToken cancellationToken)
    {
        var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
        if ((await addresses.FindAsync(it, cancellationToken)).At is not { } at || await cards.OfAsync(it.Id, it.Post, workspace, at.Language, cancellationToken) is not { } card)
            return;
        var version = workspace.Find(it.Post.Key.Record)?.Version ?? 0;
        var marked = await it.EndAsync(p => p with { State = PostState.Posted, At = at, Version = version }, cancellationToken);
        Steps.At("after mark");
        var (_, id) = await connector.PostAsync(at, Replies.Message(card, it.Id), cancellationToken);
        Steps.At("after post");
        await (it with { Post = marked! }).EndAsync(p => p with { ActivityId = id }, cancellationToken);
    }
}
