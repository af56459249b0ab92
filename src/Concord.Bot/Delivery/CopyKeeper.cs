using System.Net;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Changes every copy of a card after its record changed, in the copy's language.</summary>
/// <remarks>
/// Within this process only: a copy missed by a crash stays as it is until the next change, and pressing it is safe, since
/// the version it carries is checked.
/// </remarks>
public sealed class CopyKeeper(
    CardCopies copies, Ledger.Ledger ledger, BotAdapter adapter, IConfiguration configuration, IClock clock, ILogger<CopyKeeper> log)
    : BackgroundService
{
    private readonly string _appId = configuration["MicrosoftAppId"] ?? "";

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var work in copies.WorkAsync(stoppingToken))
            try
            {
                await (work switch
                {
                    CardCopies.Work.Posted posted => RememberAsync(posted.Workspace, posted.Post, stoppingToken),
                    CardCopies.Work.Changed changed => ChangeAsync(changed.Workspace, changed.Record, stoppingToken),
                    _ => Task.CompletedTask,
                });
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CopiesFailed(log, e);
            }
    }

    private async Task RememberAsync(WorkspaceId id, CardPost post, CancellationToken cancellationToken)
    {
        await ledger.PutPostAsync(id, post, cancellationToken);
        // It may have changed while the card was on its way.
        var workspace = await ledger.ReadAsync(id, cancellationToken);
        if (workspace.Find(post.Record)?.Version > post.Version)
            await ChangeAsync(id, post.Record, cancellationToken);
    }

    private async Task ChangeAsync(WorkspaceId id, RecordKey key, CancellationToken cancellationToken)
    {
        var workspace = await ledger.ReadAsync(id, cancellationToken);
        if (workspace.Find(key) is not { } record)
            return;
        var names = await ledger.NamesAsync(id, cancellationToken);
        foreach (var post in await ledger.PostsOfAsync(id, key, cancellationToken))
            if (post.Version < record.Version)
                await ChangeAsync(id, post, record, workspace, names, cancellationToken);
    }

    private async Task ChangeAsync(
        WorkspaceId id, CardPost post, Record record, Workspace workspace, IReadOnlyDictionary<string, string> names,
        CancellationToken cancellationToken)
    {
        var view = new RecordView(workspace, names, clock.GetCurrentInstant(), Text.In(Language.Of(post.Language)).For(workspace.Settings()!));
        if (RecordCards.Of(record, view) is not { } card)
            return;
        var message = Replies.Message(card, id);
        message.Id = post.ActivityId;
        HttpStatusCode? answer = null;
        // What fails is caught within the turn: the adapter would tell the people there that something went wrong.
        await adapter.ContinueConversationAsync(
            _appId, ReferenceTo(post), async (turn, ct) => answer = await UpdateAsync(turn, message, ct), cancellationToken);
        if (answer is HttpStatusCode.OK)
            await ledger.PutPostAsync(id, post with { Version = record.Version }, cancellationToken);
        if (answer is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
            await ledger.RemovePostAsync(id, post, cancellationToken);
    }

    /// <summary>What the connector answered; null where it could not be reached.</summary>
    private async Task<HttpStatusCode?> UpdateAsync(ITurnContext turn, IMessageActivity message, CancellationToken cancellationToken)
    {
        try
        {
            await turn.UpdateActivityAsync(message, cancellationToken);
            return HttpStatusCode.OK;
        }
        catch (ErrorResponseException e)
        {
            Log.CopyNotChanged(log, (int)e.Response.StatusCode);
            return e.Response.StatusCode;
        }
        // A time-out is a cancellation that nobody asked for.
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.CopyNotChanged(log, 0);
            return null;
        }
    }

    private static ConversationReference ReferenceTo(CardPost post) => new()
    {
        ServiceUrl = post.ServiceUrl,
        ChannelId = post.ChannelId,
        Bot = new ChannelAccount(post.BotId),
        Conversation = new ConversationAccount(id: post.ConversationId, tenantId: post.TenantId),
    };
}
