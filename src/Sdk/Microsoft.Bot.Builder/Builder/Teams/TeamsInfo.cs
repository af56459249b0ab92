using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static class TeamsInfo
{
    /// <summary>A member of the conversation that the turn is in.</summary>
    /// <exception cref="Microsoft.Bot.Schema.ErrorResponseException">404 where nobody there has this id.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        turnContext.TurnState.Get<ConversationClient>().GetMemberAsync(turnContext.Activity.Conversation.Id, userId, cancellationToken);
}
