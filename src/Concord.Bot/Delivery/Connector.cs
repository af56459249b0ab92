using Concord.Bot.Delivery.Pace;
using Concord.Ledger;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>Speaks to Teams when nobody spoke to us; says what became of it, and never throws for that.</summary>
internal sealed class Connector(
    BotAdapter adapter, Pacer pacer, Pauses pauses, IConfiguration configuration, IOptions<DeliveryOptions> options, TimeProvider time, DeliveryMetrics metrics)
{
    private const string Audience = "https://api.botframework.com";

    private readonly string _appId = configuration["MicrosoftAppId"] ?? "";

    /// <summary>Comes back when something may soon be sent there; after how long to ask again, where that takes longer than an answer would.</summary>
    public async Task<Duration?> ReadyAsync(Address at, CancellationToken cancellationToken) =>
        await pacer.ReadyAsync(at.TenantId, at.ConversationId, options.Value.TimeOut, cancellationToken) is { } wait ? Duration.FromTimeSpan(wait) : null;

    /// <summary>Posts a message, and gives its id where it is there.</summary>
    public async Task<(Answer Answer, string? ActivityId)> PostAsync(Address at, IMessageActivity message, CancellationToken cancellationToken)
    {
        string? id = null;
        var answer = await InTurnAsync(at, async (turn, ct) => id = (await turn.SendActivityAsync(message, ct))?.Id, cancellationToken);
        return (answer, id);
    }

    /// <summary>Changes a posted message.</summary>
    public Task<Answer> UpdateAsync(Address at, string activityId, IMessageActivity message, CancellationToken cancellationToken)
    {
        message.Id = activityId;
        return InTurnAsync(at, (turn, ct) => turn.UpdateActivityAsync(message, ct), cancellationToken);
    }

    /// <summary>Begins the chat with somebody who was never heard, by what is known of somebody else in the same tenant; done twice it is the same chat.</summary>
    public async Task<(Answer Answer, Address? At)> BeginAsync(string person, Address other, CancellationToken cancellationToken)
    {
        Address? at = null;
        var parameters = new ConversationParameters
        {
            IsGroup = false, Bot = new ChannelAccount(other.BotId), Members = [new ChannelAccount(person)], TenantId = other.TenantId,
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = other.TenantId } },
        };
        var answer = await CallAsync(other with { ConversationId = person }, stop => adapter.CreateConversationAsync(_appId, Channels.Msteams, other.ServiceUrl, Audience, parameters, (turn, _) =>
        {
            at = other with { ConversationId = turn.Activity.Conversation.Id };
            return Task.CompletedTask;
        }, stop), cancellationToken);
        return (answer, at);
    }

    /// <summary>What fails within the turn ends within it: the adapter would tell the people there that something went wrong.</summary>
    private async Task<Answer> InTurnAsync(Address at, BotCallbackHandler act, CancellationToken cancellationToken)
    {
        Task<Answer>? call = null;
        await adapter.ContinueConversationAsync(
            _appId, ReferenceTo(at), (turn, ct) => ((Task)(call = CallAsync(at, stop => act(turn, stop), ct))).ContinueWith(_ => { }, TaskScheduler.Default), cancellationToken);
        return await call!;
    }

    private async Task<Answer> CallAsync(Address at, Func<CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        using var passage = await PassAsync(at, cancellationToken);
        if (passage is null)
            return new(Meaning.NoRoom, "NoRoom");
        using var timeOut = new CancellationTokenSource(options.Value.TimeOut, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeOut.Token);
        Exception? thrown = null;
        try
        {
            await call(stop.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            thrown = e;
        }
        if (thrown is null)
            return new(Meaning.Posted, "");
        var answer = Answers.Of(thrown, Instant.FromDateTimeOffset(time.GetUtcNow())) ?? new Answer(Meaning.Unconfirmed, thrown.GetType().Name);
        if (answer.AsksForPause)
        {
            metrics.Throttled();
            await pauses.BeginAsync(at.TenantId ?? "", answer.RetryAfter!.Value, cancellationToken);
        }
        return answer;
    }

    /// <summary>Waits its turn, no longer than for an answer: somebody holds the post.</summary>
    private async Task<Passage?> PassAsync(Address at, CancellationToken cancellationToken)
    {
        using var timeOut = new CancellationTokenSource(options.Value.TimeOut, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeOut.Token);
        try
        {
            return await pacer.WaitAsync(at.TenantId, at.ConversationId, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ConversationReference ReferenceTo(Address at) => new()
    {
        ServiceUrl = at.ServiceUrl,
        ChannelId = at.ChannelId,
        Bot = new ChannelAccount(at.BotId),
        Conversation = new ConversationAccount(id: at.ConversationId, tenantId: at.TenantId),
    };
}
