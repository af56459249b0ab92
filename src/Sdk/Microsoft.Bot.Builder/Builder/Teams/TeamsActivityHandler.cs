using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// In Teams, members who are added come with what the team knows of them, files are handed over with consent, and the message box
/// searches.
/// </summary>
public class TeamsActivityHandler : ActivityHandler
{
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId == Channels.Msteams && activity.MembersAdded is { } added)
        {
            var accounts = new List<ChannelAccount>();
            foreach (var member in added)
                accounts.Add(await AccountOfAsync(member, turnContext, cancellationToken).ConfigureAwait(false));
            await OnMembersAddedAsync(accounts, turnContext, cancellationToken).ConfigureAwait(false);
        }
        else if (activity.ChannelId == Channels.Msteams && activity.MembersRemoved is { } removed)
            await OnMembersRemovedAsync([.. removed.Select(Typed)], turnContext, cancellationToken).ConfigureAwait(false);
        else
            await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var value = turnContext.Activity.Value;
            return turnContext.Activity.Name switch
            {
                "fileConsent/invoke" => await OnTeamsFileConsentAsync(turnContext, Cast<FileConsentCardResponse>(value), cancellationToken).ConfigureAwait(false),
                "composeExtension/query" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionQueryAsync(turnContext, Cast<MessagingExtensionQuery>(value), cancellationToken).ConfigureAwait(false)),
                "composeExtension/queryLink" => CreateInvokeResponse(
                    await OnTeamsAppBasedLinkQueryAsync(turnContext, Cast<AppBasedLinkQuery>(value), cancellationToken).ConfigureAwait(false)),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false),
            };
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelId == Channels.Msteams
            ? turnContext.Activity.Name switch
            {
                "application/vnd.microsoft.meetingStart" => OnTeamsMeetingStartAsync(DetailsOf<MeetingStartEventDetails>(turnContext), turnContext, cancellationToken),
                "application/vnd.microsoft.meetingEnd" => OnTeamsMeetingEndAsync(DetailsOf<MeetingEndEventDetails>(turnContext), turnContext, cancellationToken),
                _ => base.OnEventActivityAsync(turnContext, cancellationToken),
            }
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static T DetailsOf<T>(ITurnContext<IEventActivity> turnContext) => JObject.FromObject(turnContext.Activity.Value).ToObject<T>();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        await (fileConsentCardResponse.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported Action."),
        }).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>No value at all ends the turn with an exception, as in the package.</summary>
    private static T Cast<T>(object value) => value is JObject whole
        ? whole.ToObject<T>()
        : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{value.GetType().Name}'");

    private static async Task<ChannelAccount> AccountOfAsync(
        ChannelAccount member, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (member.Properties.HasValues || member.Id == turnContext.Activity.Recipient?.Id)
            return Typed(member);
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Body?.Error?.Code == "ConversationNotFound")
        {
            return Typed(member);
        }
    }

    private static ChannelAccount Typed(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
