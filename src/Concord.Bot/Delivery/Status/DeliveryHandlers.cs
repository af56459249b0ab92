using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery.Status;

/// <summary>Shows how Delivery stands, to those who may have sent again what failed.</summary>
internal sealed class ShowDelivery(DeliveryView delivery) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "delivery.status";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Authority.Allows<SendAgain>(turn.Workspace, turn.Person, turn.Today)
            ? Reply.Show(await delivery.CardAsync(turn, null, cancellationToken))
            : Reply.Say(turn.Text.Of("DeliveryStatus.NotYours"));
}

/// <summary>Has sent again what failed, and shows how Delivery stands then.</summary>
internal sealed class SendFailedAgain(RecordKeeper keeper, Replaying replaying, DeliveryView delivery) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "delivery.again";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", new SendAgain(), cancellationToken);
        return commit.Outcome is Outcome.Refused
            ? Reply.Say(turn.Text.Of("DeliveryStatus.NotYours"))
            : Reply.Replace(await delivery.CardAsync(turn, await replaying.ReplayAsync(turn.WorkspaceId, cancellationToken), cancellationToken));
    }
}

/// <summary>Reads what the card shows.</summary>
internal sealed class DeliveryView(Ledger.Ledger ledger, Errands queue)
{
    private const int Days = 30;

    /// <summary>The card as of the turn.</summary>
    public async Task<AdaptiveCards.AdaptiveCard> CardAsync(Turn turn, int? again, CancellationToken cancellationToken)
    {
        var posts = await ledger.PostboxOf(turn.WorkspaceId).AllAsync(cancellationToken);
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        var aside = await queue.PeekPoisonAsync(cancellationToken);
        return StatusCard.Of(
            new(
                [.. posts.Where(p => p.To is not null && p.Since > turn.Now - Duration.FromDays(Days))],
                [.. from errand in aside where errand?.Workspace == turn.WorkspaceId select posts.FirstOrDefault(p => p.Key == errand.Post)],
                aside.Count(e => e is null)),
            RecordView.Of(turn) with { Names = names }, Days, again);
    }
}
