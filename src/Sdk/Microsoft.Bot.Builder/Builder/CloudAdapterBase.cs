using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter to the Bot Framework's connector.</summary>
public abstract class CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default) : BotAdapter
{
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; } =
        botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));

    protected ILogger Logger { get; } = logger ?? NullLogger.Instance;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        foreach (var (at, activity) in activities.Index())
        {
            activity.Id = null;
            switch (activity.Type)
            {
                case ActivityTypesEx.InvokeResponse:
                    turnContext.TurnState.Add(InvokeResponseKey, activity);
                    break;
                default:
                    responses[at] = await Client(turnContext).PostAsync(activity, cancellationToken).ConfigureAwait(false);
                    break;
            }
            responses[at] ??= new ResourceResponse(activity.Id ?? "");
        }
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Client(turnContext).UpdateAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Client(turnContext).DeleteAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);

    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(IdentityOf(botAppId), reference, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RunAsync(claimsIdentity, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var created = await BotFrameworkAuthentication.ClientFor(serviceUrl).CreateAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = "CreateConversation",
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await RunAsync(IdentityOf(botAppId), activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates an activity that came in, runs the turn, and gives what an invoke is answered with; null for all else.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is none of ours, or not for this activity.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        var state = await RunAsync(result.ClaimsIdentity, activity, callback, cancellationToken).ConfigureAwait(false);
        if (activity.Type != ActivityTypes.Invoke)
            return null;
        return state.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 };
    }

    private static ClaimsIdentity IdentityOf(string appId) => new([new("aud", appId ?? ""), new("appid", appId ?? "")]);

    private static ConversationClient Client(ITurnContext turnContext) => turnContext.TurnState.Get<ConversationClient>();

    private async Task<TurnContextStateCollection> RunAsync(
        ClaimsIdentity identity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(BotFrameworkAuthentication.ClientFor(activity.ServiceUrl));
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return turn.TurnState;
    }
}
