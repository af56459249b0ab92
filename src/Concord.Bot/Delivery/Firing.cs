using Concord.Bot.Decisions;
using Concord.Domain.Records;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>What has come due becomes what is to be told: of each subject the newest occurrence that is still wanted, once.</summary>
internal sealed class Firing(Ledger.Ledger ledger, Notices notices, Copies copies, SilenceKeeper silences, IOptions<DeliveryOptions> options, ILogger<Firing> log)
{
    /// <summary>So many occurrences are looked through after a standstill.</summary>
    private const int MostMissed = 400;

    /// <summary>So many addressees, and so many rows of one subject, go into one transaction.</summary>
    private const int MostTells = 80, MostRows = 16;

    /// <summary>Sees to them; false where nothing of it was this program's to do.</summary>
    public async Task<bool> FireAsync(WorkspaceId id, Postbox box, IReadOnlyList<Row<Due>> rows, Instant now, CancellationToken cancellationToken)
    {
        var seenTo = false;
        foreach (var group in rows.GroupBy(r => (r.What.Kind, r.What.Subject)))
            try
            {
                seenTo |= await FireAsync(id, box, group.Key.Kind, [.. group.Take(MostRows)], now, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                // What cannot be told keeps nothing else from being told.
                Log.DueFailed(log, group.Key.Kind, e);
            }
        return seenTo;
    }

    private async Task<bool> FireAsync(WorkspaceId id, Postbox box, string kind, List<Row<Due>> rows, Instant now, CancellationToken cancellationToken)
    {
        var notice = notices.Find(kind);
        // A newer program knows what to do with it.
        if (notice is null && kind is not (Scheduling.Copies or Scheduling.Round))
            return false;
        if (notice is IDeed deed)
            await deed.DoAsync(id, rows[^1].What, cancellationToken);
        // What silence has adopted by now has its number before anybody is told of it.
        var workspace = await silences.SettleAsync(id, await ledger.ReadAsync(id, cancellationToken), now, cancellationToken);
        if (notice is IDigest)
            await ForgetAsync(box, now, cancellationToken);
        if (notice is not null)
        {
            await TellAsync(box, notice, workspace, rows, now, cancellationToken);
            return true;
        }
        if (kind == Scheduling.Copies)
            await copies.RefreshAsync(id, await box.OfAsync(rows[0].What.Subject, cancellationToken), workspace, cancellationToken);
        else
            await GoRoundAsync(id, box, workspace, rows[0].What.At, cancellationToken);
        foreach (var row in rows)
            await box.DoneAsync(row, cancellationToken);
        return true;
    }

    private async Task TellAsync(
        Postbox box, INotice notice, Workspace workspace, List<Row<Due>> rows, Instant now, CancellationToken cancellationToken)
    {
        var (kind, subject) = (notice.Kind, rows[0].What.Subject);
        var told = await box.ToldAsync(kind, subject, cancellationToken);
        var record = workspace.Find(subject);
        var (due, to) = record is null ? default : Wanted(notice, workspace, record, rows, told, now);
        var change = box.Begin();
        Steps.At("before store");
        if (due is not null)
        {
            foreach (var one in to!.Take(MostTells))
                change.Tell(new(one, due));
            var more = to!.Count > MostTells;
            change.Mark(told with { Due = due, UpTo = more ? to[MostTells - 1] : null });
            if (more)
            {
                // The rows stay: the next round goes on with the next addressees.
                await change.TryAsync(cancellationToken);
                return;
            }
        }
        foreach (var row in rows)
            change.Done(row);
        if (record is not null && ledger.DueAfter(record, workspace, now).FirstOrDefault(d => d.Kind == kind) is { } next)
            change.Schedule(next);
        // Where another instance was first, the next round finds what it left.
        await change.TryAsync(cancellationToken);
        Steps.At("after store");
    }

    /// <summary>The newest occurrence that somebody is to be told of, and whom; null where there is none.</summary>
    private (Due? Due, List<string>? To) Wanted(INotice notice, Workspace workspace, Record record, List<Row<Due>> rows, Told told, Instant now)
    {
        var missed = (notice is IDeed ? rows.Select(r => r.What) : Occurrences(workspace, record, notice.Kind, rows[0].What.At, now))
            .Where(d => d.At > told.Due.At || (d.At == told.Due.At && told.UpTo is not null)).Take(MostMissed).ToList();
        foreach (var due in Enumerable.Reverse(missed))
        {
            var to = notice.To(workspace, due, now).Select(a => a.Key).Distinct().Order(StringComparer.Ordinal)
                .Where(k => due.At != told.Due.At || string.CompareOrdinal(k, told.UpTo) > 0).ToList();
            if (to.Count > 0)
                return (due, to);
        }
        return default;
    }

    /// <summary>What the record wanted at those instants as it is now: what a row said that was written before it changed does not count.</summary>
    private IEnumerable<Due> Occurrences(Workspace workspace, Record record, string kind, Instant from, Instant until)
    {
        var after = from - Duration.Epsilon;
        while (ledger.DueAfter(record, workspace, after).FirstOrDefault(d => d.Kind == kind) is { } due && due.At > after && due.At <= until)
        {
            yield return due;
            after = due.At;
        }
    }

    /// <summary>All records say again what they want done; done again it is the same.</summary>
    private async Task GoRoundAsync(WorkspaceId id, Postbox box, Workspace workspace, Instant after, CancellationToken cancellationToken)
    {
        foreach (var some in workspace.Records.SelectMany(r => ledger.DueAfter(r, workspace, after)).Chunk(PostboxChange.Most))
            await some.Aggregate(box.Begin(), (change, due) => change.Schedule(due)).TryAsync(cancellationToken);
        await copies.RefreshAsync(id, await box.AllAsync(cancellationToken), workspace, cancellationToken);
    }

    /// <summary>Once a week: nobody asks any more what was told so long ago; a copy from then is safe to press.</summary>
    private async Task ForgetAsync(Postbox box, Instant now, CancellationToken cancellationToken)
    {
        foreach (var old in (await box.AllAsync(cancellationToken)).Where(p => p.Since < now - Duration.FromTimeSpan(options.Value.Kept)))
            await box.RemoveAsync(old.Key, cancellationToken);
    }
}
