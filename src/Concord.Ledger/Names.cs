using System.Collections.Immutable;
using Azure.Data.Tables;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>People's names, by object id; read once a process.</summary>
internal sealed class Names(WorkspaceTable table)
{
    private volatile ImmutableDictionary<string, string>? _known;

    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken cancellationToken)
    {
        if (_known is { } known)
            return known;
        var read = ImmutableDictionary.CreateBuilder<string, string>();
        await foreach (var row in table.PrefixAsync(Keys.NamePrefix, cancellationToken))
            read[row.RowKey[Keys.NamePrefix.Length..]] = row.GetString("name");
        return _known = read.ToImmutable();
    }

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
