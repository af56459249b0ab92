using System.Text.RegularExpressions;
using Concord.Bot.Delivery;
using Concord.Domain.Records;
using Concord.Ledger;
using Concord.Testing.Connector;

namespace Concord.Chaos.Verdict;

/// <summary>What the ledger says and what the connector saw, at rest.</summary>
/// <param name="Workspace">The records.</param>
/// <param name="Posts">The ledger's rows of posts.</param>
/// <param name="Calls">The connector's record since the story began.</param>
/// <param name="Before">Messages from before it, which answered people.</param>
/// <param name="Breaches">Calls for which there was no room.</param>
/// <param name="FirstPause">When a pause was first asked for.</param>
/// <param name="Wanted">Who must have been told what.</param>
internal sealed partial record Evidence(
    Workspace Workspace, IReadOnlyList<Post> Posts, IReadOnlyList<Call> Calls, IReadOnlySet<string> Before,
    IReadOnlyList<Breach> Breaches, TimeSpan? FirstPause, IReadOnlyList<(Due Due, string To)> Wanted)
{
    /// <summary>Messages that people see and of which no row knows.</summary>
    public IReadOnlyList<Call> Orphans { get; } = [.. OrphansOf(Posts, Calls, Before)];

    /// <summary>All that must not be.</summary>
    public IEnumerable<string> Findings() => [.. Missing(), .. Doubled(), .. Strays(), .. Broken(), .. Old()];

    private IEnumerable<string> Missing()
    {
        foreach (var (due, to) in Wanted)
            if (!Posts.Any(p => p.To == to && p.Told.Contains(due)))
                yield return $"missing: nobody told {to} of {due}";
        foreach (var post in Posts.Where(p => p.State is PostState.Posted && p.To is not null))
            if (!Calls.Any(c => c is { Kind: CallKind.Post, Taken: true } && c.Id == post.ActivityId) && !IsForgotten(post))
                yield return $"missing: {Of(post)} is marked as posted, and never came";
        foreach (var post in Posts.Where(p => p.State is PostState.Failed || (p.State is PostState.Dropped && Wanted.Any(w => w.To == p.To && p.Told.Contains(w.Due)))))
            yield return $"missing: {Of(post)} is {post.State}, {post.Why}";
    }

    /// <summary>Whether it was there, and was said to be gone when it was to be changed; there was a newer one in its place.</summary>
    private bool IsForgotten(Post post) =>
        post.ActivityId is null && Calls.Any(c => c is { Kind: CallKind.Change, Fault.Status: 404 } && c.Conversation == post.At?.ConversationId);

    private IEnumerable<string> Doubled() =>
        from post in Posts
        where post.To is not null
        from due in post.Told
        group post by (post.To, due) into same
        where same.Count() > 1
        select $"doubled: {same.Key.To} was told {same.Count()} times of {same.Key.due}";

    /// <summary>A message twice is explained only by a row that says that nobody could know.</summary>
    private IEnumerable<string> Strays() =>
        from orphan in Orphans
        where !Posts.Any(p => p.Unconfirmed && p.At?.ConversationId == orphan.Conversation && IsSame(p, orphan))
        select $"doubled: {orphan.Id} in {orphan.Conversation}, and no row says that it may be: {(string?)orphan.Activity["summary"]}";

    private IEnumerable<string> Broken() =>
        from breach in Breaches
        where FirstPause is { } first && breach.At > first + FakeConnector.Grace
        select $"limit: {breach.Limit} in {breach.Conversation} at {breach.At}";

    /// <summary>Each live copy shows its record as it is; the card's buttons tell which version that is.</summary>
    private IEnumerable<string> Old()
    {
        var shown = Calls.Where(c => c.Taken && c.Kind is CallKind.Post or CallKind.Change).GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.Last());
        foreach (var post in Copies.Changing(Posts).Where(p => shown.ContainsKey(p.ActivityId!)))
            if (Workspace.Find(post.Key.Record) is { } record && shown[post.ActivityId!].Buttons("milestone.report").FirstOrDefault() is { } data
                && (string?)data["seen"] != $"{record.Version}")
                yield return $"old: {Of(post)} shows version {data["seen"]}, its record has {record.Version}: {TrailOf(post.ActivityId!)}; {post}";
    }

    /// <summary>What happened to a message, for whoever has to find out why.</summary>
    private string TrailOf(string id) => string.Join(", ", Calls.Where(c => c.Id == id).Select(c =>
        $"{c.At.TotalSeconds:0.0} {c.Kind} {c.Buttons("milestone.report").FirstOrDefault()?["seen"]} {c.Fault?.ToString() ?? "well"}"));

    private bool IsSame(Post post, Call orphan)
    {
        var sent = Calls.FirstOrDefault(c => c.Id == post.ActivityId);
        var (one, other) = (sent is null ? [] : TitlesIn(sent), TitlesIn(orphan));
        return one.Count == 0 || other.Count == 0 || one.Overlaps(other);
    }

    private static IEnumerable<Call> OrphansOf(IReadOnlyList<Post> posts, IReadOnlyList<Call> calls, IReadOnlySet<string> before)
    {
        var known = posts.Select(p => p.ActivityId).Concat(before).ToHashSet();
        // One that could not be changed was forgotten, and a fresh one took its place.
        known.UnionWith(calls.Where(c => c is { Kind: CallKind.Change, Fault.Status: 403 or 404 }).Select(c => c.Id));
        return calls.Where(c => c is { Kind: CallKind.Post, Taken: true } && !known.Contains(c.Id));
    }

    private static string Of(Post post) => $"{post.Key} to {post.To ?? post.At?.ConversationId}";

    private static HashSet<string> TitlesIn(Call call) => [.. Title().Matches(call.Activity.ToString()).Select(m => m.Value)];

    [GeneratedRegex(@"Outcome no\. \d+")]
    private static partial Regex Title();
}
