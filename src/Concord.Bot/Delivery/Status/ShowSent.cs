using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Ledger;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Delivery.Status;

/// <summary>Says what was sent to the speaker without their having asked, and what became of it; the newest first.</summary>
public sealed class ShowSent(Ledger.Ledger ledger) : IHandler
{
    private const int Shown = 10;

    /// <inheritdoc/>
    public string Verb => "delivery.mine";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var posts = (await ledger.PostboxOf(turn.WorkspaceId).AllAsync(cancellationToken))
            .Where(p => p.To == turn.Person).OrderByDescending(p => p.Since).ToList();
        return posts.Count == 0 ? Reply.Say(turn.Text.Of("Sent.Nothing")) : Reply.Show(CardOf(posts, RecordView.Of(turn)));
    }

    private static AdaptiveCard CardOf(List<Post> posts, RecordView view) => Card(
        view.Text.Of("Sent.InOneSentence", posts.Count),
        [
            Where(view.Settings.Name),
            Title(view.Text.Of("Sent.Title")),
            .. posts.Take(Shown).SelectMany(p => Row(p, view)),
            .. posts.Count > Shown ? [SmallPrint(view.Text.Count("Plan.MoreLines", posts.Count - Shown))] : Array.Empty<AdaptiveElement>(),
        ]);

    private static IEnumerable<AdaptiveElement> Row(Post post, RecordView view)
    {
        yield return Words(AdaptiveSpacing.Medium, new AdaptiveTextRun(PostWords.What(post, view)));
        yield return Words(AdaptiveSpacing.None,
        [
            .. Signed(PostWords.State(post, view.Text), PostWords.Colour(post.State), size: AdaptiveTextSize.Small),
            Quiet(string.Concat(new[] { view.Moment(post.Since), PostWords.Why(post, view.Text) }.Where(t => t.Length > 0).Select(t => $" · {t}"))),
        ]);
    }
}
