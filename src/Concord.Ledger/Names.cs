using System.Collections.Immutable;
using System.Diagnostics;
using Azure.Data.Tables;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>People's names, by object id.</summary>
internal sealed class Names(WorkspaceTable table)
{
    /// <summary>So long what was read is taken for true: another instance may hear new names, and erase old ones.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    private volatile ImmutableDictionary<string, string>? _known;
    private long _readAt;

    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken cancellationToken)
    {
        if (_known is { } known && Stopwatch.GetElapsedTime(_readAt) < Freshness)
            return known;
        _readAt = Stopwatch.GetTimestamp();
        var read = ImmutableDictionary.CreateBuilder<string, string>();
        await foreach (var row in table.PrefixAsync(Keys.NamePrefix, cancellationToken))
            read[row.RowKey[Keys.NamePrefix.Length..]] = row.GetString("name");
        return _known = read.ToImmutable();
    }

    /// <summary>They are read again when they are next asked for.</summary>
    public void Forget() => _known = null;

    public async Task PutAsync(string objectId, string name, CancellationToken cancellationToken)
    {
        var known = await AllAsync(cancellationToken);
        if (known.TryGetValue(objectId, out var present) && present == name)
            return;
        await table.PutAsync(
            new TableEntity(table.Workspace.Value, Keys.Name(objectId)) { ["format"] = "name/1", ["name"] = name }, cancellationToken);
        _known = null;
    }
}
