using Azure;
using Concord.Domain.Records;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>What is to be told in a workspace and what was posted: rows beside the record, which its log does not know.</summary>
public sealed class Postbox
{
    private readonly WorkspaceTable _table;

    internal Postbox(WorkspaceTable table) => _table = table;

    /// <summary>All that waits at that instant.</summary>
    public async Task<Waiting> WaitingAsync(Instant until, CancellationToken cancellationToken)
    {
        var due = DueAsync(until, cancellationToken);
        (List<Row<Tell>> tells, List<Row<PostKey>> outs) = ([], []);
        await foreach (var row in _table.PrefixAsync(Keys.OutPrefix, cancellationToken))
            if (Keys.TellOf(row.RowKey) is { } tell)
                tells.Add(new(tell, row.RowKey, row.ETag.ToString()));
            else if (Keys.OutOf(row.RowKey) is { } post)
                outs.Add(new(post, row.RowKey, row.ETag.ToString()));
        return new(await due, tells, outs);
    }

    private async Task<IReadOnlyList<Row<Due>>> DueAsync(Instant until, CancellationToken cancellationToken)
    {
        List<Row<Due>> due = [];
        await foreach (var row in _table.RangeAsync(Keys.DuePrefix, Keys.DueUntil(until), cancellationToken))
            due.Add(new(Keys.DueOf(row.RowKey), row.RowKey, row.ETag.ToString()));
        return due;
    }

    /// <summary>Begins a transaction.</summary>
    public PostboxChange Begin() => new(_table);

    /// <summary>One post; null where there is none.</summary>
    public async Task<Post?> FindAsync(PostKey key, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Post(key), cancellationToken) is { } row ? PostRows.Read(row) : null;

    /// <summary>The posts that show a record, or tell of it.</summary>
    public Task<IReadOnlyList<Post>> OfAsync(RecordKey record, CancellationToken cancellationToken) =>
        ListAsync(Keys.PostsOf(record), cancellationToken);

    /// <summary>All posts of the workspace.</summary>
    public Task<IReadOnlyList<Post>> AllAsync(CancellationToken cancellationToken) => ListAsync(Keys.PostPrefix, cancellationToken);

    /// <summary>Keeps a new post; null where it is there already.</summary>
    public Task<Post?> AddAsync(Post post, CancellationToken cancellationToken) => WriteAsync(post with { Tag = null }, cancellationToken);

    /// <summary>Keeps what became of a post; null where another changed it since it was read.</summary>
    public Task<Post?> PutAsync(Post post, CancellationToken cancellationToken) => WriteAsync(post, cancellationToken);

    /// <summary>Forgets a post.</summary>
    public Task RemoveAsync(PostKey key, CancellationToken cancellationToken) => _table.RemoveAsync(Keys.Post(key), cancellationToken);

    /// <summary>Takes a row away that was seen to; one that another wrote anew since stays.</summary>
    public async Task DoneAsync<T>(Row<T> row, CancellationToken cancellationToken)
    {
        try
        {
            await _table.RemoveAsync(row.Key, row.Tag, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Another instance saw to it too, or there is more to do by now.
        }
    }

    /// <summary>Up to where people were told.</summary>
    public async Task<Told> ToldAsync(string kind, RecordKey subject, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Told(kind, subject), cancellationToken) is { } row ? PostRows.ReadTold(row, kind, subject) : Told.Nothing(kind, subject);

    /// <summary>How somebody is reached.</summary>
    public async Task<Reach> ReachAsync(string to, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Reach(to), cancellationToken) is { } row ? PostRows.ReadReach(row, to) : new Reach(to, null, null);

    /// <summary>Remembers where somebody was heard; they can be reached again.</summary>
    public Task HeardAsync(string to, Address at, CancellationToken cancellationToken) =>
        _table.PutAsync(PostRows.Write(_table.Workspace, new Reach(to, at, null)), cancellationToken);

    /// <summary>Forgets how somebody is reached.</summary>
    public Task ForgetAsync(string to, CancellationToken cancellationToken) => _table.RemoveAsync(Keys.Reach(to), cancellationToken);

    /// <summary>The address of anybody here; null where nobody was heard yet.</summary>
    public async Task<Address?> AnyAddressAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in _table.PrefixAsync(Keys.Reach(""), cancellationToken))
            if (PostRows.ReadReach(row, "").At is { } at)
                return at;
        return null;
    }

    private async Task<Post?> WriteAsync(Post post, CancellationToken cancellationToken)
    {
        var tag = await _table.TryWriteAsync(PostRows.Write(_table.Workspace, post), post.Tag, cancellationToken);
        return tag is null ? null : post with { Tag = tag };
    }

    private async Task<IReadOnlyList<Post>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        List<Post> posts = [];
        await foreach (var row in _table.PrefixAsync(prefix, cancellationToken))
            posts.Add(PostRows.Read(row));
        return posts;
    }
}
