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

    /// <summary>A page of a team's members; of the turn's team where none is named.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string teamId = default, string continuationToken = default, int? pageSize = default,
        CancellationToken cancellationToken = default)
    {
        teamId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Team?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
        return turnContext.TurnState.Get<ConversationClient>().GetPagedMembersAsync(teamId, continuationToken, pageSize, cancellationToken);
    }
}
