using Concord.Bot.Delivery;
using Concord.Domain.Records;
using Concord.Ledger;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Concord.Chaos.Planted;

/// <summary>A sweep as one writes it first: look what is due, make a post for each, take the row away afterwards.</summary>
internal sealed class CarelessSweep(Ledger.Ledger ledger, Notices notices, Copies copies, Errands queue, IClock clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await queue.CreateAsync(stoppingToken);
        for (; ; await Task.Delay(500, stoppingToken))
            foreach (var row in (await ledger.PostboxOf(Scene.Id).WaitingAsync(clock.GetCurrentInstant(), stoppingToken)).Due)
                await FireAsync(row, stoppingToken);
    }

    private async Task FireAsync(Row<Due> row, CancellationToken cancellationToken)
    {
        var (box, workspace, now) = (ledger.PostboxOf(Scene.Id), await ledger.ReadAsync(Scene.Id, cancellationToken), clock.GetCurrentInstant());
        if (row.What.Kind is Scheduling.Copies)
            await copies.RefreshAsync(Scene.Id, await box.OfAsync(row.What.Subject, cancellationToken), workspace, cancellationToken);
        foreach (var to in notices.Find(row.What.Kind)?.To(workspace, row.What, now) ?? [])
        {
            var post = Post.Notice(row.What.Subject, [row.What], to.Key, now);
            post = post with { Key = post.Key with { Id = $"{Guid.NewGuid():n}" } };
            await box.AddAsync(post, cancellationToken);
            await queue.SendAsync(new(Scene.Id, post.Key), Duration.Zero, cancellationToken);
        }
        var records = row.What.Kind is Scheduling.Round ? workspace.Records : workspace.Find(row.What.Subject) is { } record ? [record] : [];
        foreach (var due in records.SelectMany(r => ledger.DueAfter(r, workspace, now)))
            await box.Begin().Schedule(due).TryAsync(cancellationToken);
        await box.DoneAsync(row, cancellationToken);
    }
}
