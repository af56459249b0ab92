using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Delivery.Pace;
using Concord.Ledger;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Concord.Bot.Delivery;

/// <summary>Puts replies before people, and remembers where a record's card was posted.</summary>
public sealed class Replies
{
    private readonly Copies _copies;
    private readonly Afterwards _afterwards;
    private readonly Pacer _pacer;
    private readonly ILogger<Replies> _log;

    internal Replies(Copies copies, Afterwards afterwards, Pacer pacer, ILogger<Replies> log) =>
        (_copies, _afterwards, _pacer, _log) = (copies, afterwards, pacer, log);

    private const string MessageResponse = "application/vnd.microsoft.activity.message";

    /// <summary>Answers a message; a reply in place changes the card whose button sent it.</summary>
    public async Task SendAsync(ITurnContext turn, Reply reply, CancellationToken cancellationToken)
    {
        // Whoever was asked something answers at once; what is sent by itself makes room.
        using var passage = _pacer.Depart(turn.Activity.Conversation.TenantId, turn.Activity.Conversation.Id);
        if (reply.Card is not { } card)
        {
            if (reply.Sentence is not null)
                await turn.SendActivityAsync(MessageFactory.Text(reply.Sentence), cancellationToken);
            if (FileCards.Of(reply) is { } file)
                await turn.SendActivityAsync(MessageFactory.Attachment(file), cancellationToken);
            return;
        }
        var message = Message(card, reply.For?.Workspace);
        if (reply.InPlace && turn.Activity.ReplyToId is { } pressed && turn.Activity.Value is not null)
        {
            message.Id = pressed;
            try
            {
                await turn.UpdateActivityAsync(message, cancellationToken);
                await RememberAsync(turn.Activity, pressed, reply, cancellationToken);
                return;
            }
            catch (ErrorResponseException)
            {
                // The card is gone, or this client cannot change it: the answer comes as a new one.
                message.Id = null;
            }
        }
        var sent = await turn.SendActivityAsync(message, cancellationToken);
        await RememberAsync(turn.Activity, sent?.Id, reply, cancellationToken);
    }

    /// <summary>Answers an invoke: with the card that takes the pressed one's place, or a sentence for the presser alone.</summary>
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext turn, Reply reply, CancellationToken cancellationToken)
    {
        if (reply is { Card: { } card, InPlace: true })
        {
            // The presser alone sees this answer: the message itself still shows what it showed, and is to be changed for all.
            // They wait for the answer; whatever is to be remembered of it can wait.
            var (activity, pressed) = (turn.Activity, turn.Activity.ReplyToId);
            _afterwards.Do(ct => RememberAsync(activity, pressed, reply, ct, shown: 0));
            return new() { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = Json(card, reply.For?.Workspace) };
        }
        if (reply.Sentence is null || reply.Offer is not null)
            await SendAsync(turn, reply, cancellationToken);
        return Sentence(reply.Sentence ?? "");
    }

    /// <summary>A sentence as the answer to a press.</summary>
    public static AdaptiveCardInvokeResponse Sentence(string sentence) => new() { StatusCode = 200, Type = MessageResponse, Value = sentence };

    /// <summary>A message that is this card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="workspace">The one that it was made for; null where nobody was recognised.</param>
    public static IMessageActivity Message(AdaptiveCard card, WorkspaceId? workspace)
    {
        var message = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = Json(card, workspace) });
        message.Summary = card.FallbackText;
        return message;
    }

    /// <summary>Has the message change with the record. What was answered stays answered where that cannot be kept.</summary>
    private async Task RememberAsync(Activity activity, string? activityId, Reply reply, CancellationToken cancellationToken, long? shown = null)
    {
        if (reply is not { Shows: { } record, For: { } to } || string.IsNullOrEmpty(activityId))
            return;
        var at = new Address(
            activity.ServiceUrl, activity.ChannelId, activity.Conversation.Id, activity.Recipient.Id, activity.Conversation.TenantId, to.Language.Code);
        try
        {
            await _copies.RememberAsync(to.Workspace, record.Key, at, activityId, shown ?? record.Version, cancellationToken);
        }
        catch (Exception e) when (e is Azure.RequestFailedException or IOException or HttpRequestException)
        {
            Log.AfterwardsFailed(_log, e);
        }
    }

    private static WrittenCard Json(AdaptiveCard card, WorkspaceId? workspace) => new((workspace is { } id ? card.For(id.Value) : card).WithOwnIds().FitForPhone());
}
