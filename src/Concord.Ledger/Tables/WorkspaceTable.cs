using Azure;
using Azure.Data.Tables;

namespace Concord.Ledger.Tables;

/// <summary>The partition of one workspace: point reads, prefix ranges, and transactions within the limits.</summary>
internal sealed class WorkspaceTable(TableClient table, WorkspaceId workspace)
{
    /// <summary>Whose rows.</summary>
    public WorkspaceId Workspace => workspace;

    /// <summary>One row; null where there is none.</summary>
    public async Task<TableEntity?> FindAsync(string rowKey, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(workspace.Value, rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The rows whose key begins with the prefix, in order.</summary>
    public IAsyncEnumerable<TableEntity> PrefixAsync(string prefix, CancellationToken cancellationToken) =>
        RangeAsync(prefix, Keys.After(prefix), cancellationToken);

    /// <summary>The rows from the first key to before the last, in order.</summary>
    public IAsyncEnumerable<TableEntity> RangeAsync(string first, string before, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {workspace.Value} and RowKey ge {first} and RowKey lt {before}"),
            cancellationToken: cancellationToken);

    /// <summary>All of it or nothing.</summary>
    /// <exception cref="LedgerLimitException">It would not fit; nothing was sent.</exception>
    /// <exception cref="RequestFailedException">409 or 412 where another one was first.</exception>
    public async Task<string> TransactAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        Limits.Check(actions);
        var response = await table.SubmitTransactionAsync(actions, cancellationToken);
        return response.Value[0].Headers.ETag?.ToString() ?? "";
    }

    /// <summary>Writes one row that is no record, whatever stood there.</summary>
    public Task PutAsync(TableEntity row, CancellationToken cancellationToken)
    {
        Limits.Check(row);
        return table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Writes one row that is no record, new or as it was read; gives its new tag, null where another was first.</summary>
    public async Task<string?> TryWriteAsync(TableEntity row, string? tag, CancellationToken cancellationToken)
    {
        Limits.Check(row);
        try
        {
            var response = tag is null
                ? await table.AddEntityAsync(row, cancellationToken)
                : await table.UpdateEntityAsync(row, new ETag(tag), TableUpdateMode.Replace, cancellationToken);
            return response.Headers.ETag?.ToString() ?? "";
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return null;
        }
    }

    /// <summary>Removes one row that is no record, if it is there.</summary>
    public Task RemoveAsync(string rowKey, CancellationToken cancellationToken) => RemoveAsync(rowKey, "*", cancellationToken);

    /// <summary>Removes one row that is no record, as it was read.</summary>
    /// <exception cref="RequestFailedException">412 where it was written since.</exception>
    public Task RemoveAsync(string rowKey, string tag, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(workspace.Value, rowKey, new ETag(tag), cancellationToken);
}
