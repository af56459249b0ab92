using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>A post that somebody sees to, with all that is needed for it.</summary>
/// <param name="Id">The workspace.</param>
/// <param name="Box">Its postbox.</param>
/// <param name="Post">As it was read.</param>
internal sealed record Attending(WorkspaceId Id, Postbox Box, Post Post)
{
    /// <summary>Writes what became of the post, over whatever another wrote meanwhile; null where it is gone.</summary>
    /// <param name="change">Called again with the post as the other left it.</param>
    /// <param name="cancellationToken">Leaves it as it is.</param>
    public async Task<Post?> EndAsync(Func<Post, Post> change, CancellationToken cancellationToken)
    {
        for (var post = Post; post is not null; post = await Box.FindAsync(Post.Key, cancellationToken))
            if (await Box.PutAsync(change(post), cancellationToken) is { } written)
                return written;
        return null;
    }
}
