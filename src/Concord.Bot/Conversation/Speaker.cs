using Concord.Bot.Texts;
using Concord.Ledger;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Concord.Bot.Conversation;

/// <summary>Who speaks and where, as the authenticated activity says; nothing of it comes from a card.</summary>
/// <param name="Person">Entra object id, lower case; null where the channel gave none.</param>
/// <param name="TenantId">The tenant in which they speak; null where the channel gave none.</param>
/// <param name="TeamId">The Team in whose channel they speak; null in a personal or group chat.</param>
/// <param name="InPersonalChat">Whether they speak with the bot alone.</param>
/// <param name="Locale">The language of their client, such as <c>fr-FR</c>; null where the channel gave none.</param>
/// <param name="ActivityId">Unique in the conversation, and the same when it is delivered again.</param>
/// <param name="Name">As Teams shows it; null where the channel gave none.</param>
/// <param name="Roster">Asks Teams who is in a Team.</param>
public sealed record Speaker(
    string? Person, string? TenantId, string? TeamId, bool InPersonalChat, string? Locale, string ActivityId, string? Name,
    Func<string, CancellationToken, Task<IReadOnlyList<Member>>> Roster)
{
    /// <summary>Where they are heard; of a channel's thread, the channel.</summary>
    public Address? At { get; init; }

    /// <summary>What people call the channel; null in a chat, and where Teams does not say.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Where the Team keeps the files of the channel: its group, and the channel; null in a chat, and where Teams does not say.</summary>
    public (string Group, string Channel)? Files { get; init; }

    /// <summary>The same person as one of all their workspaces, wherever they happen to speak; nobody is reached there.</summary>
    public Speaker Aside() => this with { TeamId = null, InPersonalChat = false, At = null };

    /// <summary>The speaker of a turn.</summary>
    public static Speaker Of(ITurnContext turn)
    {
        var activity = turn.Activity;
        var channel = activity.ChannelId == Channels.Msteams && activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
        var tenant = (channel?.Tenant?.Id ?? activity.Conversation?.TenantId)?.ToLowerInvariant();
        return new(
            activity.From?.AadObjectId?.ToLowerInvariant(),
            tenant,
            channel?.Team?.Id,
            channel?.Team is null && activity.Conversation?.ConversationType is null or "personal",
            activity.Locale,
            $"{activity.Conversation?.Id}|{activity.Id}",
            activity.From?.Name,
            (team, cancel) => Conversation.Roster.OfAsync(turn, team, tenant, cancel))
        {
            At = AddressOf(activity, tenant),
            ChannelName = channel?.Channel?.Name,
            // Of a Team's first channel Teams names the Team alone.
            Files = channel?.Team is { AadGroupId: { Length: > 0 } group } team ? (group, channel.Channel?.Id ?? team.Id) : null,
        };
    }

    private static Address? AddressOf(Activity activity, string? tenant) =>
        activity is { ServiceUrl: { Length: > 0 } url, Conversation.Id: { Length: > 0 } conversation, Recipient.Id: { Length: > 0 } bot }
            ? new(url, activity.ChannelId, conversation.Split(';')[0], bot, tenant, Language.Of(activity.Locale).Code)
            : null;
}
