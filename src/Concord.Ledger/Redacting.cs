using System.Text.Json.Nodes;
using Azure;
using Azure.Data.Tables;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>
/// Takes somebody's name out of what people wrote: out of log entries, some at a time, each time with the entry which says so and with the
/// records as they are then, in one transaction. Decisions and plans, whose very letters all have agreed to, stay.
/// </summary>
internal sealed class Redacting(WorkspaceTable table, IClock clock)
{
    /// <summary>So many entries are changed in one transaction; fewer where with their records they would not fit.</summary>
    private const int Most = 40;

    /// <summary>What is written in the log for it; how an event says that it is not for everybody.</summary>
    private const string Command = "Redact", Confidential = "\"isConfidential\":true";

    /// <summary>Of each text in which the name stands what is around it; empty for one that is confidential.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Mentions name, CancellationToken cancellationToken)
    {
        List<string> found = [];
        await foreach (var row in table.PrefixAsync(Keys.LogPrefix, cancellationToken))
            if (EventsOf(row) is var events && MayChange(events))
                found.AddRange(events.SelectMany(e => name.In(e).Select(t => e!.ToJsonString().Contains(Confidential, StringComparison.Ordinal) ? "" : name.Around(t))));
        return found;
    }

    /// <summary>Takes the name out everywhere; begun again, it goes on.</summary>
    public async Task RedactAsync(Mentions name, CancellationToken cancellationToken)
    {
        for (var most = Most; await StepAsync(name, most, cancellationToken) is var next && next > 0; most = next)
        {
            // Entries are left.
        }
    }

    /// <summary>Changes some; gives how many to change next, 0 where none is left.</summary>
    private async Task<int> StepAsync(Mentions name, int most, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(Keys.Head, cancellationToken) is not { } head)
            return 0;
        var by = head.GetInt64("version")!.Value + 1;
        var (workspace, left) = (Workspace.Empty, new List<TableEntity>());
        await foreach (var row in table.RangeAsync(Keys.Log(1), Keys.Log(by), cancellationToken))
        {
            var kept = row;
            if (left.Count < most && WithoutName(row, name) is { } payload)
                left.Add(kept = Redactions.With(row, payload, by));
            var entry = Rows.ToEntry(kept);
            workspace = workspace.Apply(entry.Events, entry.Stamp).After;
        }
        if (left.Count == 0)
            return 0;
        var told = new TextsRedacted([.. left.Select(r => new RedactedEntry(Rows.StampOf(r).Version, Redactions.Of(r)[^1].Hash))]);
        var stamp = new Stamp(by, clock.GetCurrentInstant(), Actor.Operator);
        var news = Rows.Log(table.Workspace, stamp, Command, Json.Write([told]), head.GetString("hash"));
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, Rows.Head(table.Workspace, by, news.GetString("hash")), head.ETag),
            new(TableTransactionActionType.Add, news),
            .. left.Select(r => new TableTransactionAction(TableTransactionActionType.UpdateReplace, r, r.ETag)),
            .. await DocsAsync(workspace, cancellationToken),
        ];
        try
        {
            await table.TransactAsync(actions, cancellationToken);
            return Most;
        }
        catch (LedgerLimitException) when (left.Count > 1)
        {
            return left.Count / 2;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Somebody committed in between.
            return most;
        }
    }

    /// <summary>The records that say something else now.</summary>
    private async Task<List<TableTransactionAction>> DocsAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        var expected = workspace.Records.ToDictionary(r => Keys.Doc(r.Key));
        List<TableTransactionAction> changed = [];
        await foreach (var row in table.PrefixAsync(Keys.DocPrefix, cancellationToken))
            if (expected.TryGetValue(row.RowKey, out var record) && Json.Write(record) != Chunks.Get(row))
                changed.Add(new(TableTransactionActionType.UpdateReplace, Rows.Doc(table.Workspace, record), row.ETag));
        return changed;
    }

    private static string? WithoutName(TableEntity row, Mentions name)
    {
        var events = EventsOf(row);
        return MayChange(events) && name.TakenOutOf(events) ? Json.Write(events) : null;
    }

    private static JsonArray EventsOf(TableEntity row) => (JsonArray)JsonNode.Parse(Chunks.Get(row) ?? "[]")!;

    /// <summary>An entry in which something happened to a decision has to be shown to the letter to whoever wants it proven.</summary>
    private static bool MayChange(JsonArray events) => !events.Any(e => Format.TypeOf((string?)e?["format"]).IsOfRegister());
}
