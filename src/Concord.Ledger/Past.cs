using Concord.Domain.Records;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>The records as they once were. What is past does not change, so the last answer is where the next reading begins.</summary>
internal sealed class Past(WorkspaceTable table, People people)
{
    private volatile Tuple<Workspace, Pseudonyms> _known = Tuple.Create(Workspace.Empty, Pseudonyms.None);

    public async Task<Workspace> AsOfAsync(long version, CancellationToken cancellationToken)
    {
        // Who was erased since is named no longer.
        var known = await people.KnownAsync(cancellationToken);
        var then = _known is var (last, by) && last.Version <= version && ReferenceEquals(by, known) ? last : Workspace.Empty;
        await foreach (var row in table.RangeAsync(Keys.Log(then.Version + 1), Keys.Log(version + 1), cancellationToken))
        {
            known = await people.ForAsync(row, cancellationToken);
            var entry = Rows.ToEntry(row, known.Show);
            then = then.Apply(entry.Events, entry.Stamp).After;
        }
        _known = Tuple.Create(then, known);
        return then;
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
