using Azure.Data.Tables;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>
/// Who is who in a workspace: the log and the records have pseudonyms alone, and what tells who is behind them stands in rows of
/// its own, one for each commit that brought somebody new, from which a leaver is taken out.
/// </summary>
internal sealed class People(WorkspaceTable table)
{
    private Pseudonyms? _known;

    /// <summary>As this process knows them, read at first use.</summary>
    public async Task<Pseudonyms> KnownAsync(CancellationToken cancellationToken) => Volatile.Read(ref _known) ?? await LoadAsync(cancellationToken);

    /// <summary>All that those rows need to be read: of a person whom another instance brought the row is read first.</summary>
    public async Task<Pseudonyms> ForAsync(TableEntity row, CancellationToken cancellationToken)
    {
        string?[] texts = [row.GetString("person"), Chunks.Get(row)];
        var known = await KnownAsync(cancellationToken);
        if (Array.TrueForAll(texts, known.Know))
            return known;
        known = await LoadAsync(cancellationToken);
        var gone = texts.SelectMany(Pseudonym.In).Where(p => !known.ByPseudonym.ContainsKey(p)).ToList();
        var more = known with { Gone = known.Gone.Union(gone) };
        // Where another thread read them in between, they are found to be nobody's once more.
        Interlocked.CompareExchange(ref _known, more, known);
        return more;
    }

    /// <summary>Reads them anew.</summary>
    public async Task<Pseudonyms> LoadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = Volatile.Read(ref _known);
            var all = new Dictionary<string, string>();
            await foreach (var row in table.PrefixAsync(Keys.WhoPrefix, cancellationToken))
                foreach (var (person, pseudonym) in Rows.ToPeople(row))
                    all[person] = pseudonym;
            var plain = all.Count == 0 && (before?.ArePlain ?? (await table.FindAsync(Keys.Log(1), cancellationToken))?.GetString("format") == Rows.FirstLog);
            var read = (Pseudonyms.None with { Gone = before?.Gone ?? [], ArePlain = plain }).With(all);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _known, read, before), before))
                return read;
        }
    }

    /// <summary>Remembers those whom a commit brought.</summary>
    public void Learn(IReadOnlyDictionary<string, string> fresh)
    {
        while (fresh.Count > 0 && Volatile.Read(ref _known) is { } before && !ReferenceEquals(Interlocked.CompareExchange(ref _known, before.With(fresh), before), before))
        {
            // Another thread read them in between.
        }
    }
}
