using Concord.Bot.Compose;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Concord.Bot.Delivery;
using Concord.Bot.Files;
using Concord.Bot.Meetings.Proceedings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Concord.Bot;

/// <summary>Teams' side of the one path: an activity becomes a request, the reply becomes an activity.</summary>
public sealed class ConcordBot(Reception reception, IncomingFiles files, Replies replies, RegisterBox register, CitedDecisions cited) : TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var reply = (PressedData.Of(activity) ?? cited.In(activity)) is { } pressed
            ? await reception.PressedAsync(Speaker.Of(turnContext), pressed, cancellationToken)
            : IncomingFiles.In(activity) is { } file
                ? await files.ReadAsync(Speaker.Of(turnContext), file, cancellationToken)
                : await reception.SaidAsync(Speaker.Of(turnContext), MessageText.Of(activity), cancellationToken);
        await replies.SendAsync(turnContext, reply, cancellationToken);
    }

    /// <summary>One that carries nothing, or that nobody here handles, never came from what we show.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = turnContext.Activity.Value is JObject ? await base.OnInvokeActivityAsync(turnContext, cancellationToken) : null;
        return answer is null or { Status: 501 } ? new InvokeResponse { Status = 400 } : answer;
    }

    /// <summary>Likewise.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Value is JObject ? base.OnEventActivityAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var reply = await reception.PressedAsync(
            Speaker.Of(turnContext), PressedData.Of(invokeValue.Action?.Verb, invokeValue.Action?.Data), cancellationToken);
        return await replies.AnswerAsync(turnContext, reply, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        AnswerConsentAsync(turnContext, ConsentData.Of(PutFile.TheVerb, fileConsentCardResponse), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        AnswerConsentAsync(turnContext, ConsentData.Of(DeclineFile.TheVerb, fileConsentCardResponse), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        HappenedAsync(turnContext, BeganInTeams.TheVerb, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        HappenedAsync(turnContext, EndedInTeams.TheVerb, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => ComposeAnswers.Of(await register.SearchAsync(
            Speaker.Of(turnContext), ComposeAnswers.TypedIn(query), query.QueryOptions?.Skip ?? 0, query.QueryOptions?.Count ?? RegisterBox.MostAtOnce, cancellationToken));

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        ComposeAnswers.Of(await register.OfAddressAsync(Speaker.Of(turnContext), query.Url, cancellationToken))!;

    /// <summary>Who comes and goes is nothing to us, and the base would ask Teams for the profile of each.</summary>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        await replies.SendAsync(turnContext, await reception.ArrivedAsync(Speaker.Of(turnContext), cancellationToken), cancellationToken);

    /// <summary>Nobody asked anything: only the card of a meeting is worth showing, no refusal and no question for whom they speak.</summary>
    private async Task HappenedAsync(ITurnContext turnContext, string verb, CancellationToken cancellationToken)
    {
        var reply = await reception.PressedAsync(Speaker.Of(turnContext), new PressedData(verb, new Dictionary<string, string>()), cancellationToken);
        if (reply is { Card: not null, For: not null })
            await replies.SendAsync(turnContext, reply, cancellationToken);
    }

    private async Task AnswerConsentAsync(ITurnContext turnContext, PressedData answer, CancellationToken cancellationToken) =>
        await replies.SendAsync(turnContext, await reception.PressedAsync(Speaker.Of(turnContext), answer, cancellationToken), cancellationToken);
}
