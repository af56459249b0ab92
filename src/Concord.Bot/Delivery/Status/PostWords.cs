using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Reminders;
using Concord.Ledger;

namespace Concord.Bot.Delivery.Status;

/// <summary>A post in words: what it told, and what became of it.</summary>
internal static class PostWords
{
    /// <summary>What it told.</summary>
    public static string What(Post post, RecordView view) => post.Told switch
    {
        [{ Kind: MilestoneReminders.Kind, Subject: var subject }] when view.Workspace.Find(subject) is Milestone milestone =>
            view.Text.Of("Sent.Milestone", milestone.Id.Number, milestone.Title),
        [] when view.Workspace.Find(post.Key.Record) is Milestone milestone => view.Text.Of("Sent.Milestone", milestone.Id.Number, milestone.Title),
        [] => view.Text.Of("Sent.Card"),
        [{ Kind: Digests.Kind }] => view.Text.Of("Digest.Title"),
        _ when post.To == Post.Calendar => view.Text.Of("Sent.Entry"),
        [{ Kind: UnreachableNotice.TheKind }] => view.Text.Of("Sent.Unreachable"),
        [_] => view.Text.Of("Sent.Notice"),
        var several => view.Text.Of("Sent.Several", several.Length),
    };

    /// <summary>Sign and word of what became of it.</summary>
    public static string State(Post post, Text text) => post is { Unconfirmed: true, State: PostState.Posted }
        ? $"◐ {text.Of("Sent.Unconfirmed")}"
        : $"{Sign(post.State)} {text.Of($"PostState.{post.State}")}";

    /// <summary>The sign of a state.</summary>
    public static string Sign(PostState state) => state switch
    {
        PostState.Posted => "✓",
        PostState.Sending => "●",
        PostState.Queued => "○",
        PostState.Dropped => "–",
        PostState.Unreachable => "✕",
        _ => "▲",
    };

    /// <summary>The colour of its sign.</summary>
    public static AdaptiveTextColor Colour(PostState state) => state switch
    {
        PostState.Posted => AdaptiveTextColor.Good,
        PostState.Unreachable or PostState.Failed => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Default,
    };

    /// <summary>Why it did not arrive, as far as the connector's answer tells people something; with that answer.</summary>
    public static string Why(Post post, Text text) => post.Why switch
    {
        null => "",
        ['4', '0', '3', ..] => $"{text.Of("Sent.Blocked")} ({post.Why})",
        ['4', '0', '4', ..] => $"{text.Of("Sent.Gone")} ({post.Why})",
        Worker.Interrupted => text.Of("Sent.Interrupted"),
        Addresses.NeverHeard => text.Of("Sent.NeverHeard"),
        var other => other,
    };
}
