using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Secretariats.Leaving;

/// <summary>
/// Removes the rest of what is known of somebody whose erasure was committed, and has all cards changed that named them. Ended in the
/// middle, it is done again by whoever sweeps next, until nothing is left to do. Nobody is told.
/// </summary>
internal sealed class ErasureDeed(Ledger.Ledger ledger, Errands queue) : IDeed
{
    /// <inheritdoc/>
    public string Kind => Erasure.Kind;

    /// <inheritdoc/>
    public async Task DoAsync(WorkspaceId id, Due due, CancellationToken cancellationToken)
    {
        var (box, person) = (ledger.PostboxOf(id), due.Subject.Id);
        // A card at version 0 is to be shown anew in any case; so much is known also after an end in the middle.
        foreach (var record in await ledger.NamingAsync(id, person, cancellationToken))
            foreach (var post in (await box.OfAsync(record, cancellationToken)).Where(p => p.IsLive))
                await box.PutAsync(post with { Version = 0 }, cancellationToken);
        await ledger.ForgetAsync(id, person, cancellationToken);
        foreach (var post in (await box.AllAsync(cancellationToken)).Where(p => p is { IsLive: true, Version: 0 }))
            await queue.SendAsync(new(id, post.Key), Duration.Zero, cancellationToken);
    }

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view) => null;
}
