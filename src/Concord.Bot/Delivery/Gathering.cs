using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>What is to be told to one addressee becomes posts: three or more at once, or anything together with a digest, one post.</summary>
internal sealed class Gathering(Notices notices)
{
    /// <summary>From so many on, one message is better than several.</summary>
    private const int Several = 3;

    /// <summary>So many of one addressee go into a transaction: in one post, or each in its own with a row for the queue.</summary>
    private const int MostInOne = 90, MostAlone = 30;

    /// <summary>Makes the posts; false where there was nothing to tell.</summary>
    public async Task<bool> GatherAsync(Postbox box, IReadOnlyList<Row<Tell>> tells, Instant now, CancellationToken cancellationToken)
    {
        foreach (var some in tells.GroupBy(t => t.What.To))
        {
            List<Row<Tell>> those = [.. some.Take(notices.Digest is null ? MostAlone : MostInOne)];
            var change = box.Begin();
            foreach (var post in PostsOf(some.Key, [.. those.Select(t => t.What.Due)], now))
                change.Queue(post);
            foreach (var row in those)
                change.Done(row);
            Steps.At("before store");
            // Where another instance was first, it has made them.
            await change.TryAsync(cancellationToken);
            Steps.At("after store");
        }
        return tells.Count > 0;
    }

    private IEnumerable<Post> PostsOf(string to, ImmutableArray<Due> dues, Instant now)
    {
        bool IsAlone(Due due) => notices.Find(due.Kind)?.StandsAlone == true;
        return
        [
            .. dues.Where(IsAlone).Select(d => Post.Notice(new("alone", $"{d.Kind}.{d.Subject.Id}"), [d], to, now)),
            .. Together(to, dues.RemoveAll(IsAlone), now),
        ];
    }

    private IEnumerable<Post> Together(string to, ImmutableArray<Due> dues, Instant now)
    {
        if (notices.Digest is { } digest && (dues.Length >= Several || (dues.Length > 1 && dues.Any(d => d.Kind == digest.Kind))))
            return [Post.Notice(new("digest", to), dues, to, now)];
        return dues.Select(d => Post.Notice(d.Kind == notices.Digest?.Kind ? new("digest", to) : d.Subject, [d], to, now));
    }
}
