using Concord.Domain.Records;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>The records as they once were. What is past does not change, so the last answer is where the next reading begins.</summary>
internal sealed class Past(WorkspaceTable table)
{
    private volatile Workspace _known = Workspace.Empty;

    public async Task<Workspace> AsOfAsync(long version, CancellationToken cancellationToken)
    {
        var then = _known is var known && known.Version <= version ? known : Workspace.Empty;
        await foreach (var row in table.RangeAsync(Keys.Log(then.Version + 1), Keys.Log(version + 1), cancellationToken))
        {
            var entry = Rows.ToEntry(row);
            then = entry.Redacted
                ? throw new LedgerFormatException($"Entry {entry.Stamp.Version} was redacted.")
                : then.Apply(entry.Events, entry.Stamp).After;
        }
        return _known = then;
    }

    /// <summary>Halves the log until one entry is left. Entries stand in the order of their instants, give or take what the clocks of two machines differ.</summary>
    public async Task<long> VersionAtAsync(Instant instant, CancellationToken cancellationToken)
    {
        var head = await table.FindAsync(Keys.Head, cancellationToken);
        var (found, after) = (0L, (head?.GetInt64("version") ?? 0) + 1);
        while (after - found > 1)
        {
            var middle = found + ((after - found) / 2);
            var row = await table.FindAsync(Keys.Log(middle), cancellationToken)
                ?? throw new LedgerFormatException($"Entry {middle} is missing.");
            (found, after) = Rows.StampOf(row).At <= instant ? (middle, after) : (found, middle);
        }
        return found;
    }
}
