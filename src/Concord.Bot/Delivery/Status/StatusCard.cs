using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Delivery.Status;

/// <summary>How Delivery stands.</summary>
/// <param name="Posts">What was told without being asked for.</param>
/// <param name="Aside">The posts of the messages that were put aside in the queue, as far as can be seen at a glance; null for one that is gone.</param>
/// <param name="Unreadable">Messages put aside that nobody can read, whoever's they are.</param>
internal sealed record Standing(IReadOnlyList<Post> Posts, IReadOnlyList<Post?> Aside, int Unreadable);

/// <summary>How Delivery stands: how much is sent, waits and failed, whom it did not reach and why.</summary>
internal static class StatusCard
{
    private const int LinesShown = 8;

    /// <summary>The order of the lines: what people are to look at stands last, above the button.</summary>
    private static readonly PostState[] Order = [PostState.Posted, PostState.Queued, PostState.Sending, PostState.Dropped, PostState.Unreachable, PostState.Failed];

    /// <summary>The card.</summary>
    /// <param name="standing">How it stands.</param>
    /// <param name="view">The records, the names and the language.</param>
    /// <param name="days">From how many days back.</param>
    /// <param name="again">How many were put into the queue again just now; null where nobody asked.</param>
    public static AdaptiveCard Of(Standing standing, RecordView view, int days, int? again = null)
    {
        var (text, posts) = (view.Text, standing.Posts);
        var by = posts.CountBy(p => p.State).ToDictionary();
        int Of(PostState state) => by.GetValueOrDefault(state);
        var unconfirmed = posts.Count(p => p is { Unconfirmed: true, State: PostState.Posted });
        var card = Card(
            text.Of("DeliveryStatus.InOneSentence", Of(PostState.Posted), Of(PostState.Queued) + Of(PostState.Sending), Of(PostState.Unreachable), Of(PostState.Failed)),
            [
                again is { } sent ? Notice(text.Count("DeliveryStatus.Again", sent)) : null,
                Where(view.Settings.Name),
                Title(text.Of("DeliveryStatus.Title")),
                .. Order.Select(state => Line(PostWords.Sign(state), text.Of($"PostState.{state}"), Of(state), state)),
                unconfirmed > 0 ? SmallPrint($"◐ {text.Count("DeliveryStatus.Unconfirmed", unconfirmed)}") : null,
                .. Failures(posts, PostState.Unreachable, "DeliveryStatus.NotReached", view),
                .. Failures(posts, PostState.Failed, "DeliveryStatus.Failed", view),
                .. NotChanged(standing.Aside, view),
                standing.Aside.Count > 0 ? SmallPrint(text.Count("DeliveryStatus.Aside", standing.Aside.Count)) : null,
                standing.Unreadable > 0 ? SmallPrint(text.Count("DeliveryStatus.Unreadable", standing.Unreadable)) : null,
                SmallPrint(WhereTo(view.Settings, text)),
                SmallPrint(text.Of("DeliveryStatus.Since", days, view.Moment(view.Now))),
            ]);
        if (Of(PostState.Failed) + standing.Aside.Count > 0)
            card.Actions.Add(Execute(text.Of("DeliveryStatus.SendAgain"), "delivery.again", new() { ["language"] = text.Language.Code }, likely: true));
        return card;
    }

    private static AdaptiveColumnSet Line(string sign, string word, int count, PostState state) => Row(
        Column("stretch", Words(Signed($"{sign} {word}", count == 0 ? AdaptiveTextColor.Default : PostWords.Colour(state)))),
        Column("auto", new AdaptiveTextBlock($"{count}") { HorizontalAlignment = AdaptiveHorizontalAlignment.Right }));

    /// <summary>One line for each addressee and reason, the newest first.</summary>
    private static IEnumerable<AdaptiveElement> Failures(IReadOnlyList<Post> posts, PostState state, string heading, RecordView view)
    {
        var groups = posts.Where(p => p.State == state).OrderByDescending(p => p.Since).GroupBy(p => (p.To, p.Why)).ToList();
        if (groups.Count == 0)
            yield break;
        yield return Section(view.Text.Of(heading));
        foreach (var group in groups.Take(LinesShown))
            yield return Words(AdaptiveSpacing.Small,
                new AdaptiveTextRun(Whom(group.Key.To, view)),
                Quiet($"  {PostWords.Why(group.First(), view.Text)}{(group.Count() > 1 ? $" · {group.Count()} ×" : "")} · {view.Moment(group.First().Since)}"));
        if (groups.Count > LinesShown)
            yield return SmallPrint(view.Text.Count("Plan.MoreLines", groups.Count - LinesShown));
    }

    private static string WhereTo(Settings settings, Text text) => settings.Channel switch
    {
        null => text.Of("DeliveryStatus.ChannelHeard"),
        { Name: { } name } => text.Of("DeliveryStatus.ChannelNamed", name),
        _ => text.Of("DeliveryStatus.ChannelChosen"),
    };

    /// <summary>Cards that are there and could not be changed; what could not be sent stands above.</summary>
    private static IEnumerable<AdaptiveElement> NotChanged(IReadOnlyList<Post?> aside, RecordView view)
    {
        var those = aside.OfType<Post>().Where(p => p.IsLive).DistinctBy(p => p.Key).ToList();
        if (those.Count == 0)
            yield break;
        yield return Section(view.Text.Of("DeliveryStatus.NotChanged"));
        foreach (var post in those.Take(LinesShown))
            yield return Words(AdaptiveSpacing.Small,
                new AdaptiveTextRun(PostWords.What(post, view)), Quiet($"  {PostWords.Why(post with { Why = post.Why ?? Worker.Interrupted }, view.Text)}"));
        if (those.Count > LinesShown)
            yield return SmallPrint(view.Text.Count("Plan.MoreLines", those.Count - LinesShown));
    }

    private static string Whom(string? to, RecordView view) => to == Post.Channel
        ? view.Text.Of("DeliveryStatus.Channel")
        : to == Post.Calendar ? view.Text.Of("DeliveryStatus.Calendar")
        : view.Names.GetValueOrDefault(to ?? "") ?? view.Text.Of("Unreached.Somebody");
}
