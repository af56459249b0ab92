using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static class TeamsInfo
{
    /// <summary>A member of the team, or else of the conversation, that the turn is in.</summary>
    /// <exception cref="Microsoft.Bot.Schema.ErrorResponseException">404 where nobody there has this id.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        if (userId is null)
            throw new InvalidOperationException("There is no user id.");
        var activity = turnContext.Activity;
        var of = activity.GetChannelData<TeamsChannelData>()?.Team?.Id ?? activity.Conversation?.Id
            ?? throw new InvalidOperationException("There is no conversation id.");
        return turnContext.TurnState.Get<ConversationClient>().GetMemberAsync(of, userId, cancellationToken);
    }
}
