using Azure;
using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>Changes of a postbox that are made together or not at all, and only if nobody was there before.</summary>
public sealed class PostboxChange
{
    /// <summary>So many operations fit.</summary>
    public const int Most = 100;

    private readonly WorkspaceTable _table;
    private readonly List<TableTransactionAction> _actions = [];

    internal PostboxChange(WorkspaceTable table) => _table = table;

    /// <summary>How many operations it has so far.</summary>
    public int Count => _actions.Count;

    /// <summary>Takes a row away, as it was read.</summary>
    public PostboxChange Done<T>(Row<T> row) =>
        With(TableTransactionActionType.Delete, new TableEntity(_table.Workspace.Value, row.Key), row.Tag);

    /// <summary>Has a record waken at an instant.</summary>
    public PostboxChange Schedule(Due due) => With(TableTransactionActionType.UpsertReplace, Rows.Due(_table.Workspace, due));

    /// <summary>Has somebody told.</summary>
    public PostboxChange Tell(Tell tell) => With(TableTransactionActionType.UpsertReplace, PostRows.Write(_table.Workspace, tell));

    /// <summary>Remembers up to where people were told.</summary>
    public PostboxChange Mark(Told told) => Write(PostRows.Write(_table.Workspace, told), told.Tag);

    /// <summary>Remembers how somebody is reached.</summary>
    public PostboxChange Mark(Reach reach) => Write(PostRows.Write(_table.Workspace, reach), reach.Tag);

    /// <summary>Keeps a post.</summary>
    public PostboxChange Put(Post post) => Write(PostRows.Write(_table.Workspace, post), post.Tag);

    /// <summary>Keeps a post, and has it put into the queue.</summary>
    public PostboxChange Queue(Post post) =>
        Put(post).With(TableTransactionActionType.UpsertReplace, PostRows.Out(_table.Workspace, post.Key));

    /// <summary>Makes them; false, and nothing is changed, where another was first.</summary>
    public async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        if (_actions.Count == 0)
            return true;
        try
        {
            await _table.TransactAsync(_actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    private PostboxChange Write(TableEntity row, string? tag) =>
        tag is null ? With(TableTransactionActionType.Add, row) : With(TableTransactionActionType.UpdateReplace, row, tag);

    private PostboxChange With(TableTransactionActionType type, TableEntity row, string? tag = null)
    {
        _actions.Add(tag is null ? new(type, row) : new(type, row, new ETag(tag)));
        return this;
    }
}
