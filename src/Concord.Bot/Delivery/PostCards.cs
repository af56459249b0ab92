using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>The card of a post, made from the records as they are now.</summary>
internal sealed class PostCards(Ledger.Ledger ledger, Notices notices, IClock clock)
{
    /// <summary>What the post was made for; null where nobody wants it any more.</summary>
    public async Task<AdaptiveCard?> OfAsync(WorkspaceId id, Post post, Workspace workspace, string language, CancellationToken cancellationToken)
    {
        // A reply, or a card that was there before and is posted anew.
        if (post.To is not { } to || post.Version > 0)
            return await RecordAsync(id, post, workspace, language, cancellationToken);
        var (view, addressee) = (await ViewAsync(id, workspace, language, cancellationToken), Addressee.Of(to));
        return post.Told switch
        {
            [] => null,
            [var due] => notices.Find(due.Kind)?.Make(due, addressee, view),
            var several => notices.Digest?.Make(several, addressee, view),
        };
    }

    /// <summary>The record's card; null for a record that has none.</summary>
    public async Task<AdaptiveCard?> RecordAsync(WorkspaceId id, Post post, Workspace workspace, string language, CancellationToken cancellationToken) =>
        workspace.Find(post.Key.Record) is { } record ? RecordCards.Of(record, await ViewAsync(id, workspace, language, cancellationToken)) : null;

    private async Task<RecordView> ViewAsync(WorkspaceId id, Workspace workspace, string language, CancellationToken cancellationToken) => new(
        workspace, await ledger.NamesAsync(id, cancellationToken), clock.GetCurrentInstant(), Text.In(Language.Of(language)).For(workspace.Settings()!));
}
