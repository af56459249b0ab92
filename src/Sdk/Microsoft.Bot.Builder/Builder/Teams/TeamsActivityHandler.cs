using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>In Teams, members who are added come with what the team knows of them.</summary>
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
